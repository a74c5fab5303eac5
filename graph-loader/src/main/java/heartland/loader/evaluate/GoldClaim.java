package heartland.loader.evaluate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import heartland.model.DataException;
import heartland.model.Jsonl;
import heartland.model.Modality;
import heartland.model.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A claim that a person found in a sentence: a line of a gold file.
 *
 * @param doc the source's id
 * @param sentence the sentence, as the paper prints it
 * @param from when it began, as in claims; null where the text gives no date
 * @param how what its ends ask for: explicit, list, coref or inferred
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldClaim(
        String doc,
        String sentence,
        End subject,
        String relation,
        End object,
        Polarity polarity,
        Modality modality,
        String from,
        String how) {
    public GoldClaim {
        Objects.requireNonNull(doc, "a gold claim needs a doc");
        Objects.requireNonNull(sentence, "a gold claim needs a sentence");
        Objects.requireNonNull(subject, "a gold claim needs a subject");
        Objects.requireNonNull(relation, "a gold claim needs a relation");
        Objects.requireNonNull(object, "a gold claim needs an object");
        Objects.requireNonNull(polarity, "a gold claim needs a polarity");
        Objects.requireNonNull(how, "a gold claim needs how: explicit, list, coref or inferred");
    }

    /** @param names every form that names it in the paper */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record End(String id, String type, List<String> names) {
        public End {
            Objects.requireNonNull(id, "an end needs an id");
            type = type == null ? "" : type;
            names = names == null ? List.of() : List.copyOf(names);
        }
    }

    /**
     * The gold of all .jsonl files of a folder, by the files' names.
     *
     * @throws DataException if there is none, or at the first line that is wrong
     */
    public static List<GoldClaim> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldClaim> gold = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(file -> Jsonl.read(file, GoldClaim.class))
                    .toList();
            if (gold.isEmpty()) {
                throw new DataException(folder + ": holds no gold: give a folder with .jsonl files of gold claims");
            }
            return gold;
        } catch (IOException e) {
            throw new DataException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
