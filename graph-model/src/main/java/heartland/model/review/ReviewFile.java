package heartland.model.review;

import heartland.model.DataException;
import heartland.model.Home;
import heartland.model.Jsonl;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A file of reviews, one a line, to which lines are added and none is ever changed. */
public record ReviewFile(Path file) {
    /** That of a Heartland: data/reviews.jsonl. */
    public static ReviewFile of(Home home) {
        return new ReviewFile(home.data().resolve("reviews.jsonl"));
    }

    /**
     * The reviews in their order; none where there is no file.
     *
     * @param bad hears of each line that is wrong; the others count
     */
    public List<Review> read(Consumer<DataException> bad) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<Review> reviews = Jsonl.read(file, Review.class, bad)) {
            return reviews.toList();
        }
    }

    /**
     * Adds a line, alone or not at all.
     *
     * @throws IllegalArgumentException if it undoes a review that the file does not have
     * @throws DataException if the file cannot be written
     */
    public void add(Review review) {
        if (review.decision() == Review.Decision.UNDO
                && read(bad -> {}).stream().noneMatch(known -> known.id().equals(review.review()))) {
            throw new IllegalArgumentException(
                    "there is no review " + review.review() + ": the list of reviews has the ids");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.lock();
                long end = channel.size();
                String line = (isOpen(channel, end) ? "\n" : "") + Jsonl.line(review) + "\n";
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), end);
                channel.force(true);
            }
        } catch (IOException e) {
            throw new DataException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Whether the last line lacks its end, as one does that an editor wrote. */
    private static boolean isOpen(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.read(last, Math.max(end - 1, 0)) == 1 && last.get(0) != '\n';
    }
}
