package heartland.loader.extract;

import heartland.loader.rule.Dialect;
import heartland.loader.rule.RuleSet;
import heartland.model.date.DateMention;
import java.util.List;
import java.util.Optional;

/** Where a language puts the date of what it tells. */
interface DateOrder {
    static DateOrder of(RuleSet rules) {
        return rules.dialect() == Dialect.EN ? new EnglishDateOrder(rules) : new ChineseDateOrder();
    }

    /**
     * The one that dates what a match states; empty where none does.
     *
     * @param dates of the sentence, in its order
     */
    Optional<DateMention> own(RuleMatch match, List<DateMention> dates);
}
