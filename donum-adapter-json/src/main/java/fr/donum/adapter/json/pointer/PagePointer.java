package fr.donum.adapter.json.pointer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.donum.adapter.json.text.Twice;
import java.util.List;

/** A pointer of a pagination over the pages of one reading. */
public final class PagePointer {
    private final FieldPointer pointer;
    private boolean parentSeen;
    private boolean seen;

    public PagePointer(String text) {
        this.pointer = FieldPointer.of(text);
    }

    /** What a page has at a pointer. */
    public enum Standing {
        /** A text, a number or a flag. */
        VALUE,
        /** Null, or a blank text. */
        NOTHING,
        /** What it would stand in, and not it. */
        NO_NAME,
        /** Not even that, on this page or any before. */
        NO_PARENT,
        /** Several. */
        TWICE,
        /** An object or a list. */
        ODD
    }

    /** @param value empty unless there is one */
    public record Found(Standing standing, JsonNode value) {}

    public FieldPointer pointer() {
        return pointer;
    }

    public String text() {
        return pointer.text();
    }

    public boolean isGiven() {
        return !pointer.text().isEmpty();
    }

    /** Whether what it stands in was on any page. */
    public boolean isParentSeen() {
        return parentSeen;
    }

    /** Whether any page had something at it, be it null. */
    public boolean isSeen() {
        return seen;
    }

    public Found in(JsonNode page) {
        JsonNode at = page;
        List<String> parts = pointer.parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean isLast = i == parts.size() - 1;
            boolean isParent = FieldPointer.isSelector(parts.get(i)) ? at.isArray() : isLast && at.isContainerNode();
            parentSeen |= isParent;
            at = FieldPointer.step(at, parts.get(i));
            if (at.isMissingNode()) {
                return none(parentSeen ? Standing.NO_NAME : Standing.NO_PARENT);
            }
        }
        parentSeen = true;
        seen = true;
        if (Twice.is(at)) {
            return new Found(Standing.TWICE, at);
        }
        if (at.isNull() || (at.isTextual() && at.textValue().isBlank())) {
            return none(Standing.NOTHING);
        }
        return new Found(at.isValueNode() ? Standing.VALUE : Standing.ODD, at);
    }

    private static Found none(Standing standing) {
        return new Found(standing, MissingNode.getInstance());
    }
}
