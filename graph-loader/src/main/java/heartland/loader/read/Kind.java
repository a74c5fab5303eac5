package heartland.loader.read;

/** What part of a paper a sentence belongs to. */
public enum Kind {
    BODY,
    HEADING,
    FOOTNOTE,
    TABLE_ROW,
    /** The title or the source of a figure or a table. */
    CAPTION,
    /** An item of a list in the body. */
    BULLET,
    /**
     * What tells of the paper or of other papers, not of the world: bibliography, notes that only cite, notes on the
     * author, keywords, the English abstract of a Chinese paper. Not to be read for claims.
     */
    REFERENCE
}
