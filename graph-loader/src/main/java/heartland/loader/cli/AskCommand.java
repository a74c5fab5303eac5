package heartland.loader.cli;

import heartland.model.Home;
import heartland.model.ask.Understanding;
import heartland.model.ask.Understanding.Understood;
import heartland.store.GraphAsker;
import heartland.store.GraphStore;
import heartland.store.NamedQueries;
import heartland.store.QueryRunner;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the graph a question in plain words. */
@Command(
        name = "ask",
        description = {
            "Answers a question in plain Chinese or English, and says which query it ran for it and what it doubts."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  heartland ask \"Who sanctions Russia?\"", "  heartland ask 2005年時誰是上合組織的成員國？"})
final class AskCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "the question")
    private List<String> words;

    @Mixin
    private AnswerForm form;

    @Mixin
    private StoreOptions options;

    @Override
    public Integer call() {
        Home home = Home.locate();
        Clock clock = Clock.systemDefaultZone();
        NamedQueries queries = NamedQueries.read(home.cypher().resolve("queries"));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter aside = form.isForPrograms() ? spec.commandLine().getErr() : out;
        try (GraphStore store = options.openExisting(home)) {
            Understanding read = new GraphAsker(store, home, queries, clock).read(String.join(" ", words));
            if (!(read instanceof Understood understood)) {
                aside.println("The question was not understood.");
                offer(aside, read);
                return Heartland.PASSED_OVER;
            }
            aside.println("heartland query " + understood.query()
                    + understood.arguments().entrySet().stream()
                            .map(argument -> " " + argument.getKey() + "=" + argument.getValue())
                            .collect(Collectors.joining()));
            if (!understood.sure()) {
                aside.println("Not sure that this was asked: " + String.join("; ", understood.doubts()) + ".");
                offer(aside, read);
            }
            aside.println();
            form.print(new QueryRunner(store, queries, clock), understood.query(), understood.arguments(), out);
        }
        return Heartland.FINE;
    }

    private static void offer(PrintWriter out, Understanding read) {
        out.println("It knows questions such as:");
        read.nearest().forEach(question -> out.println("  " + question));
        out.flush();
    }
}
