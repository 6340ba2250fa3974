package fr.donum.tck;

import static fr.donum.tck.Defect.*;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LocalText;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.source.SourceSpec.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Reads memos: a line of column names, one line for each record, and a last line {@code END}. May have a defect. */
public final class MemoProvider implements MetricsSourceProvider {
    private static final AtomicInteger CALLS = new AtomicInteger();

    private final @Nullable Defect defect;

    public MemoProvider() {
        this(null);
    }

    MemoProvider(@Nullable Defect defect) {
        this.defect = defect;
    }

    @Override
    public String name() {
        return defect == NAME_WITH_SPACES ? "Memo pad" : "memo";
    }

    @Override
    public SourceSpec spec() {
        String summary = "Memos" + (defect == SPEC_THAT_CHANGES ? CALLS.incrementAndGet() : "");
        String help = defect == OPTION_WITHOUT_HELP ? "" : "How many to skip";
        return SourceSpec.of(
                LocalText.of(summary, summary),
                Option.number("skip", 0, LocalText.of("Combien en sauter", help)),
                Option.choice("mode", LocalText.of("Comment lire", "How to read"), "fast", "careful"),
                Option.secret("token", LocalText.of("La clé du carnet", "The key of the pad")));
    }

    @Override
    public boolean accepts(SourceLocation location) {
        if (defect == ACCEPTS_THAT_THROWS && location.text().isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return location.fileEnding().equals("memo");
    }

    @Override
    public List<Issue> validate(SourceSettings settings) {
        List<Issue> issues = new ArrayList<>();
        if (defect == VALIDATE_THAT_THROWS) {
            int unused = Integer.parseInt(settings.option("skip").orElse("0"));
        }
        if (defect == SECRET_IN_AN_ISSUE) {
            settings.secret("token").map(Secret::reveal).ifPresent(key -> issues.add(problem("Key " + key)));
        }
        settings.options().forEach((name, value) -> {
            if (spec().option(name).isEmpty() && defect != VALIDATE_THAT_IS_SILENT) {
                issues.add(problem("Unknown option " + name));
            }
        });
        settings.option("skip")
                .filter(value -> !value.matches("[0-9]{1,9}"))
                .ifPresent(value -> issues.add(problem("skip is not a number")));
        settings.option("mode")
                .filter(value -> !List.of("fast", "careful").contains(value))
                .ifPresent(value -> issues.add(problem("mode is not one of fast, careful")));
        return defect == VALIDATE_THAT_STOPS_AT_THE_FIRST && issues.size() > 1 ? issues.subList(0, 1) : issues;
    }

    private static Issue problem(String what) {
        return Issue.error("memo.option", Place.of("memo"), what, "See the manual.");
    }

    @Override
    public MetricsSource open(SourceSettings settings, SourceContext context) throws SourceException {
        if (defect == SECRET_ON_THE_CONSOLE) {
            settings.secret("token").map(Secret::reveal).ifPresent(System.err::println);
        }
        if (defect == PRINTS) {
            System.out.println("opening");
        }
        return new MemoSource(settings, defect);
    }
}
