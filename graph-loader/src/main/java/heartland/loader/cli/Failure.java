package heartland.loader.cli;

import heartland.api.PortTakenException;
import heartland.model.DataException;
import heartland.store.AmbiguousActorException;
import heartland.store.BadArgumentException;
import heartland.store.GraphException;
import heartland.store.UnknownActorException;
import heartland.store.UnknownQueryException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into one line and an exit code. HEARTLAND_DEBUG=1 adds the stack trace. */
final class Failure implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception thrown, CommandLine commandLine, ParseResult parsed) {
        Throwable e = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        commandLine.getErr().println("heartland: " + message(e));
        if (System.getenv("HEARTLAND_DEBUG") != null) {
            e.printStackTrace(commandLine.getErr());
        }
        return isUsage(e) ? Heartland.WRONG_USAGE : Heartland.COULD_NOT_RUN;
    }

    private static String message(Throwable e) {
        if (e instanceof UncheckedIOException) {
            return e.getMessage() + ": " + e.getCause().getMessage();
        }
        boolean expected = e instanceof DataException
                || e instanceof GraphException
                || e instanceof PortTakenException
                || e instanceof ParameterException;
        return expected ? e.getMessage() : e + ": a fault of Heartland; HEARTLAND_DEBUG=1 shows where it is";
    }

    private static boolean isUsage(Throwable e) {
        return e instanceof ParameterException
                || e instanceof BadArgumentException
                || e instanceof UnknownQueryException
                || e instanceof UnknownActorException
                || e instanceof AmbiguousActorException;
    }
}
