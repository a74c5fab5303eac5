package heartland.api.problem;

/** A request that cannot be answered; the answer becomes this problem. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** @param detail what happened and what to do next */
    public ProblemException(Problem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
