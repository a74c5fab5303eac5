package heartland.loader.evaluate;

/** So many of so many. */
public record Share(int right, int of) {

    /** 0 to 1; not to be asked where there are none. */
    public double value() {
        return (double) right / of;
    }
}
