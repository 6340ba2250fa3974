package fr.donum.tck.source;

import java.util.List;

/**
 * What became of one rule.
 *
 * @param rule its number, such as {@code "R04"}
 * @param title what it demands, in the language asked for
 * @param verdict what became of it
 * @param evidence what was seen: each breach if it failed, the reason if it was waived, measurements if it passed
 */
public record RuleResult(String rule, String title, RuleVerdict verdict, List<String> evidence) {
    public RuleResult {
        evidence = List.copyOf(evidence);
    }
}
