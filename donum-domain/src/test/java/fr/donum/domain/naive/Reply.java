package fr.donum.domain.naive;

import java.util.ArrayList;
import java.util.List;

/** Three-valued logic, and a fourth value for what the caisse neutralised: it leaves whatever it is part of. */
enum Reply {
    MET,
    MISSED,
    UNKNOWN,
    NEUTRALISED;

    static Reply of(boolean met) {
        return met ? MET : MISSED;
    }

    /** The parts that are not neutralised decide; with none left, the whole is neutralised. */
    static Reply allOf(Reply... parts) {
        List<Reply> remaining = new ArrayList<>(List.of(parts));
        remaining.removeIf(part -> part == NEUTRALISED);
        if (remaining.isEmpty()) {
            return NEUTRALISED;
        }
        if (remaining.contains(MISSED)) {
            return MISSED;
        }
        return remaining.contains(UNKNOWN) ? UNKNOWN : MET;
    }

    /** A neutralised part must not block, so it frees the alternative even when the other part is missed. */
    static Reply anyOf(Reply... parts) {
        List<Reply> replies = List.of(parts);
        if (replies.contains(MET)) {
            return MET;
        }
        if (replies.contains(NEUTRALISED)) {
            return NEUTRALISED;
        }
        return replies.contains(UNKNOWN) ? UNKNOWN : MISSED;
    }
}
