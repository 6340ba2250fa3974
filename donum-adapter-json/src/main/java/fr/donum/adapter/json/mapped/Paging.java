package fr.donum.adapter.json.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.pointer.FieldPointer;
import fr.donum.adapter.json.pointer.LinkHeader;
import fr.donum.adapter.json.pointer.PagePointer;
import fr.donum.adapter.json.pointer.UndeclaredTotal;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Page;
import fr.donum.adapter.json.text.Shown;
import fr.donum.spi.mapping.Pagination;
import fr.donum.spi.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the pages of one reading say of the next ones, by the pagination of a profile; and whether all were read. */
public final class Paging {
    private static final int MOST_DIGITS = 15;

    private final Pagination pagination;
    private final MappedReading reading;
    private final PagePointer next;
    private final PagePointer more;
    private final PagePointer total;
    private final Seen contents = new Seen();
    private long pages;
    private long elements;
    private @Nullable Long announced;
    private @Nullable Doubt doubt;
    private UndeclaredTotal undeclared = UndeclaredTotal.NONE;

    /** Why nobody knows whether a page is the last: what it lacks. */
    private record Doubt(PagePointer pointer, Place where, boolean isOnFirst) {}

    Paging(MappedReading reading) {
        this.reading = reading;
        this.pagination = reading.pagination();
        this.next = new PagePointer(pagination.pointer());
        this.more = new PagePointer(pagination.more());
        boolean isTotal = !pagination.total().equals(Pagination.NO_TOTAL);
        this.total = new PagePointer(isTotal ? pagination.total() : "");
    }

    /** What is looked for beside the records. */
    List<FieldPointer> wanted() {
        List<FieldPointer> wanted = new ArrayList<>();
        for (PagePointer each : List.of(next, more, total)) {
            if (each.isGiven()) {
                wanted.add(each.pointer());
            }
        }
        return wanted;
    }

    /**
     * How the page after this one is asked for.
     *
     * @param isLink whether it is an address, perhaps relative to that of this page; else it is the value of the parameter
     */
    public record Step(String text, boolean isLink) {}

    /** How to go on to the page after this one; null if there is none, or none that can be had. */
    @Nullable
    public Step next(Page page, MappedFoot foot, Place where) {
        take(foot, where);
        if (foot.records() > 0 && !contents.add(foot.fingerprint())) {
            reading.broke(JsonIssue.HTTP_CURSOR_LOOP, where, where.toString());
            return null;
        }
        if (foot.isLines() && !wanted().isEmpty()) {
            reading.broke(JsonIssue.JSON_LINES_PAGING, where, wanted().get(0).text());
            return null;
        }
        if (more.isGiven() && !hasMore(foot, where)) {
            return null;
        }
        return switch (pagination.style()) {
            case NONE, UNSAID -> none(page, where);
            case CURSOR -> step(stated(foot, where), false);
            case PAGE_NUMBER ->
                isLast(foot, where) ? null : new Step(Long.toString(pagination.firstPage() + pages), false);
            case OFFSET ->
                isLast(foot, where) ? null : new Step(Long.toString(pagination.firstPage() + elements), false);
            case LINK -> step(next.isGiven() ? stated(foot, where) : LinkHeader.next(page.link()), true);
        };
    }

    /**
     * Takes note of what a file says of pages that it does not hold: they may be in other files. If it says that there are
     * none, it should hold as many records as it announces.
     *
     * @param isOneOfSeveral whether other files are read beside it, of all of which the total may be
     */
    public void ofFile(MappedFoot foot, Place where, boolean isOneOfSeveral) {
        take(foot, where);
        boolean isNumbered = pagination.style() == Pagination.Style.PAGE_NUMBER;
        PagePointer.Found stated = next.in(foot.beside());
        PagePointer.Found flag = more.in(foot.beside());
        boolean names = next.isGiven()
                && (isUnusable(stated)
                        || (stated.standing() == PagePointer.Standing.VALUE
                                && (!isNumbered || whole(stated.value()).orElse(1) > 1)));
        boolean goesOn = (more.isGiven() && flag.standing() == PagePointer.Standing.VALUE)
                ? isTrue(flag.value()).orElse(true)
                : names;
        long read = Math.max(reading.records(), elements);
        boolean isShort = announced != null && !hasAll() && announced > read;
        if (goesOn || (isShort && mayGoOn(isOneOfSeveral)) || undeclared.number() > read) {
            reading.note(JsonIssue.JSON_PAGE_OF_SEVERAL, where, Long.toString(reading.records()));
        } else {
            compare(where);
        }
    }

    /** Whether pages may follow that nothing in a file names: they are counted, named beside it, or in other files. */
    private boolean mayGoOn(boolean isOneOfSeveral) {
        boolean isUnnamed = !next.isGiven() && !more.isGiven();
        return isOneOfSeveral
                || switch (pagination.style()) {
                    case NONE, UNSAID, CURSOR -> false;
                    case OFFSET, PAGE_NUMBER, LINK -> isUnnamed;
                };
    }

    private void take(MappedFoot foot, Place where) {
        pages++;
        elements += foot.elements();
        if (total.isGiven() && !foot.isLines()) {
            PagePointer.Found found = total.in(foot.beside());
            OptionalLong number = whole(found.value());
            if (number.isPresent()) {
                announced = number.getAsLong();
            } else if (found.standing() == PagePointer.Standing.VALUE || isUnusable(found)) {
                reading.mayLack(
                        JsonIssue.JSON_BAD_TOTAL,
                        where.record(total.text()),
                        Shown.of(found.value().toString()));
            }
        } else if (pagination.total().isEmpty()) {
            undeclared = UndeclaredTotal.in(foot.beside()).orElse(undeclared);
        }
        reading.tell(announced);
    }

    /** Whether the flag says that there is another page; a flag that cannot be relied on ends the reading. */
    private boolean hasMore(MappedFoot foot, Place where) {
        PagePointer.Found found = more.in(foot.beside());
        switch (found.standing()) {
            case VALUE -> {
                Optional<Boolean> flag = isTrue(found.value());
                if (flag.isEmpty()) {
                    odd(more, where);
                }
                return flag.orElse(false);
            }
            case TWICE, ODD -> odd(more, where);
            case NOTHING, NO_NAME, NO_PARENT -> lacks(more, where);
        }
        return false;
    }

    private static Optional<Boolean> isTrue(JsonNode flag) {
        return switch (flag.asText().strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static @Nullable Step step(@Nullable String text, boolean isLink) {
        return text == null ? null : new Step(text, isLink);
    }

    /** What the page names the next one by; null if it names none, which is told unless it is the end. */
    private @Nullable String stated(MappedFoot foot, Place where) {
        PagePointer.Found found = next.in(foot.beside());
        switch (found.standing()) {
            case VALUE -> {
                if (!found.value().isBoolean()) {
                    return found.value().asText();
                }
                odd(next, where);
            }
            case TWICE, ODD -> odd(next, where);
            case NOTHING -> {
                if (more.isGiven()) {
                    odd(next, where);
                }
            }
            case NO_NAME, NO_PARENT -> {
                if (more.isGiven()) {
                    odd(next, where);
                } else {
                    lacks(next, where);
                }
            }
        }
        return null;
    }

    /** Whether a page found by counting is the last: the last of those announced, or, failing that, one without records. */
    private boolean isLast(MappedFoot foot, Place where) {
        if (more.isGiven()) {
            return false;
        }
        if (next.isGiven()) {
            PagePointer.Found found = next.in(foot.beside());
            OptionalLong number = whole(found.value());
            if (number.isPresent()) {
                return pages >= number.getAsLong();
            }
            if (found.standing() == PagePointer.Standing.VALUE || isUnusable(found)) {
                odd(next, where);
                return true;
            }
            if (found.standing() != PagePointer.Standing.NOTHING) {
                lacks(next, where);
            }
        }
        return foot.elements() == 0 || hasAll();
    }

    private boolean hasAll() {
        return announced != null && (announced == reading.records() || announced == elements);
    }

    private @Nullable Step none(Page page, Place where) {
        if (LinkHeader.next(page.link()) != null) {
            reading.mayLack(JsonIssue.JSON_MORE_PAGES, where);
        }
        return null;
    }

    private void lacks(PagePointer pointer, Place where) {
        if (!pagination.endsWithout() || !pointer.isParentSeen()) {
            doubt = new Doubt(pointer, where, pages == 1);
        }
    }

    private static boolean isUnusable(PagePointer.Found found) {
        return found.standing() == PagePointer.Standing.ODD || found.standing() == PagePointer.Standing.TWICE;
    }

    private void odd(PagePointer pointer, Place where) {
        reading.broke(JsonIssue.JSON_BAD_PAGE_POINTER, where.record(pointer.text()), pointer.text());
    }

    /** A whole number, at least 0, written as a number or as text. */
    private static OptionalLong whole(JsonNode node) {
        String text = node.isNumber() || node.isTextual() ? node.asText().strip() : "";
        return text.matches("[0-9]{1," + MOST_DIGITS + "}")
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    /** After the last page: whether it was the last, and whether as many were read as were announced. */
    public void end(Place source) {
        for (PagePointer each : List.of(next, more, total)) {
            if (each.isGiven() && !each.isParentSeen() && pages > 0 && reading.isWhole()) {
                reading.broke(JsonIssue.JSON_PAGE_POINTER_UNSEEN, source.record(each.text()), each.text());
            }
        }
        if (total.isGiven() && total.isParentSeen() && !total.isSeen() && reading.isWhole()) {
            reading.mayLack(JsonIssue.JSON_PAGE_POINTER_LACKING, source.record(total.text()), total.text());
        }
        if (doubt != null && doubt.pointer().isParentSeen() && !hasAll() && reading.isWhole()) {
            JsonIssue issue = doubt.isOnFirst() ? JsonIssue.JSON_PAGE_POINTER_LACKING : JsonIssue.JSON_LAST_PAGE_UNSAID;
            reading.mayLack(issue, doubt.where(), doubt.pointer().text());
        }
        compare(source);
    }

    private void compare(Place source) {
        long read = Math.max(reading.records(), elements);
        if (announced != null && !hasAll() && reading.isWhole()) {
            String counted = Long.toString(reading.records());
            if (announced > read) {
                reading.broke(JsonIssue.JSON_TOTAL_GAP, source, Long.toString(announced), counted);
            } else {
                reading.note(JsonIssue.JSON_TOTAL, source, Long.toString(announced), counted);
            }
        } else if (undeclared.number() > read && reading.isWhole()) {
            reading.mayLack(
                    JsonIssue.JSON_TOTAL_UNDECLARED,
                    source,
                    Long.toString(undeclared.number()),
                    undeclared.pointer(),
                    Long.toString(reading.records()));
        }
    }
}
