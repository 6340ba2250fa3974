package fr.donum.domain.naive;

/** One indicator and the halves of points it brings at least and at most; a prerequisite brings none by itself. */
record Item(String id, boolean prerequisite, Reply reply, long leastHalves, long mostHalves) {

    static Item prerequisite(String id, Reply reply) {
        return new Item(id, true, reply, 0, 0);
    }

    static Item optional(String id, long halves, Reply reply) {
        boolean possible = reply == Reply.MET || reply == Reply.UNKNOWN;
        return new Item(id, false, reply, reply == Reply.MET ? halves : 0, possible ? halves : 0);
    }

    Item neutralised() {
        return new Item(id, prerequisite, Reply.NEUTRALISED, 0, 0);
    }

    NaiveVerdict verdict() {
        return switch (reply) {
            case MET -> NaiveVerdict.MET;
            case MISSED -> NaiveVerdict.MISSED;
            case UNKNOWN -> NaiveVerdict.UNKNOWN;
            case NEUTRALISED -> prerequisite ? NaiveVerdict.MET : NaiveVerdict.MISSED;
        };
    }
}
