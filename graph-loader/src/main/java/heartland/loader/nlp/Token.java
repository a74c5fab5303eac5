package heartland.loader.nlp;

/**
 * A word of a parsed sentence.
 *
 * @param start index of its first character in the text given to the parser
 * @param end index after its last character
 * @param pos its part of speech, in the tags of the Penn Chinese Treebank
 * @param head index of the token that it depends on; -1 for the root
 * @param relation how it depends on it, in the Universal Dependencies of CoreNLP's Chinese models
 */
public record Token(int start, int end, String pos, int head, String relation) {

    /** Whether it is the subject of its head. */
    public boolean isSubject() {
        return relation.startsWith("nsubj") || relation.equals("csubj") || relation.equals("top");
    }

    /** Whether it goes on what its head begins: a further verb or member of a list. */
    public boolean continues() {
        return relation.equals("conj")
                || relation.equals("ccomp")
                || relation.equals("xcomp")
                || relation.equals("dep");
    }
}
