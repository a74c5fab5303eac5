package heartland.loader.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a task has come: as a bar on a terminal, else in plain lines. */
interface ProgressView extends AutoCloseable {
    /**
     * @param task what is being done; another task begins another bar
     * @param detail what is done now; may be empty
     */
    void show(String task, long done, long total, String detail);

    @Override
    void close();

    static ProgressView on(PrintWriter err) {
        return System.console() == null ? new Lines(err) : new Bar();
    }

    /** A line for each step that has a detail; of the others one every few seconds. */
    final class Lines implements ProgressView {
        private static final Duration PAUSE = Duration.ofSeconds(5);

        private final PrintWriter err;
        private Instant last = Instant.now();

        private Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public synchronized void show(String task, long done, long total, String detail) {
            if (!detail.isEmpty() || last.plus(PAUSE).isBefore(Instant.now())) {
                err.println((task + " " + done + "/" + total + " " + detail).stripTrailing());
                last = Instant.now();
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }

    /** One bar a task. */
    final class Bar implements ProgressView {
        private ProgressBar bar;

        @Override
        public synchronized void show(String task, long done, long total, String detail) {
            if (bar == null || !bar.getTaskName().equals(task)) {
                close();
                bar = new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.ASCII)
                        .build();
            }
            bar.setExtraMessage(detail);
            // Threads may report out of turn.
            bar.stepTo(Math.max(done, bar.getCurrent()));
        }

        @Override
        public synchronized void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
