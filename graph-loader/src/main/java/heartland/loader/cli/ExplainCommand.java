package heartland.loader.cli;

import heartland.loader.Pipeline;
import heartland.loader.extract.Explanation;
import heartland.loader.read.Document;
import heartland.loader.read.DocumentReader;
import heartland.model.ActorCatalogue;
import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.PartialDate;
import heartland.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What becomes of a sentence, for those who write rules. */
@Command(
        name = "explain",
        description = {
            "Shows step by step what is read in sentences: mentions, groups, dates, the parse, each rule that fires, and why"
                    + " a rule that nearly fits does not. Its claims are those that extract makes of the same text."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  heartland explain \"Kazakhstan and Russia signed the Caspian Accord in 1998.\"",
            "  heartland explain 今年哈薩克與俄羅斯簽署友好條約。 --published 2019-05",
            "  heartland explain - < paragraph.txt"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SENTENCE",
            arity = "1..*",
            description = "one or several sentences; each argument is a paragraph of one text; - reads standard input")
    private List<String> sentences;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "when the text appeared, as YYYY, YYYY-MM or YYYY-MM-DD: what this year and last year count from")
    private PartialDate published;

    @Override
    public Integer call() {
        Home home = Home.locate();
        String text = sentences.equals(List.of("-")) ? standardInput() : String.join("\n\n", sentences);
        if (text.isBlank()) {
            throw new DataException("there is nothing to explain: give a sentence");
        }
        Source source = Source.unlisted("text", "", "text");
        Document document = new DocumentReader().parse(published == null ? source : source.appearedOn(published), text);
        spec.commandLine().getErr().println("loading the language models");
        Explanation explanation = Pipeline.extractor(home).explain(document);
        new ExplanationPrinter(
                        ActorCatalogue.read(home.data().resolve("actors")),
                        spec.commandLine().getOut())
                .print(document, explanation);
        return Heartland.FINE;
    }

    private static String standardInput() {
        InputStream in = System.in;
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    /** Says what is wrong in the words of {@link PartialDate}. */
    static final class DateConverter implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String value) {
            try {
                return PartialDate.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
