package fr.donum.tck;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.RuleVerdict;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A location may stand for several files, each with a first record. */
class SeveralSourcesTest {
    @TempDir
    Path directory;

    @Test
    void the_same_place_in_another_file_is_another_place() {
        RecordsUnderTest subject = new RecordsUnderTest(
                new MemoSourceContractTest() {
                    @Override
                    protected MetricsSourceProvider provider() {
                        return eachRecordInItsFile(super.provider());
                    }
                },
                directory);

        RuleResult result =
                new SourceContract(Locale.ENGLISH).check(SourceContract.RULES.get(7), subject, Waivers.NONE);

        assertThat(result.rule()).isEqualTo("R08");
        assertThat(result.verdict()).as("%s", result).isEqualTo(RuleVerdict.PASSED);
    }

    private static MetricsSourceProvider eachRecordInItsFile(MetricsSourceProvider memos) {
        return proxy(MetricsSourceProvider.class, memos);
    }

    /** Passes everything on, and every sink with another provenance. */
    private static <T> T proxy(Class<T> type, T inner) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (method.getName().equals("read") && arguments != null) {
                return ((MetricsSource) inner)
                        .read((ReadRequest) arguments[0], new OnePlaceEach((DossierSink) arguments[1]));
            }
            try {
                Object result = method.invoke(inner, arguments);
                return result instanceof MetricsSource session ? proxy(MetricsSource.class, session) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private record OnePlaceEach(DossierSink sink) implements DossierSink {
        @Override
        public void accept(Dossier dossier, Provenance provenance) {
            sink.accept(
                    dossier,
                    new First(Place.of(provenance.place().record() + ".memo").record("line 1")));
        }

        @Override
        public void reject(Issue issue) {
            sink.reject(issue);
        }
    }

    private record First(Place place) implements Provenance {
        @Override
        public Place place(Metric metric) {
            return place.field(metric.id());
        }
    }
}
