package heartland.loader.read;

import java.util.List;

/**
 * Lines that belong together, before they are made into sentences.
 *
 * @param text its lines as they are, joined by line feeds
 * @param pieces where it lies, in order; a new one where other text comes between
 * @param note the number of the footnote; 0 where it is none
 * @param row the cells of a table's row; else null
 */
record Block(Kind kind, String text, List<Span> pieces, int note, Row row) {
    int start() {
        return pieces.get(0).start();
    }

    Block as(Kind other) {
        return new Block(other, text, pieces, note, row);
    }
}
