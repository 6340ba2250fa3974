package fr.donum.adapter.excel.part;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * One XML part of a package, read tag after tag. Refuses what no spreadsheet program writes: a document type, with the
 * entities it may declare, and bottomless nesting. Names are taken without their namespace, so that the strict variant
 * of the format reads like the usual one.
 */
public final class XmlPart implements Closeable {
    private static final InputFactoryImpl FACTORY = factory();

    private final Stretch in;
    private final XMLStreamReader2 xml;
    private final XmlNames names = new XmlNames();
    private int depth;

    public XmlPart(InputStream in) throws IOException {
        this.in = new Stretch(in);
        try {
            this.xml = (XMLStreamReader2) FACTORY.createXMLStreamReader(this.in);
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw FaultyWorkbookException.of(e);
        }
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.configureForSpeed();
        return factory;
    }

    /** The next event, a constant of {@link XMLStreamConstants}; {@code END_DOCUMENT} at the end. */
    public int next() throws IOException {
        try {
            in.restart();
            int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                names.note(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (depth > Limits.DEPTH) {
                throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
            }
            if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.ENTITY_REFERENCE
                    || event == XMLStreamConstants.ENTITY_DECLARATION) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    /** Moves on to the next start of an element; false if there is none before {@code end} ends or the part does. */
    public boolean nextStart(String end) throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT && name().equals(end))) {
                return false;
            }
        }
    }

    /** Local name of the current element. */
    public String name() {
        return xml.getLocalName();
    }

    /** An attribute of the current element; empty if it has none of that name. */
    public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** How many elements the current one is within, itself included. */
    public int depth() {
        return depth;
    }

    /** Moves on to the end of the element that was just started. */
    public void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == XMLStreamConstants.END_DOCUMENT) {
                throw new FaultyWorkbookException(WorkbookFault.CORRUPT, "");
            }
        }
    }

    public int attributeCount() {
        return xml.getAttributeCount();
    }

    public String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    public String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /** Adds the characters of the current event to a text. */
    public void appendTo(CellText text) throws IOException {
        try {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (RuntimeException e) {
            throw FaultyWorkbookException.of(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw FaultyWorkbookException.of(e);
        } finally {
            in.close();
        }
    }

    /** Counts the bytes between one event and the next, which a name or an attribute without end makes many. */
    private static final class Stretch extends FilterInputStream {
        /** Bytes up to which nothing is looked at. */
        private static final int USUAL = 1 << 14;

        private long taken;
        private int attributes;

        Stretch(InputStream in) {
            super(in);
        }

        void restart() {
            taken = 0;
            attributes = 0;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            taken += read;
            if (taken > USUAL) {
                for (int i = offset; i < offset + read - 1; i++) {
                    boolean isValue = bytes[i + 1] == '"' || bytes[i + 1] == '\'' || bytes[i + 1] <= ' ';
                    attributes += bytes[i] == '=' && isValue ? 1 : 0;
                }
            }
            if (taken > Limits.STRETCH || attributes > Limits.NAMES) {
                throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
            }
            return read;
        }
    }
}
