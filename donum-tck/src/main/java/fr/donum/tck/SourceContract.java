package fr.donum.tck;

import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.RuleVerdict;
import fr.donum.tck.source.SourceUnderTest;
import fr.donum.tck.source.rule.BadRecordIsRejected;
import fr.donum.tck.source.rule.CheckTellsTheTruth;
import fr.donum.tck.source.rule.ClosesTwice;
import fr.donum.tck.source.rule.CountsAgree;
import fr.donum.tck.source.rule.EachDossierHasItsPlace;
import fr.donum.tck.source.rule.FailureSaysWhoseMove;
import fr.donum.tck.source.rule.FiguresAreThoseOfTheSource;
import fr.donum.tck.source.rule.HostMayStopIt;
import fr.donum.tck.source.rule.LeavesTheProcessAlone;
import fr.donum.tck.source.rule.MemoryStaysBounded;
import fr.donum.tck.source.rule.MissingStaysMissing;
import fr.donum.tck.source.rule.NoPatientsNumber;
import fr.donum.tck.source.rule.NothingIsNull;
import fr.donum.tck.source.rule.OpensAndClosesInTime;
import fr.donum.tck.source.rule.ReadsWithinTheCatalogue;
import fr.donum.tck.source.rule.Rule;
import fr.donum.tck.source.rule.SameInputSameDossiers;
import fr.donum.tck.source.rule.SecretsStaySecret;
import fr.donum.tck.source.rule.SessionsShareNothing;
import fr.donum.tck.source.rule.SinkIsCalledAsAgreed;
import fr.donum.tck.source.rule.SpecIsCompleteAndConstant;
import fr.donum.tck.source.rule.Trial;
import fr.donum.tck.source.rule.TruncatedIsNeverComplete;
import fr.donum.tck.source.rule.ValidateListsEveryProblem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What every source must do, rule by rule. A rule is checked within a time limit, so that a source that hangs fails, and the rules after it with it. */
public final class SourceContract {
    /** Every rule, in the order of its number. */
    public static final List<Rule> RULES = List.of(
            new SpecIsCompleteAndConstant(),
            new ValidateListsEveryProblem(),
            new SecretsStaySecret(),
            new CheckTellsTheTruth(),
            new ReadsWithinTheCatalogue(),
            new CountsAgree(),
            new SameInputSameDossiers(),
            new EachDossierHasItsPlace(),
            new MissingStaysMissing(),
            new TruncatedIsNeverComplete(),
            new BadRecordIsRejected(),
            new ClosesTwice(),
            new SessionsShareNothing(),
            new MemoryStaysBounded(),
            new NoPatientsNumber(),
            new FailureSaysWhoseMove(),
            new HostMayStopIt(),
            new FiguresAreThoseOfTheSource(),
            new SinkIsCalledAsAgreed(),
            new NothingIsNull(),
            new LeavesTheProcessAlone(),
            new OpensAndClosesInTime());

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Locale language;
    private final Duration limit;
    private @Nullable Rule hung;

    /** @param language of the titles and the evidence */
    public SourceContract(Locale language) {
        this(language, LIMIT);
    }

    /** @param limit how long one rule may take; a source that takes longer breaks it */
    public SourceContract(Locale language, Duration limit) {
        this.language = language;
        this.limit = limit;
    }

    /** What a rule demands, in one sentence. */
    public String title(Rule rule) {
        return Trial.title(rule, language);
    }

    /** Checks every rule in turn. */
    public List<RuleResult> check(SourceUnderTest subject, Waivers waivers) {
        return RULES.stream().map(rule -> check(rule, subject, waivers)).toList();
    }

    /** Checks one rule. */
    public RuleResult check(Rule rule, SourceUnderTest subject, Waivers waivers) {
        return waivers.reason(rule)
                .map(reason -> new RuleResult(rule.id(), title(rule), RuleVerdict.WAIVED, List.of(reason)))
                .orElseGet(() -> check(rule, subject));
    }

    private synchronized RuleResult check(Rule rule, SourceUnderTest subject) {
        Trial trial = new Trial(subject, language);
        if (hung != null) {
            trial.fail("any.not-run", hung);
            return trial.result(rule, title(rule));
        }
        Thread thread = new Thread(() -> trial.run(rule), "donum-tck-" + rule.id());
        thread.setDaemon(false); // Or its children would be daemons, and R12 is about those that are not.
        thread.start();
        try {
            thread.join(limit.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            hung = rule;
            trial.fail("any.hung", limit.toSeconds());
            thread.interrupt();
        }
        return trial.result(rule, title(rule));
    }
}
