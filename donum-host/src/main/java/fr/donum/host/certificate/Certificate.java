package fr.donum.host.certificate;

import fr.donum.host.plugin.Installation;
import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.RuleVerdict;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of the rules.
 *
 * @param source whose it is
 * @param day when they were run
 */
public record Certificate(Installation source, LocalDate day, List<RuleResult> results) {
    public Certificate {
        results = List.copyOf(results);
    }

    /** Whether no rule failed. */
    public boolean isPassed() {
        return count(RuleVerdict.FAILED) == 0;
    }

    public long count(RuleVerdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }
}
