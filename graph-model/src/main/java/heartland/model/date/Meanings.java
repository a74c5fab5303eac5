package heartland.model.date;

import heartland.model.PartialDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the dates of the sentence last read meant, so that a part of it that is read again does not count on from itself. */
final class Meanings {
    private final Map<String, Optional<PartialDate>> known = new HashMap<>();
    private boolean again;

    /** Begins a new sentence. */
    void sentence() {
        known.clear();
        again = false;
    }

    /** From here on words mean what they meant in the sentence. */
    void again() {
        again = true;
    }

    Optional<PartialDate> of(String words, Supplier<Optional<PartialDate>> meaning) {
        if (again && known.containsKey(words)) {
            return known.get(words);
        }
        Optional<PartialDate> date = meaning.get();
        known.putIfAbsent(words, date);
        return date;
    }
}
