package fr.donum.tck.source.rule;

import fr.donum.domain.dossier.Dossier;
import fr.donum.tck.source.Figure;
import fr.donum.tck.source.Input;
import java.util.List;
import java.util.Optional;

/** R18. Each figure that the sample is known to hold is in its dossier, exactly. */
public final class FiguresAreThoseOfTheSource extends Rule {
    public FiguresAreThoseOfTheSource() {
        super("R18", Input.GOOD);
    }

    @Override
    void check(Trial trial) throws Exception {
        List<Figure> figures = trial.sample(Input.GOOD).figures();
        if (figures.isEmpty()) {
            throw trial.stop("R18.nothing");
        }
        ObservedReading seen = trial.read(Input.GOOD);
        for (Figure figure : figures) {
            Optional<Dossier> dossier = seen.dossierOf(figure.practitioner());
            if (dossier.isEmpty()) {
                trial.fail("any.no-dossier", figure.masked());
                continue;
            }
            String found = Figure.in(dossier.get(), figure.metric());
            trial.expect(
                    found.equals(figure.value()),
                    "R18.differs",
                    figure.masked(),
                    figure.metric().id(),
                    figure.value(),
                    found.isEmpty() ? "—" : found);
        }
        trial.note("R18.compared", figures.size());
    }
}
