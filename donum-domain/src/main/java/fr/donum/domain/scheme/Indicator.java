package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Points;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * One thing a scheme looks at: all or nothing.
 *
 * @param id unique in its scheme, lower case with hyphens
 * @param title name for people, in French
 * @param source where the text says so
 * @param criterion what is asked
 * @param award what it pays by itself
 * @param evidence how it is established
 * @param restsOn the open questions that it rests on for everyone
 */
public record Indicator(
        String id,
        String title,
        LegalSource source,
        Criterion criterion,
        Award award,
        Evidence evidence,
        Set<Interpretation> restsOn)
        implements Serializable {
    /** @throws IllegalArgumentException if the id is not well formed, or the title blank */
    public Indicator {
        Ids.require(id);
        Ids.requireTitle(id, title);
        Objects.requireNonNull(source, () -> id + ": no source");
        Objects.requireNonNull(criterion, () -> id + ": no criterion");
        Objects.requireNonNull(award, () -> id + ": no award");
        Objects.requireNonNull(evidence, () -> id + ": no evidence");
        restsOn = Interpretation.ordered(restsOn);
    }

    /** Starts an indicator that pays nothing by itself and is measured by the Assurance Maladie. */
    public static Named indicator(String id, String title, LegalSource source) {
        return criterion -> new Indicator(id, title, source, criterion, Award.nothing(), Evidence.MEASURED, Set.of());
    }

    /** An indicator that still lacks its criterion. */
    @FunctionalInterface
    public interface Named {
        /** Asks this. */
        Indicator when(Criterion criterion);
    }

    /** The same, paying so many points by itself. */
    public Indicator pays(Points points) {
        return pays(Award.points(points));
    }

    /** The same, paying this by itself. */
    public Indicator pays(Award award) {
        return new Indicator(id, title, source, criterion, award, evidence, restsOn);
    }

    /** The same, established in another way. */
    public Indicator establishedBy(Evidence evidence) {
        return new Indicator(id, title, source, criterion, award, evidence, restsOn);
    }

    /** The same, resting on these questions for everyone. */
    public Indicator restingOn(Interpretation... questions) {
        return new Indicator(id, title, source, criterion, award, evidence, Set.of(questions));
    }

    /** Whether the caisse set it aside, by its id or by all of its metrics. */
    public boolean isNeutralised(Dossier dossier) {
        return dossier.isNeutralised(id) || criterion.isNeutralised(dossier);
    }

    /** Whether it pays nothing by itself and only opens the way to what others pay. */
    public boolean isPrerequisite() {
        return award.maximum().filter(Amount::isZero).isPresent();
    }

    /**
     * Whether it is met. A neutralised prerequisite is as good as met; a neutralised indicator that pays is as good as
     * missed.
     *
     * @param isNeutralised what {@link #isNeutralised} says of the dossier
     */
    Verdict judge(Dossier dossier, Reading reading, boolean isNeutralised) {
        return isNeutralised ? Verdict.of(isPrerequisite()) : criterion.judge(dossier, reading);
    }

    /** Whether it asks and pays the same as another; the id counts, since a caisse may neutralise it. */
    boolean paysLike(Indicator other) {
        return id.equals(other.id) && criterion.equals(other.criterion) && award.equals(other.award);
    }

    /** The metrics that its verdict and its amount depend on, in the order of the text; unmodifiable. */
    public Set<Metric> metrics() {
        Set<Metric> all = new LinkedHashSet<>(criterion.metrics());
        all.addAll(award.metrics());
        return Collections.unmodifiableSet(all);
    }
}
