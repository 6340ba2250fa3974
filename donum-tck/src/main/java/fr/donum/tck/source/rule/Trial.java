package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.text.Texts;
import fr.donum.tck.source.Input;
import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.RuleVerdict;
import fr.donum.tck.source.Sample;
import fr.donum.tck.source.SourceUnderTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The check of one rule: what it asks of the source, and the breaches it finds. */
public final class Trial {
    private static final int SHOWN = 10;

    private final SourceUnderTest subject;
    private final Texts texts;
    private final List<String> breaches = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<Secret> secrets = new HashSet<>();

    /** Ends the check of a rule whose breach is already noted. */
    static final class Breach extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Breach() {
            super("noted", null, false, false);
        }
    }

    /** @param language of what it says */
    public Trial(SourceUnderTest subject, Locale language) {
        this.subject = subject;
        this.texts = texts(language);
    }

    private static Texts texts(Locale language) {
        return Texts.of("fr.donum.tck.source.contract", language, Trial.class::getResourceAsStream);
    }

    /** What a rule asks, in a sentence. */
    public static String title(Rule rule, Locale language) {
        return texts(language).say(rule.id() + ".title");
    }

    static String sentence(Locale language, String key, Object... arguments) {
        return texts(language)
                .say(key, Stream.of(arguments).map(String::valueOf).toArray());
    }

    public void run(Rule rule) {
        try {
            rule.check(this);
        } catch (Breach e) {
            // Noted where it was found.
        } catch (Throwable e) {
            fail("any.threw", e);
        }
    }

    MetricsSourceProvider provider() {
        return subject.provider();
    }

    /** Opens a session, as a host does that evaluates nothing in particular. */
    MetricsSource open(SourceSettings settings) throws SourceException {
        return provider().open(settings, context(settings));
    }

    SourceContext context(SourceSettings settings) {
        return SourceContext.of(settings.language(), subject.clock()).withSources(List.of(settings.location()));
    }

    synchronized Sample sample(Input input) throws Exception {
        Optional<Sample> sample = subject.sample(input);
        if (sample.isEmpty()) {
            throw stop("any.no-input", input.id());
        }
        SourceSettings settings = sample.get().settings();
        secrets.addAll(settings.secrets().values());
        return sample.get()
                .openedWith(
                        settings.at(settings.location().withoutName(provider().name())));
    }

    SourceSettings settings(Input input) throws Exception {
        return sample(input).settings();
    }

    /** Opens a session of its own, reads it to its end, and closes it; not being able to is a breach. */
    ObservedReading read(Input input) throws Exception {
        return read(settings(input));
    }

    ObservedReading read(SourceSettings settings) {
        try (MetricsSource source = open(settings)) {
            return ObservedReading.of(source);
        } catch (SourceException e) {
            throw stop("any.unreadable", settings.location().shown(), e.getMessage());
        }
    }

    public synchronized void fail(String key, @Nullable Object... arguments) {
        breaches.add(texts.say(key, written(arguments)));
    }

    void expect(boolean holds, String key, @Nullable Object... arguments) {
        if (!holds) {
            fail(key, arguments);
        }
    }

    Breach stop(String key, @Nullable Object... arguments) {
        fail(key, arguments);
        return new Breach();
    }

    /** Something measured, worth stating when the rule holds. */
    synchronized void note(String key, @Nullable Object... arguments) {
        notes.add(texts.say(key, written(arguments)));
    }

    /** Without the secrets of the inputs, which a source may have let out. */
    private Object[] written(@Nullable Object... arguments) {
        return Stream.of(arguments).map(String::valueOf).map(this::masked).toArray();
    }

    private String masked(String text) {
        String masked = text;
        for (Secret secret : secrets) {
            masked = secret.reveal().isEmpty() ? masked : masked.replace(secret.reveal(), secret.toString());
        }
        return masked;
    }

    public synchronized RuleResult result(Rule rule, String title) {
        if (breaches.isEmpty()) {
            return new RuleResult(rule.id(), title, RuleVerdict.PASSED, notes);
        }
        List<String> shown = new ArrayList<>(breaches.subList(0, Math.min(SHOWN, breaches.size())));
        if (breaches.size() > SHOWN) {
            shown.add(texts.say("any.more", Integer.toString(breaches.size() - SHOWN)));
        }
        return new RuleResult(rule.id(), title, RuleVerdict.FAILED, shown);
    }
}
