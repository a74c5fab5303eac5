package heartland.model.reference;

/**
 * Where a data set is known to be wrong: a line of data/reference/doubts.jsonl. What it says there counts for nothing.
 *
 * @param set the data set's id
 * @param actor whose status it has wrong; null where it is everybody's
 * @param why what it has, and what is so
 */
record Doubt(String set, String actor, String organization, String why) {}
