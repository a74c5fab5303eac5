package heartland.api.shape;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML: elements in elements, each with its attributes in pairs of name and value; an attribute without value is left out. */
final class Xml {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{Nd}._-]|[\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What stands in an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    /** What stands in a document. */
    interface Document {
        void write(Xml xml) throws XMLStreamException;
    }

    static void write(OutputStream out, Document document) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            document.write(new Xml(writer));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException("XML cannot be written", e);
        }
    }

    void element(String name, Content content, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        content.write();
        writer.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    void text(String name, String text, String... attributes) throws XMLStreamException {
        element(name, () -> writer.writeCharacters(allowed(text)), attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
            }
        }
    }

    /** XML has no characters for form feeds and the like, which come out of PDFs. */
    private static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }

    /** The id as a name token, in which what cannot stand there is {@code _x0028_}, as ISO/IEC 9075-14 writes it. */
    static String token(String id) {
        return NO_NAME.matcher(id).replaceAll(found -> found.group()
                .codePoints()
                .mapToObj(c -> String.format(c > 0xFFFF ? "_x%06X_" : "_x%04X_", c))
                .reduce("", String::concat));
    }
}
