package heartland.loader.cli;

import heartland.model.ActorType;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.review.Review;
import heartland.model.review.Review.Decision;
import heartland.model.review.ReviewFile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Notes what a person decides about claims and actors. */
@Command(
        name = "review",
        description = {
            "Notes in data/reviews.jsonl what you decide about claims and actors; without a decision, lists what was decided."
                    + " It counts from the next load on, whatever is extracted anew. Answers give the ids of claims."
        },
        subcommands = {
            ReviewCommand.Accept.class,
            ReviewCommand.Reject.class,
            ReviewCommand.Merge.class,
            ReviewCommand.Split.class,
            ReviewCommand.Undo.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  heartland review reject 0f3a9c21d4e5b678 --why 'the sentence speaks of observers'",
            "  heartland review merge almaty-treaty almaty-declaration --why 'one text, two names'",
            "  heartland review undo 9c21d4e5b6780f3a --why 'they are two after all'"
        })
final class ReviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int[] wrong = {0};
        List<Review> reviews = reviews().read(bad -> {
            wrong[0]++;
            spec.commandLine().getErr().println("passed over " + bad.getMessage());
        });
        spec.commandLine()
                .getOut()
                .print(Table.of(
                        List.of("review", "decision", "of", "by", "at", "why"),
                        reviews.stream()
                                .map(review -> List.of(
                                        review.id(),
                                        review.decision().name().toLowerCase(Locale.ROOT),
                                        subject(review),
                                        review.by(),
                                        review.at(),
                                        review.why()))
                                .toList()));
        return wrong[0] == 0 ? Heartland.FINE : Heartland.PASSED_OVER;
    }

    private static String subject(Review review) {
        return Stream.of(review.claim(), review.actor(), review.into(), review.review())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" → "));
    }

    private static ReviewFile reviews() {
        return ReviewFile.of(Home.locate());
    }

    /** Who decides, and why. */
    static final class Reason {
        @Option(names = "--why", paramLabel = "TEXT", required = true, description = "the reason")
        private String why;

        @Option(
                names = "--by",
                paramLabel = "NAME",
                description = "who decides (default: the user of this machine, ${DEFAULT-VALUE})",
                defaultValue = "${sys:user.name}")
        private String by;
    }

    /** What all decisions have in common. */
    abstract static class Deciding implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Mixin
        private Reason reason;

        @ParentCommand
        private ReviewCommand parent;

        abstract Review review(String by, String why);

        @Override
        public Integer call() {
            try {
                Review review = review(reason.by, reason.why);
                reviews().add(review);
                spec.commandLine()
                        .getOut()
                        .println("noted as " + review.id()
                                + "; it counts from the next load on: heartland up, or heartland load");
                return Heartland.FINE;
            } catch (IllegalArgumentException e) {
                throw new DataException(e.getMessage(), e);
            }
        }
    }

    @Command(name = "accept", description = "The sentence says so: the claim is certain.")
    static final class Accept extends Deciding {
        @Parameters(paramLabel = "CLAIM", description = "the claim's id")
        private String claim;

        @Override
        Review review(String by, String why) {
            return Review.of(Decision.ACCEPT, claim, by, why);
        }
    }

    @Command(name = "reject", description = "The sentence does not say so: the claim is left out.")
    static final class Reject extends Deciding {
        @Parameters(paramLabel = "CLAIM", description = "the claim's id")
        private String claim;

        @Override
        Review review(String by, String why) {
            return Review.of(Decision.REJECT, claim, by, why);
        }
    }

    @Command(
            name = "merge",
            description = "Two actors are one: the first becomes the second, which keeps the names of both.")
    static final class Merge extends Deciding {
        @Parameters(index = "0", paramLabel = "ACTOR", description = "the id that goes")
        private String actor;

        @Parameters(index = "1", paramLabel = "INTO", description = "the id that stays")
        private String into;

        @Override
        Review review(String by, String why) {
            return new Review(null, Decision.MERGE, null, actor, into, null, null, null, null, by, null, why);
        }
    }

    @Command(name = "split", description = "Some claims of an actor speak of another.")
    static final class Split extends Deciding {
        @Parameters(index = "0", paramLabel = "ACTOR", description = "the id of the actor that they are of now")
        private String actor;

        @Parameters(index = "1", paramLabel = "NEW", description = "the id of the actor that they speak of")
        private String into;

        @Option(names = "--type", required = true, paramLabel = "TYPE", description = "what that is: Country, Person …")
        private String type;

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "its name; may be given again")
        private List<String> names;

        @Option(
                names = "--claim",
                required = true,
                paramLabel = "CLAIM",
                description = "a claim's id; may be given again")
        private List<String> claims;

        @Override
        Review review(String by, String why) {
            return new Review(
                    null, Decision.SPLIT, null, actor, into, ActorType.of(type), names, claims, null, by, null, why);
        }
    }

    @Command(name = "undo", description = "A review no longer holds.")
    static final class Undo extends Deciding {
        @Parameters(paramLabel = "REVIEW", description = "the review's id")
        private String review;

        @Override
        Review review(String by, String why) {
            return new Review(null, Decision.UNDO, null, null, null, null, null, null, review, by, null, why);
        }
    }
}
