package fr.donum.adapter.json;

import fr.donum.adapter.json.mapped.MappedReading;
import fr.donum.adapter.json.record.ApiNames;
import fr.donum.adapter.json.record.RecordsReading;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Page;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Catalogue.Field;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the first dossiers of a source look like. */
public final class FirstRecords implements DossierSink {
    private static final int ENOUGH = 200;

    private final Set<Metric> metrics = new LinkedHashSet<>();
    private final List<Issue> issues = new ArrayList<>();
    private int count;
    private boolean dated;
    private @Nullable Catalogue mapped;

    /** Nothing is read yet. */
    public FirstRecords() {}

    /** @throws IOException if the page is broken before enough was seen */
    public static FirstRecords of(Page page, SourceSettings settings, SourceContext context, Messages messages)
            throws IOException {
        return new FirstRecords().read(page, settings, context, messages);
    }

    /**
     * What is seen of a page up to where it is broken, as a reading takes it.
     *
     * @throws IOException if nothing stands before that
     */
    public static FirstRecords upToBreak(Page page, SourceSettings settings, SourceContext context, Messages messages)
            throws IOException {
        FirstRecords sample = new FirstRecords();
        try {
            return sample.read(page, settings, context, messages);
        } catch (Fault broken) {
            if (sample.count == 0) {
                throw broken;
            }
            sample.issues.add(messages.issue(broken, page.place()));
            return sample;
        }
    }

    private FirstRecords read(Page page, SourceSettings settings, SourceContext context, Messages messages)
            throws IOException {
        if (settings.mapping().isPresent()) {
            mapped(page, new MappedReading(settings, context, settings.mapping().get(), messages, this, ENOUGH));
            return this;
        }
        RecordsReading reading = new RecordsReading(settings, context, messages);
        try {
            reading.read(page, this);
        } catch (MappedReading.Enough seen) {
            return this;
        }
        issues.addAll(reading.summary().issues());
        return this;
    }

    private void mapped(Page page, MappedReading reading) throws IOException {
        try {
            reading.read(page);
        } catch (MappedReading.Enough seen) {
            count = ENOUGH;
        } catch (Fault broken) {
            count = (int) reading.records();
            throw broken;
        } finally {
            mapped = reading.catalogue();
            issues.addAll(mapped.issues());
        }
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        Metric.ALL.stream()
                .filter(metric -> dossier.standing(metric) != Standing.MISSING)
                .forEach(metrics::add);
        dated |= dossier.asOf().isPresent();
        issues.addAll(provenance.issues());
        next();
    }

    @Override
    public void reject(Issue issue) {
        issues.add(issue);
        next();
    }

    private void next() {
        if (++count >= ENOUGH) {
            throw new MappedReading.Enough();
        }
    }

    /** Whether the dossiers seen are usable; the first flaw if not. */
    public Probe probe(Messages messages) {
        String name = messages.say("probe.contract");
        return issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .findFirst()
                .map(issue -> Probe.failed(name, issue.where() + " – " + issue.what(), issue.remedy()))
                .orElseGet(() -> Probe.passed(name, messages.say("probe.sample", Integer.toString(count))));
    }

    /** Every metric there is a field for, and which of them the sample had. */
    public Catalogue catalogue(Messages messages, Place place) {
        if (mapped != null) {
            return mapped.withIssues(issues);
        }
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("id", "/dossiers/*/id", "id", Set.of()));
        fields.add(Field.of("year", "/dossiers/*/year", "annee", Set.of()));
        fields.add(Field.of("as_of", "/dossiers/*/as_of", "date", Set.of()));
        Metric.ALL.forEach(metric -> fields.add(
                Field.of(metric.id(), "/dossiers/*" + ApiNames.pointer(metric), metric.id(), Set.of(metric))));
        String seen = metrics.stream().map(Metric::id).collect(Collectors.joining(", "));
        List<Issue> all = new ArrayList<>();
        all.add(messages.issue(
                JsonIssue.JSON_METRICS_SEEN, place, Integer.toString(count), seen.isEmpty() ? "–" : seen));
        all.addAll(issues);
        return Catalogue.of(fields).withDates(dated).withIssues(all);
    }
}
