package fr.donum.tck.source;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what a source hands over, for a test to look at; its lists grow while the source is read. */
public final class Collected implements DossierSink {
    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<Provenance> provenances = new ArrayList<>();
    private final List<Issue> rejected = new ArrayList<>();

    /** Nothing yet. */
    public Collected() {}

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        dossiers.add(dossier);
        provenances.add(provenance);
    }

    @Override
    public void reject(Issue issue) {
        rejected.add(issue);
    }

    public List<Dossier> dossiers() {
        return Collections.unmodifiableList(dossiers);
    }

    /** Where the dossiers come from, in the same order. */
    public List<Provenance> provenances() {
        return Collections.unmodifiableList(provenances);
    }

    public List<Issue> rejected() {
        return Collections.unmodifiableList(rejected);
    }

    /** The keys of the practitioners. */
    public List<String> ids() {
        return dossiers.stream().map(dossier -> dossier.practitioner().value()).toList();
    }

    /** Of the records: of those handed over, then those refused. */
    public List<Issue> issues() {
        return Stream.concat(
                        provenances.stream().flatMap(provenance -> provenance.issues().stream()), rejected.stream())
                .toList();
    }

    /** The codes of {@link #issues()}. */
    public List<String> codes() {
        return codes(issues());
    }

    public static List<String> codes(List<Issue> issues) {
        return issues.stream().map(Issue::code).toList();
    }
}
