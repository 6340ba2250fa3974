package fr.donum.tck.source.rule;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.tck.source.Input;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** R05. A reading supplies no metric that {@code discover} did not announce, and no date either. */
public final class ReadsWithinTheCatalogue extends Rule {
    public ReadsWithinTheCatalogue() {
        super("R05", Input.GOOD, Input.GAP);
    }

    @Override
    void check(Trial trial) throws Exception {
        for (Input input : inputs()) {
            try (MetricsSource source = trial.open(trial.settings(input))) {
                compare(trial, source.discover(), ObservedReading.of(source));
            }
        }
    }

    private static void compare(Trial trial, Catalogue catalogue, ObservedReading seen) {
        Set<Metric> announced = catalogue.metrics();
        trial.expect(!announced.isEmpty(), "R05.nothing");
        for (ObservedReading.Seen one : seen.dossiers()) {
            Set<String> beyond = Metric.ALL.stream()
                    .filter(metric -> isSupplied(one.dossier(), metric) && !announced.contains(metric))
                    .map(Metric::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            trial.expect(beyond.isEmpty(), "R05.beyond", one.provenance().place(), String.join(", ", beyond));
            boolean dated = one.dossier().asOf().isPresent();
            trial.expect(
                    !dated || catalogue.dated(), "R05.dated", one.provenance().place());
        }
    }

    private static boolean isSupplied(Dossier dossier, Metric metric) {
        Standing standing = dossier.standing(metric);
        return standing == Standing.KNOWN || standing == Standing.NO_ACTS;
    }
}
