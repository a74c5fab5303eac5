package heartland.model.reference;

/**
 * The years in which a state had a status in an organisation.
 *
 * @param status {@code member}, {@code observer} or another, such as {@code associate}
 * @param from the first year
 * @param to the last year
 * @param entered whether it entered in the first year; else the data set merely begins there
 * @param left whether it left after the last year; else the data set, the state or the organisation ends there
 */
record Membership(String actor, String organization, String status, int from, int to, boolean entered, boolean left) {
    /** Years of data sets and of texts that differ by this many are taken for the same. */
    static final int SLACK = 1;

    boolean isMember() {
        return status.equals("member");
    }

    boolean isObserver() {
        return status.equals("observer");
    }

    /** Whether it may have lasted in that year. */
    boolean mayHold(int year) {
        return year >= from - SLACK && (!left || year <= exit() + SLACK);
    }

    /** Whether it lasted in that year beyond doubt. */
    boolean surelyHolds(int year) {
        return year >= from + SLACK && year <= to - SLACK;
    }

    boolean mayBeginIn(int year) {
        return !entered || Math.abs(year - from) <= SLACK;
    }

    boolean mayEndIn(int year) {
        return left ? Math.abs(year - exit()) <= SLACK : year >= to;
    }

    boolean endsIn(int year) {
        return left && mayEndIn(year);
    }

    /** A state that is a member in one year and none in the next has left in the next. */
    private int exit() {
        return to + 1;
    }

    String text() {
        return actor + ": " + status + " of " + organization + " from " + from + (left ? " to " + to : "");
    }
}
