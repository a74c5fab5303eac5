/** When: the dates that a sentence gives, as precise as it gives them. */
package heartland.model.date;
