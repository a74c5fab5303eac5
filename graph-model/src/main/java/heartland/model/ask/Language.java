package heartland.model.ask;

import java.util.List;

/**
 * What one file of data/ask says.
 *
 * @param questions in the order in which they are tried: the first that fits is taken
 * @param times in the order in which they are tried
 */
record Language(Words words, List<QuestionForm> questions, List<TimeForm> times) {}
