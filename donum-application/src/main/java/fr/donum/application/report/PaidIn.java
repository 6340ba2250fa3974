package fr.donum.application.report;

import fr.donum.domain.quantity.Amount;
import fr.donum.domain.scheme.Award;
import fr.donum.domain.scheme.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the awards of a scheme are paid in. */
public enum PaidIn {
    /** Points alone, whose value the scheme sets. */
    POINTS,
    /** Euros outright. */
    EUROS,
    /** Points, and euros beside them: neither says all that is paid. */
    POINTS_AND_EUROS;

    /** An award without a limit pays euros; a scheme that pays nothing would pay euros. */
    public static PaidIn of(Scheme scheme) {
        List<Optional<Amount>> most = scheme.volets().stream()
                .flatMap(volet -> Stream.concat(
                        Stream.of(volet.together()), volet.indicators().stream().map(indicator -> indicator.award())))
                .map(Award::maximum)
                .toList();
        boolean hasPoints = most.stream()
                .anyMatch(each ->
                        each.filter(amount -> amount.points().halves() > 0).isPresent());
        boolean hasEuros = most.stream()
                .anyMatch(each -> each.isEmpty() || !each.get().euros().isZero());
        if (!hasPoints) {
            return EUROS;
        }
        return hasEuros ? POINTS_AND_EUROS : POINTS;
    }
}
