package heartland.loader.extract;

import heartland.loader.link.Mention;
import heartland.loader.read.Sentence;
import java.util.List;

/**
 * What was seen in one sentence on the way to its claims.
 *
 * @param mentions whom it names
 * @param reading how the rules saw it
 * @param attempts where rules fit, in the order of the rules
 * @param findings what became claims: of each relation between two actors the surest
 */
public record Seen(
        Sentence sentence, List<Mention> mentions, Reading reading, List<Attempt> attempts, List<Finding> findings) {}
