package fr.donum.domain;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.naive.GoldenCase;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.util.Map;

/** The canonical columns of one practice as a dossier: strict, and without the code that reads files. */
public final class DossierFromColumns {
    private final Map<String, String> columns;
    private final DossierBuilder builder = Dossier.of(PractitionerId.of("golden"));
    private Profile profile = Profile.UNKNOWN;

    private DossierFromColumns(Map<String, String> columns) {
        this.columns = columns;
    }

    /** @throws IllegalArgumentException for a column or a cell it does not know */
    public static Dossier dossier(Map<String, String> columns) {
        DossierFromColumns reading = new DossierFromColumns(columns);
        columns.forEach(reading::put);
        return reading.builder.profile(reading.profile).build();
    }

    /** Figures as golden cases write them: {@code segur=oui fse=2000/3000 aat=62.5%}. */
    public static Dossier figures(String... figures) {
        String all = String.join(" ", figures);
        return dossier(new GoldenCase("", "", "", "", all, "", "", "").columns());
    }

    private void put(String column, String cell) {
        switch (column) {
            case "neutralises" -> neutralise(cell);
            case "specialite" -> profile = profile.withSpecialty(cell);
            case "patientele" -> profile = profile.withListSize(Long.parseLong(cell));
            case "patientele_moins_16" -> profile = profile.withListUnder16(Long.parseLong(cell));
            default -> figure(column, cell);
        }
    }

    private void neutralise(String cell) {
        for (String name : cell.split(",", -1)) {
            Metric.withId(name).ifPresentOrElse(builder::neutralise, () -> builder.neutralise(name));
        }
    }

    private void figure(String column, String cell) {
        if (column.endsWith("_den")) {
            return;
        }
        Metric metric = metric(column.replaceFirst("_(num|taux)$", ""));
        if (metric instanceof Attestation attestation) {
            builder.with(attestation, answer(cell));
        } else if (metric instanceof Count count) {
            builder.with(count, inItsUnit(count, cell.replace(',', '.')));
        } else if (metric instanceof Usage usage && column.endsWith("_num")) {
            builder.with(usage, Long.parseLong(cell), Long.parseLong(columns.getOrDefault(usage.id() + "_den", "")));
        } else if (metric instanceof Usage usage && !columns.containsKey(usage.id() + "_num")) {
            builder.with(usage, Ratio.of(new BigDecimal(cell.replace(',', '.')).movePointLeft(2)));
        }
    }

    private static Metric metric(String id) {
        return Metric.withId(id).orElseThrow(() -> new IllegalArgumentException("No such column: " + id));
    }

    private static Answer answer(String cell) {
        return switch (cell) {
            case "oui" -> Answer.YES;
            case "non" -> Answer.NO;
            case "exempt" -> Answer.EXEMPT;
            default -> throw new IllegalArgumentException("No answer: " + cell);
        };
    }

    private static long inItsUnit(Count count, String decimal) {
        return switch (count.unit()) {
            case PIECES -> Long.parseLong(decimal);
            case POINTS -> Points.parse(decimal).halves();
            case EUROS -> Euros.parse(decimal).cents();
        };
    }
}
