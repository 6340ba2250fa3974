package fr.donum.tck.source.rule;

import fr.donum.domain.dossier.Dossier;
import fr.donum.tck.source.Figure;
import fr.donum.tck.source.Input;
import java.util.List;
import java.util.Optional;

/** R09. What a source does not hold is missing from the dossier; it is never 0, no, or what the record before had. */
public final class MissingStaysMissing extends Rule {
    public MissingStaysMissing() {
        super("R09", Input.GAP);
    }

    @Override
    void check(Trial trial) throws Exception {
        List<Figure> gaps = trial.sample(Input.GAP).figures().stream()
                .filter(Figure::isMissing)
                .toList();
        if (gaps.isEmpty()) {
            throw trial.stop("R09.nothing");
        }
        ObservedReading seen = trial.read(Input.GAP);
        for (Figure gap : gaps) {
            Optional<Dossier> dossier = seen.dossierOf(gap.practitioner());
            if (dossier.isEmpty()) {
                trial.fail("any.no-dossier", gap.masked());
                continue;
            }
            String found = Figure.in(dossier.get(), gap.metric());
            trial.expect(
                    found.isEmpty(), "R09.filled", gap.masked(), gap.metric().id(), found);
        }
    }
}
