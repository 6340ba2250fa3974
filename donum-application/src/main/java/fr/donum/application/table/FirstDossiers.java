package fr.donum.application.table;

import fr.donum.application.source.Catalogue;
import fr.donum.application.source.DossierSink;
import fr.donum.application.source.Issue;
import fr.donum.application.source.Provenance;
import fr.donum.domain.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;

/** Passes dossiers on, and remembers the first three. */
final class FirstDossiers implements DossierSink {
    private static final int MOST = 3;

    private final DossierSink to;
    private final List<Catalogue.Glimpse> first = new ArrayList<>(MOST);

    FirstDossiers(DossierSink to) {
        this.to = to;
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        if (first.size() < MOST) {
            first.add(new Catalogue.Glimpse(provenance.where(), dossier));
        }
        to.accept(dossier, provenance);
    }

    @Override
    public void reject(Issue issue) {
        to.reject(issue);
    }

    List<Catalogue.Glimpse> first() {
        return first;
    }
}
