package heartland.loader.extract;

import java.util.List;

/**
 * The claims of a document and how they came about.
 *
 * @param sentences of each that was read for claims, in order
 */
public record Explanation(Extraction extraction, List<Explained> sentences) {

    /**
     * One sentence, explained.
     *
     * @param nearMisses where a rule would fit if it asked for less
     */
    public record Explained(Seen seen, List<Attempt> nearMisses) {}
}
