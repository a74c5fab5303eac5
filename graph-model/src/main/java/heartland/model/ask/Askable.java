package heartland.model.ask;

import java.util.List;

/**
 * A named query as far as asking for it goes.
 *
 * @param query its name
 * @param parameters the names of all its parameters
 * @param required those without which it cannot run
 */
public record Askable(String query, List<String> parameters, List<String> required) {
    public Askable {
        parameters = List.copyOf(parameters);
        required = List.copyOf(required);
    }
}
