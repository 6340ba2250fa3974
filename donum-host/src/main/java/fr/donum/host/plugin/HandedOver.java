package fr.donum.host.plugin;

import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plug-in hands over, looked through on the way: with a null where the contract has none it does not pass, and
 * secrets are masked.
 */
record HandedOver(Guard guard) {
    SourceSpec spec(@Nullable SourceSpec spec) {
        return guard.present(spec, "MetricsSourceProvider.spec()");
    }

    List<Issue> issues(@Nullable List<Issue> issues, String what) {
        List<Issue> all = new ArrayList<>();
        for (Issue issue : guard.present(issues, what)) {
            all.add(issue(issue, what));
        }
        return all;
    }

    Issue issue(@Nullable Issue issue, String what) {
        Issue present = guard.present(issue, what);
        String value = present.value();
        String record = present.record();
        Issue masked = Issue.of(
                present.severity(),
                guard.masked(present.code()),
                place(present.where()),
                guard.masked(present.what()),
                guard.masked(present.remedy()));
        Issue valued = value == null ? masked : masked.withValue(guard.masked(value));
        return record == null ? valued : valued.withRecord(guard.masked(record));
    }

    Place place(Place place) {
        return new Place(
                guard.masked(place.source()),
                guard.masked(place.sheet()),
                guard.masked(place.record()),
                guard.masked(place.field()));
    }

    List<Probe> probes(@Nullable List<Probe> probes) {
        List<Probe> all = new ArrayList<>();
        for (Probe probe : guard.present(probes, "MetricsSource.check()")) {
            Probe present = guard.present(probe, "MetricsSource.check()");
            all.add(new Probe(
                    guard.masked(present.name()),
                    present.result(),
                    guard.masked(present.detail()),
                    guard.masked(present.remedy())));
        }
        return all;
    }

    Catalogue catalogue(@Nullable Catalogue catalogue) {
        Catalogue present = guard.present(catalogue, "MetricsSource.discover()");
        List<Catalogue.Guess> guesses = new ArrayList<>();
        for (Catalogue.Guess guess : present.guesses()) {
            guesses.add(new Catalogue.Guess(
                    guard.masked(guess.what()), guard.masked(guess.value()), guard.masked(guess.because())));
        }
        return present.withGuesses(guesses).withIssues(issues(present.issues(), "Catalogue.issues()"));
    }

    ReadSummary summary(@Nullable ReadSummary summary) {
        ReadSummary present = guard.present(summary, "MetricsSource.read()");
        return present.withIssues(issues(present.issues(), "ReadSummary.issues()"));
    }
}
