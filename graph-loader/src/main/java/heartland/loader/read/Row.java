package heartland.loader.read;

import java.util.List;

/**
 * A row of a table.
 *
 * @param head the cells of the table's first row; empty where it has none
 * @param cells the cells of this row, in order; empty cells are kept
 */
public record Row(List<String> head, List<String> cells) {
    public Row {
        head = List.copyOf(head);
        cells = List.copyOf(cells);
    }
}
