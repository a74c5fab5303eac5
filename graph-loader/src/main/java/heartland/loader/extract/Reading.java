package heartland.loader.extract;

import heartland.loader.link.Masked;
import heartland.loader.nlp.ChineseParser;
import heartland.loader.nlp.Token;
import heartland.loader.rule.Rule;
import heartland.model.date.DateMention;
import java.util.List;

/** One sentence as the rules see it. */
public final class Reading {
    private final Masked names;
    private final Masked groups;
    private final Tree treeOfNames;
    private final Tree treeOfGroups;
    private final List<DateMention> dates;
    private final Before before;

    /**
     * @param names the sentence with every name in its own slot, for rules of apposition
     * @param groups the sentence with its lists and appositions in one slot each
     * @param before what the sentences before offer
     * @param parser null where the language has none
     */
    Reading(Masked names, Masked groups, List<DateMention> dates, Before before, ChineseParser parser) {
        this.names = names;
        this.groups = groups;
        this.dates = dates;
        this.before = before;
        treeOfGroups = new Tree(parser, groups);
        // Where all units are single names, the sentence need not be parsed twice.
        treeOfNames = names.text().equals(groups.text()) ? treeOfGroups : new Tree(parser, names);
    }

    /** The sentence with its lists and appositions in one slot each. */
    public Masked groups() {
        return groups;
    }

    /** The sentence with every name in its own slot. */
    Masked names() {
        return names;
    }

    /** The words of {@link #groups()}, their places counted in its text; none where the language is not parsed. */
    public List<Token> tokens() {
        return treeOfGroups.tokens();
    }

    Masked masked(Rule rule) {
        return rule.onNames() ? names : groups;
    }

    Tree tree(Rule rule) {
        return rule.onNames() ? treeOfNames : treeOfGroups;
    }

    /** The dates outside brackets. */
    public List<DateMention> dates() {
        return dates;
    }

    Before before() {
        return before;
    }
}
