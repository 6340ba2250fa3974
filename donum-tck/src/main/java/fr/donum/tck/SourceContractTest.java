package fr.donum.tck;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.RuleVerdict;
import fr.donum.tck.source.SourceUnderTest;
import fr.donum.tck.source.rule.Rule;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The contract of a source as tests, one for each rule. To be extended by the test of a source:
 *
 * <pre>{@code
 * class AcmeSourceContractTest extends SourceContractTest {
 *     protected MetricsSourceProvider provider() {
 *         return new AcmeSourceProvider();
 *     }
 *
 *     protected SourceSettings write(Records records, Path directory) throws Exception {
 *         Path file = directory.resolve("usage.acme");
 *         // write records.columns() and records.rows() to the file, as the practice software would
 *         return SourceSettings.of(file.toString());
 *     }
 * }
 * }</pre>
 *
 * <p>With the system property {@code donum.tck.keep=DIRECTORY} the sources are written there, beside a
 * {@code certify.json} for {@code donum sources certify}, and kept.
 */
public abstract class SourceContractTest {
    /** Made by JUnit. */
    protected SourceContractTest() {}

    /** A new provider, as the host would make it. */
    protected abstract MetricsSourceProvider provider();

    /**
     * Writes records where the provider can read them, in an empty directory of their own.
     *
     * @return what to open them with
     * @throws Exception if they cannot be written
     */
    protected abstract SourceSettings write(Records records, Path directory) throws Exception;

    /**
     * Breaks a source off. Unless overridden, cuts the file at its location to two thirds; a source that is no file
     * says how it breaks off, or waives R10.
     *
     * @param whole what {@link #write} returned for a source of some hundred records
     * @return empty if it cannot break off
     * @throws Exception if it cannot be broken off
     */
    protected Optional<SourceSettings> truncate(SourceSettings whole) throws Exception {
        return SourceFiles.cut(whole);
    }

    /**
     * A source that is not there. Unless overridden, a file beside the one at the location.
     *
     * @param present what {@link #write} returned for some records
     */
    protected SourceSettings absent(SourceSettings present) {
        return SourceFiles.beside(present);
    }

    /** The rules that are not to be checked, by number, each with the reason why. */
    protected Map<String, String> waivers() {
        return Map.of();
    }

    /** The language of the names and of what went wrong. */
    protected Locale language() {
        return Locale.ENGLISH;
    }

    @TestFactory
    final Stream<DynamicTest> contract(@TempDir Path directory) throws Exception {
        SourceContract contract = new SourceContract(language());
        Waivers waivers = new Waivers(waivers());
        SourceUnderTest subject = Kept.inDirectory(this, directory, waivers);
        return SourceContract.RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id() + " " + contract.title(rule), () -> check(contract, rule, subject, waivers)));
    }

    private static void check(SourceContract contract, Rule rule, SourceUnderTest subject, Waivers waivers) {
        RuleResult result = contract.check(rule, subject, waivers);
        String evidence = String.join(System.lineSeparator(), result.evidence());
        if (result.verdict() == RuleVerdict.FAILED) {
            throw new AssertionFailedError(rule.id() + " " + result.title() + System.lineSeparator() + evidence);
        }
        if (result.verdict() == RuleVerdict.WAIVED) {
            throw new TestAbortedException(rule.id() + " waived: " + evidence);
        }
    }
}
