package heartland.store;

/**
 * How far a load has come.
 *
 * @param phase what is being written, for example {@code claims}
 * @param done rows of the phase that the graph has
 * @param total rows of the phase
 */
public record Progress(String phase, long done, long total) {}
