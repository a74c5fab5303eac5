package heartland.model.date;

import heartland.model.PartialDate;

/**
 * A date, or a span from one to another, that a sentence gives.
 *
 * @param start index of its first character in the sentence's text
 * @param end index after its last character
 * @param from the date, or the first of the span; null where only the end is given, or nothing but a century
 * @param to the end of the span; null for a single date
 */
public record DateMention(int start, int end, PartialDate from, PartialDate to) {}
