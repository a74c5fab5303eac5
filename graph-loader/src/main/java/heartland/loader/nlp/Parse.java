package heartland.loader.nlp;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of a sentence and how they depend on each other. */
public record Parse(List<Token> tokens) {
    public Parse {
        tokens = List.copyOf(tokens);
    }

    /** The index of the token that covers this character. */
    public Optional<Integer> at(int index) {
        return IntStream.range(0, tokens.size())
                .filter(i ->
                        tokens.get(i).start() <= index && index < tokens.get(i).end())
                .boxed()
                .findFirst();
    }

    /**
     * The subject of a verb: its own, else that of the verb whose list of verbs it goes on.
     *
     * @param verb index of the verb's token
     * @return index of the subject's token
     */
    public Optional<Integer> subjectOf(int verb) {
        Set<Integer> seen = new HashSet<>();
        for (int i = verb;
                i >= 0 && seen.add(i);
                i = tokens.get(i).continues() ? tokens.get(i).head() : -1) {
            int head = i;
            Optional<Integer> subject = IntStream.range(0, tokens.size())
                    .filter(child -> tokens.get(child).head() == head
                            && tokens.get(child).isSubject())
                    .boxed()
                    .reduce((first, second) -> second);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }
}
