package heartland.loader.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** From which confidence on a statement is a plain relationship between actors too. */
final class PlainFrom {
    @Spec(Target.MIXEE)
    private CommandSpec command;

    private double least;

    @Option(
            names = "--plain-from",
            paramLabel = "0..1",
            defaultValue = "0.5",
            description =
                    "the least confidence of a statement that becomes a relationship between actors; holds for what is"
                            + " loaded now (default: ${DEFAULT-VALUE})")
    void set(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new ParameterException(command.commandLine(), "--plain-from is 0 to 1, not " + value);
        }
        least = value;
    }

    double least() {
        return least;
    }
}
