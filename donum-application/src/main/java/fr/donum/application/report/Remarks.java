package fr.donum.application.report;

import fr.donum.application.report.Report.Note;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.scheme.Remark;

/** Remarks as sentences; the bundle words each by its code. */
record Remarks(Words words) {
    Note note(Remark remark) {
        return new Note(remark.code(), sentence(remark));
    }

    private String sentence(Remark remark) {
        if (remark instanceof Remark.OtherReading other) {
            return words.say(
                    "remark." + other.code(),
                    question(other.question()),
                    otherReading(other.question()),
                    words.span(other.otherwise()),
                    words.span(other.ours()));
        }
        return words.say("remark." + remark.code());
    }

    String question(Interpretation open) {
        return words.find("interpretation." + open.number() + ".question", open.question());
    }

    String ourReading(Interpretation open) {
        return words.find("interpretation." + open.number() + ".ours", open.implemented());
    }

    String otherReading(Interpretation open) {
        return words.find("interpretation." + open.number() + ".other", open.other());
    }
}
