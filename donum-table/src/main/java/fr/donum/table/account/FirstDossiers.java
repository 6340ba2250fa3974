package fr.donum.table.account;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import java.util.ArrayList;
import java.util.List;

/** Passes dossiers on, and remembers the first three. */
public final class FirstDossiers implements DossierSink {
    private static final int MOST = 3;

    private final DossierSink to;
    private final List<Catalogue.Glimpse> first = new ArrayList<>(MOST);

    public FirstDossiers(DossierSink to) {
        this.to = to;
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        if (first.size() < MOST) {
            first.add(new Catalogue.Glimpse(provenance.place().within(), dossier));
        }
        to.accept(dossier, provenance);
    }

    @Override
    public void reject(Issue issue) {
        to.reject(issue);
    }

    public List<Catalogue.Glimpse> first() {
        return first;
    }
}
