package fr.donum.application.template;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
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
                    column(Part.ID, "10003456786"),
                    column(Part.DATE, scheme.assessedOn().toString()),
                    column(Part.NAME, "Dr Claire Martin"),
                    column(Part.SPECIALTY, texts.say("specialite.example")),
                    column(Part.DEPARTMENT, "69"),
                    column(Part.GROUP, texts.say("groupe.example"))));
            Set<Metric> metrics = scheme.metrics();
            if (metrics.contains(Count.ALD_PATIENTS)) {
                all.add(column(Part.LIST_SIZE, "1000"));
                all.add(column(Part.LIST_UNDER_16, "150"));
            }
            Metric.ALL.stream().filter(metrics::contains).forEach(metric -> all.addAll(of(metric)));
            all.add(column(Part.NEUTRALISED, ""));
            return all;
        }

        private List<Column> of(Metric metric) {
            if (metric instanceof Attestation attestation) {
                return List.of(attestation(attestation));
            }
            if (metric instanceof Usage) {
                return List.of(
                        figure(Part.DONE, metric, "usage_num", "50"), figure(Part.TOTAL, metric, "usage_den", "60"));
            }
            String example = texts.find(metric.id() + ".example").orElse("1");
            return List.of(figure(Part.COUNTED, metric, "count", example));
        }

        private Column attestation(Attestation attestation) {
            String yes = texts.say("yes");
            List<String> choices = attestation.mayBeExempt()
                    ? List.of(yes, texts.say("no"), texts.say("exempt"))
                    : List.of(yes, texts.say("no"));
            CanonicalColumn column = CanonicalColumn.of(Part.ATTESTED, attestation);
            return new Column(column, help(column, attestation, "attestation"), choices, yes);
        }

        private Column figure(Part part, Metric metric, String otherwise, String example) {
            CanonicalColumn column = CanonicalColumn.of(part, metric);
            return new Column(column, help(column, metric, otherwise), List.of(), example);
        }

        private String help(CanonicalColumn column, Metric metric, String otherwise) {
            return texts.find(column.name(), metric.title()).orElseGet(() -> texts.say(otherwise, metric.title()));
        }

        private Column column(Part part, String example) {
            CanonicalColumn column = CanonicalColumn.of(part);
            return new Column(column, texts.say(column.name()), List.of(), example);
        }
    }
}
