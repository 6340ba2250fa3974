package com.example.medibase;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Nir;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row: what becomes a dossier, and says of each of its figures where it was. */
final class Releve implements Provenance {
    private static final String REMEDY = "Corrigez-le dans Medibase, puis exportez de nouveau.";

    private final String source;
    private final Map<String, String> values;
    private final List<Issue> issues = new ArrayList<>();

    Releve(String source, Map<String, String> row) {
        this.source = source;
        this.values = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            // A patient's number must come out nowhere, so it is dropped before anything else sees it.
            if (Nir.isLikely(value)) {
                problem(column, "La valeur ressemble au numéro d’un patient et a été ignorée.");
            } else if (!value.isEmpty()) {
                values.put(column, value);
            }
        });
    }

    Optional<String> practitioner() {
        return Optional.ofNullable(values.get("rpps"));
    }

    Dossier dossier() {
        DossierBuilder dossier = Dossier.of(PractitionerId.of(practitioner().orElseThrow()));
        apply("arrete_au", day -> dossier.asOf(LocalDate.parse(day)));
        apply("medecin", name -> dossier.profile(Profile.UNKNOWN.withName(name)));
        Columns.ATTESTATIONS.forEach((metric, column) -> apply(column, value -> dossier.with(metric, answer(value))));
        Columns.COUNTS.forEach((metric, column) -> apply(column, value -> dossier.with(metric, Long.parseLong(value))));
        Columns.USAGES.forEach((metric, pair) -> {
            // One without the other is no figure; and what is missing is never 0.
            if (values.containsKey(pair.done())) {
                apply(
                        pair.total(),
                        total -> dossier.with(metric, Long.parseLong(values.get(pair.done())), Long.parseLong(total)));
            }
        });
        return dossier.build();
    }

    private interface Use {
        void of(String value);
    }

    /** Uses a value if there is one. A value that cannot be used is told, and its figure stays missing. */
    private void apply(String column, Use use) {
        String value = values.get(column);
        if (value == null) {
            return;
        }
        try {
            use.of(value);
        } catch (RuntimeException e) {
            problem(column, "« " + value + " » n’est pas une valeur que Medibase écrit dans cette colonne.");
        }
    }

    private static Answer answer(String value) {
        return switch (value) {
            case "O" -> Answer.YES;
            case "N" -> Answer.NO;
            case "E" -> Answer.EXEMPT;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private void problem(String column, String what) {
        issues.add(Issue.error("medibase.value", place().field(column), what, REMEDY));
    }

    /** Why the row cannot be used. */
    Issue withoutPractitioner(boolean keepsRecord) {
        Issue issue = Issue.error("medibase.no-rpps", place().field("rpps"), "Le relevé n’a pas de numéro RPPS.", REMEDY);
        return keepsRecord ? issue.withRecord(record()) : issue;
    }

    @Override
    public Place place() {
        return Place.of(source).record("releve " + values.getOrDefault("numero", "?"));
    }

    @Override
    public Place place(Metric metric) {
        return place().field(Columns.columnOf(metric));
    }

    @Override
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    @Override
    public String record() {
        return values.toString();
    }
}
