package heartland.loader.cli;

import heartland.loader.DataCheck;
import heartland.model.DataException;
import heartland.model.Home;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether the project's own data is right. */
@Command(
        name = "check",
        description = "Names every line of data/ and cypher/queries that is wrong: run it after a change there.",
        footerHeading = "%nExamples:%n",
        footer = "  heartland check")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<DataException> problems = DataCheck.problems(Home.locate());
        problems.forEach(problem -> out.println(problem.getMessage()));
        out.println(problems.isEmpty() ? "data/ and cypher/queries are right" : problems.size() + " problems");
        return problems.isEmpty() ? Heartland.FINE : Heartland.PASSED_OVER;
    }
}
