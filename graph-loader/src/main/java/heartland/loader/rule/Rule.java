package heartland.loader.rule;

import heartland.model.Modality;
import heartland.model.Polarity;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One rule of data/rules.
 *
 * @param id language, file and name: {@code zh/signed/sign}
 * @param line where its file defines it, counted from 1
 * @param relation the relation that it states
 * @param patterns any of which must be found; a group named S is the subject, O the object
 * @param with what becomes of a partner named by 與… before the match
 * @param count how many its subject has to be: one that issues a statement signs nothing, and of three who meet none calls
 *     on the others
 * @param split whether the two sides of one coordinated group are set against each other, as in A與B接壤
 * @param swap whether subject and object change places
 * @param mutual whether what the one is to the other, the other is to the one: A與B互相承認
 * @param polarity what the words themselves state; null where cues before them tell
 * @param modality what the words themselves state; null where cues before them tell
 * @param date what a date of the sentence says of the relation
 * @param object who the object is where the patterns name none, or has to be where they do
 * @param about what the name in the slot A has to contain, or each name of an object that stands before; null where
 *     there is none
 * @param onNames whether it looks at single names rather than at lists and appositions
 * @param confidence the share of its claims expected to be right when the subject is sure, 0 to 1
 */
public record Rule(
        String id,
        int line,
        String relation,
        List<Pattern> patterns,
        Partner with,
        Count count,
        boolean split,
        boolean swap,
        boolean mutual,
        Polarity polarity,
        Modality modality,
        DateRole date,
        Unnamed object,
        Pattern about,
        boolean onNames,
        double confidence) {

    /** What a partner named by 與…, together with… is to the relation. */
    public enum Partner {
        /** No part of it. */
        NONE,
        /** A subject too. */
        SUBJECT
    }

    /** How many the subject, or the list whose sides are the ends, has to be. */
    public enum Count {
        ANY,
        /** One alone. */
        ONE,
        /** Two or more. */
        SEVERAL,
        /** Two and no more. */
        PAIR
    }

    /** The file and line that define it. */
    public String place() {
        return "data/rules/" + id.substring(0, id.lastIndexOf('/')) + ".rules:" + line;
    }

    /** Who the object is that a pattern leaves out, or has to be where it names one. */
    public enum Unnamed {
        /** Nobody: the pattern has to name it. */
        NONE,
        /** The state for which the subject, a person, acts, or where it lies: 總統阿卡耶夫, 哈薩克的拜科努爾. */
        COUNTRY,
        /** What was named last of those that the relation admits: 成為新成員. */
        BEFORE,
        /**
         * The country that the text is on, as its title tells; of two on whose relations a section is, the one that the
         * subject is not: in a text on Norway, Sweden is a close ally.
         */
        TOPIC,
        /** Whom the pattern names, by a noun: sold Norway tanks, not sold Norwegian tanks. */
        NOUN
    }

    /** What a date says. */
    public enum DateRole {
        FROM,
        TO,
        NONE
    }
}
