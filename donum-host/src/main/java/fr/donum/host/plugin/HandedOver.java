package fr.donum.host.plugin;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a plug-in hands over, looked through on the way: with a null where the contract has none it does not pass, secrets
 * are masked, and what is too long or too much is cut, which is told.
 */
record HandedOver(Guard guard) {
    SourceSpec spec(@Nullable SourceSpec spec) {
        return guard.present(spec, "MetricsSourceProvider.spec()");
    }

    Dossier dossier(@Nullable Dossier dossier, String what) {
        return MaskedDossier.of(guard.present(dossier, what), guard);
    }

    List<Issue> issues(@Nullable List<Issue> issues, String what) {
        List<Issue> all = new ArrayList<>();
        int more = 0;
        for (Issue issue : guard.present(issues, what)) {
            if (all.size() < Brevity.MOST_ISSUES) {
                all.add(issue(issue, what));
            } else {
                more++;
            }
        }
        if (more > 0) {
            all.add(more(more, what));
        }
        return all;
    }

    private Issue more(int count, String what) {
        return guard.issue(PluginIssue.PLUGIN_MORE, what, Integer.toString(count));
    }

    Issue issue(@Nullable Issue issue, String what) {
        Issue present = guard.present(issue, what);
        String value = present.value();
        String record = present.record();
        Issue masked = Issue.of(
                present.severity(),
                guard.said(present.code()),
                place(present.where()),
                guard.said(present.what()),
                guard.said(present.remedy()));
        Issue valued = value == null ? masked : masked.withValue(guard.said(value));
        return record == null ? valued : valued.withRecord(guard.recorded(record));
    }

    Place place(Place place) {
        return new Place(
                guard.said(place.source()),
                guard.said(place.sheet()),
                guard.said(place.record()),
                guard.said(place.field()));
    }

    List<Probe> probes(@Nullable List<Probe> probes) {
        List<Probe> all = new ArrayList<>();
        int more = 0;
        for (Probe probe : guard.present(probes, "MetricsSource.check()")) {
            Probe present = guard.present(probe, "MetricsSource.check()");
            if (all.size() < Brevity.MOST_ISSUES) {
                all.add(new Probe(
                        guard.said(present.name()),
                        present.result(),
                        guard.said(present.detail()),
                        guard.said(present.remedy())));
            } else {
                more++;
            }
        }
        if (more > 0) {
            Issue rest = more(more, "MetricsSource.check()");
            all.add(Probe.failed(rest.where().toString(), rest.what(), rest.remedy()));
        }
        return all;
    }

    Catalogue catalogue(@Nullable Catalogue catalogue) {
        Catalogue present = guard.present(catalogue, "MetricsSource.discover()");
        List<Issue> issues = new ArrayList<>(issues(present.issues(), "Catalogue.issues()"));
        return Catalogue.of(few(present.fields(), this::field, "Catalogue.fields()", issues))
                .withDates(present.dated())
                .withGuesses(few(present.guesses(), this::guess, "Catalogue.guesses()", issues))
                .withUnread(few(present.unread(), this::unread, "Catalogue.unread()", issues))
                .withFirst(few(present.first(), this::glimpse, "Catalogue.first()", issues))
                .withIssues(issues);
    }

    private <T> List<T> few(List<T> all, UnaryOperator<T> one, String what, List<Issue> issues) {
        if (all.size() > Brevity.MOST_FIELDS) {
            issues.add(more(all.size() - Brevity.MOST_FIELDS, what));
        }
        return all.stream().limit(Brevity.MOST_FIELDS).map(one).toList();
    }

    private Catalogue.Field field(Catalogue.Field field) {
        return Catalogue.Field.of(
                        guard.said(field.name()),
                        guard.said(field.where()),
                        guard.said(field.target()),
                        field.metrics())
                .knownBy(field.sureness());
    }

    private Catalogue.Guess guess(Catalogue.Guess guess) {
        return new Catalogue.Guess(guard.said(guess.what()), guard.said(guess.value()), guard.said(guess.because()));
    }

    private Catalogue.Unread unread(Catalogue.Unread unread) {
        return new Catalogue.Unread(guard.said(unread.name()), guard.said(unread.where()));
    }

    private Catalogue.Glimpse glimpse(Catalogue.Glimpse glimpse) {
        return new Catalogue.Glimpse(guard.said(glimpse.where()), MaskedDossier.of(glimpse.dossier(), guard));
    }

    /** Where a reading is not complete, something says why. */
    ReadSummary summary(@Nullable ReadSummary summary) {
        ReadSummary present = guard.present(summary, "MetricsSource.read()");
        List<Issue> issues = new ArrayList<>(issues(present.issues(), "ReadSummary.issues()"));
        if (issues.isEmpty() && present.completeness() != Completeness.COMPLETE) {
            issues.add(guard.issue(
                    present.completeness() == Completeness.PARTIAL
                            ? PluginIssue.PLUGIN_NO_CAUSE
                            : PluginIssue.PLUGIN_CANNOT_TELL));
        }
        return present.withIssues(issues);
    }
}
