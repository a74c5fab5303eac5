package heartland.loader.read;

import org.junit.jupiter.api.AfterEach;

/** Tests of how texts are read; after each it holds that the sentences of the last one lead back to it. */
abstract class LeadingBack {
    private Document read;

    final Document read(String text) {
        read = Read.document(text);
        return read;
    }

    @AfterEach
    final void everySentenceLeadsBackToTheText() {
        if (read != null) {
            Offsets.lead(read);
        }
    }
}
