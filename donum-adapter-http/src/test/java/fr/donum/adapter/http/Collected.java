package fr.donum.adapter.http;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what a source hands over. */
final class Collected implements DossierSink {
    final List<Dossier> dossiers = new ArrayList<>();
    final List<Provenance> provenances = new ArrayList<>();
    final List<Issue> rejected = new ArrayList<>();

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        dossiers.add(dossier);
        provenances.add(provenance);
    }

    @Override
    public void reject(Issue issue) {
        rejected.add(issue);
    }

    List<String> ids() {
        return dossiers.stream().map(dossier -> dossier.practitioner().value()).toList();
    }

    /** Of the records, refused or not. */
    List<Issue> issues() {
        return Stream.concat(
                        provenances.stream().flatMap(provenance -> provenance.issues().stream()), rejected.stream())
                .toList();
    }

    List<String> codes() {
        return codes(issues());
    }

    static List<String> codes(List<Issue> issues) {
        return issues.stream().map(Issue::code).toList();
    }
}
