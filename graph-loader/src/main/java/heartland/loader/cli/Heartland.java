package heartland.loader.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/** The program {@code heartland}. */
@Command(
        name = "heartland",
        description = "A cited knowledge graph of Central Asian geopolitical actors.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = {
            UpCommand.class,
            ExtractCommand.class,
            LoadCommand.class,
            QueryCommand.class,
            AskCommand.class,
            SearchCommand.class,
            CiteCommand.class,
            ReviewCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            CalibrateCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:some input was wrong and was passed over; the rest is done",
            "2:the command line was wrong",
            "3:it could not run; the message says what to do"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  heartland up",
            "  heartland extract papers --sources papers/sources.json --out var/claims",
            "  heartland load var/claims",
            "  heartland query members org=SCO",
            "  heartland ask \"Who sanctions Russia?\"",
            "  heartland help extract"
        })
public final class Heartland {
    static final int FINE = 0;
    static final int PASSED_OVER = 1;
    static final int WRONG_USAGE = 2;
    static final int COULD_NOT_RUN = 3;

    private Heartland() {}

    public static void main(String[] args) {
        try {
            CommandLine commandLine =
                    commandLine().setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
            int code = commandLine.execute(args);
            commandLine.getOut().flush();
            System.exit(code);
        } catch (OutOfMemoryError e) {
            System.err.println("heartland: out of memory: give more, as by HEARTLAND_OPTS=-Xmx6g");
            System.exit(COULD_NOT_RUN);
        }
    }

    /** The command line, which writes to the standard streams unless told otherwise. */
    public static CommandLine commandLine() {
        return new CommandLine(new Heartland())
                .setExecutionExceptionHandler(new Failure())
                .setUsageHelpAutoWidth(true);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
