package heartland.api.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/** An answer that cannot be given in any of the forms asked for; the answer becomes the problem {@code not-acceptable}. */
public final class NotAcceptableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> allowed;

    /** @param allowed the media types in which it can be given */
    public NotAcceptableException(List<MediaType> allowed) {
        super("this is answered in " + allowed.stream().map(Object::toString).collect(Collectors.joining(", "))
                + ": accept one of these");
        this.allowed = allowed.stream().map(Object::toString).toList();
    }

    List<String> allowed() {
        return allowed;
    }
}
