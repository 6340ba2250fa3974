package fr.donum.adapter.json;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what a source hands over. */
public final class Collected implements DossierSink {
    public final List<Dossier> dossiers = new ArrayList<>();
    public final List<Provenance> provenances = new ArrayList<>();
    public final List<Issue> rejected = new ArrayList<>();

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        dossiers.add(dossier);
        provenances.add(provenance);
    }

    @Override
    public void reject(Issue issue) {
        rejected.add(issue);
    }

    public List<String> ids() {
        return dossiers.stream().map(dossier -> dossier.practitioner().value()).toList();
    }

    /** Of the records, refused or not. */
    public List<Issue> issues() {
        return Stream.concat(
                        provenances.stream().flatMap(provenance -> provenance.issues().stream()), rejected.stream())
                .toList();
    }

    public List<String> codes() {
        return codes(issues());
    }

    public static List<String> codes(List<Issue> issues) {
        return issues.stream().map(Issue::code).toList();
    }
}
