package fr.donum.host.plugin;

import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plug-in hands over, looked through on the way: with a null where the contract has none it does not pass, and
 * secrets are masked.
 */
record HandedOver(Guard guard) {
    private void whole(String what, @Nullable Object... parts) {
        if (Stream.of(parts).anyMatch(Objects::isNull)) {
            throw guard.failure(PluginIssue.NULL, what);
        }
    }

    SourceSpec spec(@Nullable SourceSpec spec) {
        SourceSpec present = guard.present(spec, "MetricsSourceProvider.spec()");
        whole("SourceSpec", present.summary());
        for (SourceSpec.Option option : present.options()) {
            whole("SourceSpec.Option", option.name(), option.type(), option.help(), option.example());
        }
        return present;
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
        whole(what, present.severity(), present.where());
        Place place = present.where();
        whole(what, place.source(), place.sheet(), place.record(), place.field());
        String value = present.value();
        String record = present.record();
        return new Issue(
                present.severity(),
                guard.masked(present.code()),
                new Place(
                        guard.masked(place.source()),
                        guard.masked(place.sheet()),
                        guard.masked(place.record()),
                        guard.masked(place.field())),
                guard.masked(present.what()),
                guard.masked(present.remedy()),
                value == null ? null : guard.masked(value),
                record == null ? null : guard.masked(record));
    }

    List<Probe> probes(@Nullable List<Probe> probes) {
        List<Probe> all = new ArrayList<>();
        for (Probe probe : guard.present(probes, "MetricsSource.check()")) {
            Probe present = guard.present(probe, "MetricsSource.check()");
            whole("Probe", present.name(), present.result(), present.detail(), present.remedy());
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
        for (Catalogue.Field field : present.fields()) {
            whole("Catalogue.Field", field.name(), field.where(), field.target(), field.sureness());
        }
        for (Catalogue.Guess guess : present.guesses()) {
            whole("Catalogue.Guess", guess.what(), guess.value(), guess.because());
            guesses.add(new Catalogue.Guess(
                    guard.masked(guess.what()), guard.masked(guess.value()), guard.masked(guess.because())));
        }
        for (Catalogue.Unread unread : present.unread()) {
            whole("Catalogue.Unread", unread.name(), unread.where());
        }
        for (Catalogue.Glimpse glimpse : present.first()) {
            whole("Catalogue.Glimpse", glimpse.where(), glimpse.dossier());
        }
        return present.with(guesses, issues(present.issues(), "Catalogue.issues()"));
    }

    ReadSummary summary(@Nullable ReadSummary summary) {
        ReadSummary present = guard.present(summary, "MetricsSource.read()");
        whole("ReadSummary", present.completeness());
        return new ReadSummary(
                present.completeness(),
                present.accepted(),
                present.rejected(),
                issues(present.issues(), "ReadSummary.issues()"),
                present.leftOut());
    }
}
