package fr.donum.adapter.excel.part;

import java.util.HashSet;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * The different names of a part. A parser keeps each, and takes the longer for a new one the more there are; no format
 * has more than a few hundred.
 */
final class XmlNames {
    private static final int SLOTS = 1 << 10;

    private final @Nullable String[] prefixes = new String[SLOTS];
    private final @Nullable String[] locals = new String[SLOTS];
    private final Set<String> all = new HashSet<>();

    /** Notes the names of the element that starts. */
    void note(XMLStreamReader2 xml) throws FaultyWorkbookException {
        note(xml.getPrefix(), xml.getLocalName());
        int attributes = xml.getAttributeCount();
        if (attributes > Limits.ATTRIBUTES) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
        }
        for (int i = 0; i < attributes; i++) {
            note(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
        }
        for (int i = xml.getNamespaceCount() - 1; i >= 0; i--) {
            note("xmlns", String.valueOf(xml.getNamespacePrefix(i)));
        }
    }

    /** The parser gives the same strings for the same name. */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private void note(@Nullable String prefix, String local) throws FaultyWorkbookException {
        int slot = (31 * (prefix == null ? 0 : prefix.hashCode()) + local.hashCode()) & (SLOTS - 1);
        if (locals[slot] != local || prefixes[slot] != prefix) {
            locals[slot] = local;
            prefixes[slot] = prefix;
            all.add(prefix + ":" + local);
            if (all.size() > Limits.NAMES) {
                throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
            }
        }
    }
}
