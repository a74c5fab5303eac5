/** The rule of partial dates: one stands for all the days that it may mean, and what may hold on a day holds. */

/** Whether a date may lie on or before another, each as precise as it is given; a missing one may. */
export function mayBeBy(date, day) {
  return !date || !day || date.slice(0, day.length) <= day.slice(0, date.length);
}

/**
 * Whether what is dated so may hold then.
 * @param {{from?: string, to?: string}} dated
 * @param {string} day a year, a month or a day
 */
export const holds = ({ from, to }, day) => mayBeBy(from, day) && mayBeBy(day, to);

export const year = (date) => Number(date.slice(0, 4));
