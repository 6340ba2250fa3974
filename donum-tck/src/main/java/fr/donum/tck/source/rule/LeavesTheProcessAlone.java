package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.tck.code.CompiledCode;
import fr.donum.tck.code.ConstantPool;
import fr.donum.tck.source.Input;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * R21. A source prints nothing to standard output, which belongs to the data, and its code names nothing that ends the
 * program or writes past its streams.
 */
public final class LeavesTheProcessAlone extends Rule {
    private static final List<String> EXITS = List.of("java.lang.System.exit", "java.lang.Runtime.exit");

    public LeavesTheProcessAlone() {
        super("R21", Input.GOOD, Input.ABSENT);
    }

    @Override
    void check(Trial trial) throws Exception {
        for (Input input : inputs()) {
            MetricsSourceProvider provider = trial.provider();
            String printed =
                    Transcript.of(trial, provider, trial.settings(input)).printed();
            trial.expect(printed.isEmpty(), "R21.printed", printed);
        }
        URL code = code(trial.provider().getClass());
        if (code != null && !Objects.equals(code, code(Rule.class))) {
            CompiledCode.find(Path.of(code.toURI()), LeavesTheProcessAlone::forbidden)
                    .ifPresent(name -> trial.fail("R21.names", name));
        }
    }

    /** Where a class is from; of one in the program itself, which ends when it is done, nothing else is to be said. */
    private static @Nullable URL code(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null ? null : source.getLocation();
    }

    private static Optional<String> forbidden(ConstantPool pool) {
        return pool.uncatchable().or(() -> EXITS.stream().filter(pool::names).findFirst());
    }
}
