package fr.donum.cli.command;

import fr.donum.application.evaluate.Result;
import fr.donum.application.report.Summary;
import fr.donum.application.source.Catalogue;
import fr.donum.application.source.ReadSummary.Completeness;
import fr.donum.application.source.SourceException;
import fr.donum.application.text.Texts;
import fr.donum.cli.input.OpenSource;
import fr.donum.cli.input.OpenSources;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Talk;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.Map;

/** Tells the user how a reading went: what was guessed, every issue, and what became of each record. */
final class Account {
    private final Talk talk;
    private final Texts texts;

    @Inject
    Account(Talk talk, Texts texts) {
        this.talk = talk;
        this.texts = texts;
    }

    /** What had to be guessed to read the sources, so that a wrong guess is seen. */
    void guesses(OpenSources sources) throws SourceException {
        for (OpenSource source : sources.all()) {
            for (Catalogue.Guess guess : source.discover().guesses()) {
                talk.say("guess", source.location().shortName(), guess.what(), guess.value(), guess.because());
            }
        }
    }

    /** Issues, their counts, the reconciliation; and what they come to. */
    ExitCode settle(Result result) {
        talk.issues(result.issues().kept());
        long told = result.issues().kept().size();
        long all = result.issues().counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (all > 1) {
            talk.say("issues.counts", number(all), all > told ? texts.say("issues.more", number(told)) : "");
            for (Map.Entry<String, Long> count : result.issues().counts().entrySet()) {
                talk.say("issues.count", number(count.getValue()), count.getKey());
            }
        }
        Summary summary = result.summary();
        talk.say(
                "reconciliation",
                number(summary.read()),
                number(summary.evaluated()),
                number(summary.rejected()),
                summary.superseded() == 0 ? "" : texts.say("superseded", number(summary.superseded())));
        if (summary.completeness() == Completeness.PARTIAL) {
            talk.failure(texts.say("partial"), texts.say("partial.remedy"));
            return ExitCode.UNREADABLE;
        }
        return result.issues().hasErrors() || summary.rejected() > 0 ? ExitCode.ISSUES : ExitCode.DONE;
    }

    private String number(long count) {
        return NumberFormat.getIntegerInstance(texts.language()).format(count);
    }
}
