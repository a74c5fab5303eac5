package heartland.store;

import java.util.List;
import java.util.Map;

/**
 * The answer to a named query. Values are what JSON knows: null, booleans, numbers, texts, lists, and maps by text; a
 * node is {@code {id, labels, …its properties}}, a relationship {@code {type, …its properties}}.
 *
 * @param query the question
 * @param columns the names of a row's values, in order
 * @param rows the rows, each by column in that order
 * @param next what the argument {@code after} has to be to get the rows that follow; null where these are the last
 */
public record QueryResult(NamedQuery query, List<String> columns, List<Map<String, Object>> rows, String next) {}
