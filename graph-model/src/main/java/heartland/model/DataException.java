package heartland.model;

import java.nio.file.Path;

/** Data that cannot be read. The message names the file and, where there is one, the line, and says how to mend it. */
public class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataException(String message) {
        super(message);
    }

    public DataException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A line of a file that cannot be read; lines are counted from 1. */
    public DataException(Path file, long line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
