package fr.donum.application.report;

import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import java.util.ArrayList;
import java.util.List;

/** The open questions of the texts, in words: the register's own in French, the bundle's, by number, in English. */
public record Readings(Words words) {
    public String question(Interpretation open) {
        return words.find(key(open) + ".question", open.question());
    }

    public String ours(Interpretation open) {
        return words.find(key(open) + ".ours", open.implemented());
    }

    public String other(Interpretation open) {
        return words.find(key(open) + ".other", open.other());
    }

    /** How it is read. */
    String used(Interpretation open, Reading reading) {
        return way(open, !reading.isOther(open));
    }

    /** How else it could be. */
    String unused(Interpretation open, Reading reading) {
        return way(open, reading.isOther(open));
    }

    /**
     * What the other readings would make of a result, as far as no remark says so; then those that change nothing, and
     * those that cannot be computed from what is given.
     */
    public List<String> of(Report report) {
        List<String> sentences = new ArrayList<>();
        List<String> idle = new ArrayList<>();
        List<String> uncomputed = new ArrayList<>();
        for (OtherReading other : report.otherReadings()) {
            Interval<Euros> euros = other.euros();
            if (euros == null) {
                uncomputed.add(words.say("reading.question", question(other.question())));
            } else if (other.changes() && !other.isRemarked()) {
                sentences.add(words.say(
                        "remark.other-reading-matters",
                        question(other.question()),
                        way(other.question(), other.isRegistered()),
                        words.span(euros),
                        words.span(report.euros())));
            } else if (!other.changes()) {
                idle.add(words.say("reading.question", question(other.question())));
            }
        }
        if (!idle.isEmpty()) {
            sentences.add(words.say("reading.same", words.and(idle)));
        }
        if (!uncomputed.isEmpty()) {
            sentences.add(words.say("reading.uncomputed", words.and(uncomputed)));
        }
        return sentences;
    }

    /** The same for many results and their sum. */
    public List<String> of(List<Prices.Price> prices, Interval<Euros> ours) {
        List<String> sentences = new ArrayList<>();
        List<String> idle = new ArrayList<>();
        List<String> uncomputed = new ArrayList<>();
        for (Prices.Price price : prices) {
            Interval<Euros> euros = price.euros();
            if (euros != null && price.changed() > 0) {
                sentences.add(words.say(
                        "reading.total",
                        question(price.question()),
                        way(price.question(), price.isRegistered()),
                        words.span(euros),
                        words.span(ours),
                        words.numbers().count(price.changed()),
                        words.numbers().count(price.concerned())));
            } else if (euros != null) {
                idle.add(words.say("reading.question", question(price.question())));
            }
            if (price.uncomputed() > 0) {
                uncomputed.add(words.say(
                        "reading.total-uncomputed",
                        question(price.question()),
                        words.numbers().count(price.uncomputed()),
                        words.numbers().count(price.concerned())));
            }
        }
        if (!idle.isEmpty()) {
            sentences.add(words.say("reading.none-changes", words.and(idle)));
        }
        sentences.addAll(uncomputed);
        return sentences;
    }

    private String way(Interpretation open, boolean isRegistered) {
        return isRegistered ? ours(open) : other(open);
    }

    private static String key(Interpretation open) {
        return "interpretation." + open.number();
    }
}
