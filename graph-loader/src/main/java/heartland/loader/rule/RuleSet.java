package heartland.loader.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of one language, and the patterns of its grammar that the steps before the rules use. */
public final class RuleSet {
    private final Dialect dialect;
    private final List<Rule> rules;
    private final Lexicon lexicon;
    private final PatternIndex index;

    RuleSet(Dialect dialect, List<Rule> rules, Lexicon lexicon) {
        this.dialect = dialect;
        this.rules = rules;
        this.lexicon = lexicon;
        index = new PatternIndex(
                rules.stream().flatMap(rule -> rule.patterns().stream()).toList());
    }

    public Dialect dialect() {
        return dialect;
    }

    /** All rules, in the order of their files and lines. */
    public List<Rule> rules() {
        return rules;
    }

    /** Of all rules' patterns those that may be found in this masked sentence; by its words, none else can. */
    public Set<Pattern> possible(String masked) {
        return index.possible(masked);
    }

    /**
     * A named pattern or word list of the grammar.
     *
     * @throws IllegalArgumentException if grammar.rules does not define it
     */
    public Pattern grammar(String name) {
        return Pattern.compile(defined(name, lexicon.find(name)));
    }

    /**
     * The words of a named pattern of the grammar that is nothing but words: to be set into a sentence.
     *
     * @throws IllegalArgumentException if grammar.rules does not define it
     */
    public String grammarWords(String name) {
        return defined(name, lexicon.words(name));
    }

    private String defined(String name, Optional<String> found) {
        return found.orElseThrow(() -> new IllegalArgumentException(
                "data/rules/" + dialect.code() + "/grammar.rules does not define " + name));
    }

    /** As {@link #grammar(String)}, to be found at the end of a text: what stands right before something. */
    public Pattern grammarAtEnd(String name) {
        return Pattern.compile(grammar(name).pattern() + "$");
    }

    /** All patterns of the grammar that find a phrase and whose names begin with this. */
    public List<Pattern> grammars(String prefix) {
        return lexicon.findAll(prefix).values().stream()
                .filter(regex -> regex.contains("(?<phrase>"))
                .map(Pattern::compile)
                .toList();
    }

    /**
     * All word lists and patterns of the grammar whose names begin with this, by name, in the order of their definition.
     */
    public Map<String, Pattern> grammarsByName(String prefix) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        lexicon.findAll(prefix).forEach((name, regex) -> patterns.put(name, Pattern.compile(regex)));
        return patterns;
    }
}
