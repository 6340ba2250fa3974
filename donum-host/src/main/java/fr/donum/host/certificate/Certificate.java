package fr.donum.host.certificate;

import fr.donum.host.plugin.Installation;
import fr.donum.tck.SourceContract;
import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.RuleVerdict;
import fr.donum.tck.source.rule.Rule;
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

    /** Whether every rule of the contract was checked or waived, and none failed. */
    public boolean isPassed() {
        List<String> seen = results.stream().map(RuleResult::rule).toList();
        return count(RuleVerdict.FAILED) == 0
                && SourceContract.RULES.stream().map(Rule::id).allMatch(seen::contains);
    }

    public long count(RuleVerdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }
}
