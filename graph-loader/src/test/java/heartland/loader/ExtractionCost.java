package heartland.loader;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import heartland.loader.cli.Heartland;
import heartland.loader.read.Document;
import heartland.loader.read.DocumentReader;
import heartland.loader.read.Kind;
import heartland.model.Script;
import heartland.model.Sources;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What extraction costs beside CoreNLP alone: processor time of {@code heartland extract} over a folder of papers, and of
 * CoreNLP's segmenter, tagger and dependency parser over the same Chinese sentences. Each is measured as a whole process, in
 * turns and with the launcher's options of Java, so that start, loading of models, compilation and collection of garbage count
 * on both sides.
 */
final class ExtractionCost {
    private static final int ROUNDS = 3;
    private static final double BAR = 1.3;
    private static final Set<Kind> UNREAD = EnumSet.of(Kind.HEADING, Kind.REFERENCE);
    /** As the launcher starts Java to read papers. */
    private static final List<String> JAVA = List.of("-Xmx4g", "-XX:+UseParallelGC", "-XX:CompileThresholdScaling=4");

    private static final String MODELS = "edu/stanford/nlp/models/";

    private ExtractionCost() {}

    /** The folder of papers, with their sources.json. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 1) {
            run(args);
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            System.out.println(system.getProcessCpuTime());
            System.exit(0);
        }
        Path folder = Files.createTempDirectory("extraction-cost");
        Path papers = Path.of(args[0]);
        Path sentences = Files.write(folder.resolve("sentences.txt"), sentences(papers));
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            String round = folder.resolve("round-" + i).toString();
            String list = papers.resolve("sources.json").toString();
            double bare = seconds("bare", sentences.toString());
            double ours = seconds(
                    "extract",
                    papers.toString(),
                    "--sources",
                    list,
                    "--cache",
                    round + "/cache",
                    "--out",
                    round + "/out");
            ratios[i] = ours / bare;
            System.out.printf("CoreNLP alone %.1f s, extract %.1f s of processor time: %.2f%n", bare, ours, ratios[i]);
        }
        Arrays.sort(ratios);
        System.out.printf("median %.2f; the bar is %.1f%n", ratios[ROUNDS / 2], BAR);
        System.exit(ratios[ROUNDS / 2] <= BAR ? 0 : 1);
    }

    /** Of the Chinese documents all that extraction reads, in Simplified characters, one a line. */
    private static List<String> sentences(Path papers) throws IOException {
        Sources sources = Sources.read(papers.resolve("sources.json"));
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(papers)) {
            files.filter(file -> !sources.ofFile(file.getFileName().toString()).isEmpty())
                    .forEach(file -> documents.addAll(new DocumentReader().read(file, sources)));
        }
        return documents.stream()
                .filter(document -> document.language().isChinese())
                .flatMap(document -> document.sentences().stream())
                .filter(sentence -> !UNREAD.contains(sentence.kind()))
                .map(sentence -> Script.fold(sentence.text()))
                .toList();
    }

    /** Runs that in a process of its own; returns its processor time. */
    private static double seconds(String... work) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ExtractionCost.class.getName()));
        command.addAll(List.of(work));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines =
                new String(process.getInputStream().readAllBytes()).lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(work[0] + " failed: " + lines);
        }
        return Long.parseLong(lines.get(lines.size() - 1)) / 1e9;
    }

    private static void run(String[] args) throws IOException {
        if (args[0].equals("bare")) {
            StanfordCoreNLP pipeline = pipeline();
            Files.readAllLines(Path.of(args[1])).parallelStream()
                    .forEach(sentence -> pipeline.annotate(new Annotation(sentence)));
        } else if (Heartland.commandLine().execute(args) != 0) {
            System.exit(1);
        }
    }

    private static StanfordCoreNLP pipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize, pos, depparse");
        properties.setProperty("tokenize.language", "zh");
        properties.setProperty("segment.model", MODELS + "segmenter/chinese/pku.gz");
        properties.setProperty("segment.sighanCorporaDict", MODELS + "segmenter/chinese");
        properties.setProperty("segment.serDictionary", MODELS + "segmenter/chinese/dict-chris6.ser.gz");
        properties.setProperty("segment.sighanPostProcessing", "true");
        properties.setProperty("ssplit.isOneSentence", "true");
        properties.setProperty("pos.model", MODELS + "pos-tagger/chinese-distsim.tagger");
        properties.setProperty("depparse.model", MODELS + "parser/nndep/UD_Chinese.gz");
        properties.setProperty("depparse.language", "chinese");
        return new StanfordCoreNLP(properties);
    }
}
