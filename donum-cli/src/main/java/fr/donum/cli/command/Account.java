package fr.donum.cli.command;

import fr.donum.adapter.json.mapping.MappingGuess;
import fr.donum.application.evaluate.Result;
import fr.donum.application.evaluate.Supply;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Summary;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Talk;
import fr.donum.host.source.OpenSource;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the user how a reading went: what was guessed, every issue, and what became of each record. */
final class Account {
    private final Console console;
    private final Talk talk;
    private final Texts texts;

    @Inject
    Account(Console console, Talk talk, Texts texts) {
        this.console = console;
        this.talk = talk;
        this.texts = texts;
    }

    /**
     * What had to be guessed to read the sources, so that a wrong guess is seen.
     *
     * @param request a source that heeds it is not looked at as a whole first
     */
    void guesses(OpenSources sources, ReadRequest request) throws SourceException {
        List<OpenSource> all = sources.all();
        for (OpenSource source : all) {
            try {
                if (request.within(source.heeds()).isForAll()) {
                    guesses("guesses", source, guess -> !MappingGuess.isForProfile(guess));
                }
            } catch (SourceException e) {
                if (!Supply.sparesOthers(e, all.size())) {
                    throw e;
                }
            }
        }
    }

    /** What a profile of the source would say, as far as nothing but a profile could say it. */
    void guessesForProfile(OpenSource source) throws SourceException {
        guesses("guesses.profile", source, MappingGuess::isForProfile);
    }

    private void guesses(String sentence, OpenSource source, Predicate<Catalogue.Guess> which) throws SourceException {
        List<String> guesses = source.discover().guesses().stream()
                .filter(which)
                .map(guess -> texts.say("guess", guess.what(), value(guess), guess.because()))
                .toList();
        if (!guesses.isEmpty()) {
            talk.say(sentence, source.location().shortName(), String.join(texts.say("guess.and"), guesses));
        }
    }

    private static String value(Catalogue.Guess guess) {
        return guess.value().isEmpty() ? "\"\"" : guess.value();
    }

    /** What became of the records; and how the program ends. */
    ExitCode settle(Result result) {
        talk.line(Words.in(texts.language()).reconciliation(result.summary()));
        return codeOf(result);
    }

    /** Each issue, as far as it is kept, and how many there were of each code. */
    void issues(Result result) throws IOException {
        console.out().flush();
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
    }

    ExitCode codeOf(Result result) {
        Summary summary = result.summary();
        if (summary.completeness() != Completeness.COMPLETE) {
            String key = summary.completeness() == Completeness.UNKNOWN
                    ? "unknown-completeness"
                    : lacksAnnounced(result.issues().counts().keySet()) ? "partial.announced" : "partial";
            talk.failure(texts.say(key), texts.say(key + ".remedy"));
            return ExitCode.UNREADABLE;
        }
        return result.issues().hasErrors() || summary.rejected() > 0 ? ExitCode.ISSUES : ExitCode.DONE;
    }

    /** Whether the last page was read, and fewer records than were announced. */
    private static boolean lacksAnnounced(Set<String> codes) {
        boolean isGap = codes.contains("json.total") || codes.contains("json.total-gap");
        return isGap && !codes.contains("json.partial");
    }

    private String number(long count) {
        return NumberFormat.getIntegerInstance(texts.language()).format(count);
    }
}
