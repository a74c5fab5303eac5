package heartland.loader.cli;

import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.reference.Reference;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Which public facts statements are held against. */
final class ReferenceData {
    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description =
                    "a folder of further public facts to hold statements against, beside those of data/reference: docs/reference.md"
                            + " says which, and in which form; holds for what is loaded now")
    private Path folder;

    boolean isGiven() {
        return folder != null;
    }

    /** @param bad hears of each file and line that cannot be used; the others go on */
    Reference read(Home home, Consumer<DataException> bad) {
        return Reference.read(home, folder, bad);
    }
}
