package fr.donum.application.template;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The table to fill in to be evaluated under a scheme.
 *
 * @param scheme the text
 * @param columns in the order to show them; those the scheme needs and those that say who it is
 */
public record Template(Scheme scheme, List<Column> columns) {
    public Template {
        columns = List.copyOf(columns);
    }

    /** The template of a scheme, with its texts in a language. */
    public static Template of(Scheme scheme, Locale language) {
        Texts texts = Texts.of("fr.donum.application.template.columns", language, Template.class::getResourceAsStream);
        return new Template(scheme, new Columns(scheme, texts).all());
    }

    private record Columns(Scheme scheme, Texts texts) {
        List<Column> all() {
            List<Column> all = new ArrayList<>(List.of(
                    column("id", Column.Kind.ID, "10003456786"),
                    column("date", Column.Kind.DATE, scheme.assessedOn().toString()),
                    column("nom", Column.Kind.TEXT, "Dr Claire Martin"),
                    column("specialite", Column.Kind.TEXT, texts.say("specialite.example")),
                    column("departement", Column.Kind.TEXT, "69"),
                    column("groupe", Column.Kind.TEXT, texts.say("groupe.example"))));
            Set<Metric> metrics = scheme.metrics();
            if (metrics.contains(Count.ALD_PATIENTS)) {
                all.add(column("patientele", Column.Kind.WHOLE, "1000"));
                all.add(column("patientele_moins_16", Column.Kind.WHOLE, "150"));
            }
            Metric.ALL.stream().filter(metrics::contains).forEach(metric -> all.addAll(of(metric)));
            all.add(column("neutralises", Column.Kind.TEXT, ""));
            return all;
        }

        private List<Column> of(Metric metric) {
            if (metric instanceof Attestation attestation) {
                return List.of(attestation(attestation));
            }
            if (metric instanceof Usage usage) {
                return List.of(
                        figure(usage, "_num", Column.Kind.WHOLE, "50"), figure(usage, "_den", Column.Kind.WHOLE, "60"));
            }
            Count count = (Count) metric;
            Column.Kind kind = count.unit() == Count.Unit.PIECES ? Column.Kind.WHOLE : Column.Kind.DECIMAL;
            return List.of(
                    figure(count, "", kind, texts.find(count.id() + ".example").orElse("1")));
        }

        private Column attestation(Attestation attestation) {
            String yes = texts.say("yes");
            List<String> choices = attestation.mayBeExempt()
                    ? List.of(yes, texts.say("no"), texts.say("exempt"))
                    : List.of(yes, texts.say("no"));
            return new Column(attestation.id(), Column.Kind.ANSWER, help(attestation, "", "attestation"), choices, yes);
        }

        private Column figure(Metric metric, String part, Column.Kind kind, String example) {
            String help = help(metric, part, part.isEmpty() ? "count" : "usage" + part);
            return new Column(metric.id() + part, kind, help, List.of(), example);
        }

        private String help(Metric metric, String part, String otherwise) {
            return texts.find(metric.id() + part, metric.title()).orElseGet(() -> texts.say(otherwise, metric.title()));
        }

        private Column column(String name, Column.Kind kind, String example) {
            return new Column(name, kind, texts.say(name), List.of(), example);
        }
    }
}
