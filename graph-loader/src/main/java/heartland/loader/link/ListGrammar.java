package heartland.loader.link;

import heartland.loader.rule.RuleSet;
import java.util.regex.Pattern;

/**
 * How a language lists, titles and counts.
 *
 * @param and what stands between the members of a list
 * @param open of these, what joins only where another closes the list: a comma before an "and"
 * @param others what closes a list without naming more: and others
 * @param role what closes a list of organisations as well: the next role that somebody has in others
 * @param owner between what is listed and whose it is: NATO's Partnership for Peace
 * @param relation between two, what the first is to the second, which alone is meant: 美國的宿敵古巴
 * @param with those that set two sides apart
 * @param government nouns after a name that stand for the same
 * @param count what a list may close with: 三國
 * @param abroad before where somebody's forces are: 駐日美軍 are no pair
 * @param located before where something happens: a town there is listed with no state
 * @param members after an organisation of which only the members are meant
 * @param organizations before an organisation of which somebody is a member, so that no state is listed with it
 * @param home before the country of a company: Equinor of Norway
 * @param homeAfter the same after a company
 * @param clause what tells after a name that a clause of its own begins with it
 * @param comma what sets a body off from a list of states before it: A、B和C，以及上合組織
 * @param title before a person who is listed with others: A, Foreign Minister B and Defence Minister C
 * @param tail what tells after each member of a list when or where it is one: Norway in 1949, Spain in 1982
 * @param opener before whom a sentence only sets out from: besides Norway, Iceland …
 * @param fronted a clause in front, up to the last name in it: when Norway invaded Iceland, …
 * @param setOff what sets the last of a list off by commas: Norway, along with Iceland, …
 * @param unlisted between two of a list, names that nothing is known of
 * @param unlistedLast the same where they close it
 * @param firm after a state, a company of which no more is told: 加拿大某公司 is no list with the state before it
 * @param nominative a pronoun that only a subject is, and so no further member of a list: left NATO, and it stayed out
 */
record ListGrammar(
        Pattern and,
        Pattern open,
        Pattern others,
        Pattern role,
        Pattern owner,
        Pattern relation,
        Pattern with,
        Pattern government,
        Pattern count,
        Pattern abroad,
        Pattern located,
        Pattern members,
        Pattern organizations,
        Pattern title,
        Pattern nominative,
        Pattern home,
        Pattern homeAfter,
        Pattern clause,
        Pattern comma,
        Pattern tail,
        Pattern opener,
        Pattern fronted,
        Pattern setOff,
        Pattern unlisted,
        Pattern unlistedLast,
        Pattern firm) {
    static ListGrammar of(RuleSet rules) {
        return new ListGrammar(
                rules.grammar("and"),
                rules.grammar("and_open"),
                rules.grammar("and_others"),
                rules.grammar("and_role"),
                rules.grammar("owner"),
                rules.grammar("relation_to"),
                rules.grammar("with"),
                rules.grammar("government_after"),
                rules.grammar("count"),
                rules.grammarAtEnd("abroad_before"),
                rules.grammarAtEnd("located_before"),
                rules.grammar("members_after"),
                rules.grammarAtEnd("organizations_before"),
                rules.grammarAtEnd("listed_title"),
                rules.grammar("nominative"),
                rules.grammarAtEnd("home_before"),
                rules.grammar("home_after"),
                rules.grammar("clause_after"),
                rules.grammar("list_comma"),
                rules.grammar("member_tail"),
                rules.grammarAtEnd("opener_before"),
                rules.grammarAtEnd("fronted_before"),
                rules.grammar("set_off_member"),
                rules.grammar("unlisted_between"),
                rules.grammar("unlisted_last"),
                rules.grammar("firm_after"));
    }
}
