package fr.donum.adapter.json.scheme;

import fr.donum.adapter.json.text.JsonFile;
import fr.donum.adapter.json.text.JsonPlace;
import fr.donum.adapter.json.text.JsonProblems;
import fr.donum.adapter.json.text.JsonText;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.Evidence;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Opening;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a scheme from JSON. */
public final class SchemeImport {
    static final String FORMAT = "donum-scheme";
    static final int VERSION = 1;

    /** What the id of every imported scheme starts with; no official one has a colon. */
    public static final String MARK = "imported:";

    private final JsonProblems problems;
    private final ImportedTitle imported;

    private SchemeImport(String file, Locale language) {
        this.imported = new ImportedTitle(file, language);
        this.problems = new JsonProblems(file, SchemeIssue.CATALOGUE, language);
    }

    /**
     * What a file holds.
     *
     * @param scheme null if anything is wrong
     * @param issues all that is wrong
     */
    public record Imported(@Nullable Scheme scheme, List<Issue> issues) {}

    /** Every problem that a file with a scheme may have. */
    public static IssueCatalogue issueCatalogue() {
        return SchemeIssue.CATALOGUE;
    }

    /** @throws IOException if the file cannot be read */
    public static Imported read(Path file, Locale language) throws IOException {
        SchemeImport reader = new SchemeImport(String.valueOf(file.getFileName()), language);
        return JsonFile.text(file, reader.problems)
                .map(reader::read)
                .orElseGet(() -> new Imported(null, reader.problems.issues()));
    }

    /** @param file name of the file, for messages and for the title */
    public static Imported read(String json, String file, Locale language) {
        return new SchemeImport(file, language).read(json);
    }

    private Imported read(String json) {
        Scheme scheme =
                JsonText.read(json, FORMAT, VERSION, problems).map(this::scheme).orElse(null);
        return new Imported(scheme, problems.issues());
    }

    static String withoutMark(String id) {
        return id.startsWith(MARK) ? id.substring(MARK.length()) : id;
    }

    private @Nullable Scheme scheme(JsonPlace at) {
        at.allow(
                "format",
                "version",
                "id",
                "year",
                "title",
                "source",
                "pointValue",
                "assessedOn",
                "publishedMaximum",
                "volets");
        String id = at.at("id").plainId();
        int year = (int) at.at("year").wholeNumber(Scheme.FIRST_YEAR);
        String title = at.at("title").text();
        LegalSource source = source(at.at("source"));
        Euros pointValue = at.at("pointValue").decimal("not-an-amount", Euros.ZERO, SchemeImport::positive);
        LocalDate assessedOn = at.at("assessedOn").parsed("not-a-date", LocalDate.EPOCH, LocalDate::parse);
        if (year > Scheme.LAST_YEAR) {
            at.at("year").complain("out-of-reach", Integer.toString(year), Scheme.FIRST_YEAR + "-" + Scheme.LAST_YEAR);
        }
        if (!assessedOn.equals(LocalDate.EPOCH) && (assessedOn.getYear() < year || assessedOn.getYear() > year + 1)) {
            at.at("assessedOn").complain("out-of-reach", assessedOn.toString(), year + "-" + (year + 1));
        }
        Points published = at.has("publishedMaximum")
                ? at.at("publishedMaximum").decimal("not-points", Points.ZERO, AwardJson::boundedPoints)
                : null;
        List<Volet> volets = volets(at);
        if (volets.stream().mapToInt(volet -> volet.indicators().size()).sum() > Scheme.MOST_INDICATORS) {
            at.at("volets").complain("out-of-reach", "> " + Scheme.MOST_INDICATORS, "<= " + Scheme.MOST_INDICATORS);
        }
        String marked = imported.of(title);
        if (!problems.issues().isEmpty()) {
            return null;
        }
        try {
            return new Scheme(MARK + id, year, marked, source, pointValue, assessedOn, volets, published);
        } catch (IllegalArgumentException e) {
            at.at("volets").complain("not-an-amount", "> " + Scheme.MOST);
            return null;
        }
    }

    private static Euros positive(String decimal) {
        Euros euros = Euros.parse(decimal);
        if (euros.cents() <= 0 || euros.compareTo(Scheme.MOST_FOR_A_POINT) > 0) {
            throw new IllegalArgumentException(decimal);
        }
        return euros;
    }

    private List<Volet> volets(JsonPlace at) {
        Map<String, Set<String>> gates = new HashMap<>();
        Set<String> declared = new HashSet<>();
        at.each("volets", volet -> {
            Set<String> behind = new HashSet<>();
            volet.each("behind", gate -> behind.add(gate.text()));
            if (volet.has("id")) {
                gates.put(volet.at("id").text(), behind);
            }
        });
        Set<String> indicators = new HashSet<>();
        List<Volet> volets = new ArrayList<>();
        at.each("volets", volet -> volets.add(volet(volet, gates, declared, indicators)));
        if (volets.isEmpty()) {
            at.at("volets").complain("empty", "[]");
        }
        return volets;
    }

    private Volet volet(JsonPlace at, Map<String, Set<String>> gates, Set<String> declared, Set<String> indicators) {
        at.allow("id", "title", "behind", "together", "indicators");
        List<String> behind = new ArrayList<>();
        at.each("behind", gate -> {
            String name = gate.text();
            behind.add(name);
            if (!gates.containsKey(name)) {
                gate.complainOfUnknown("volet", name, List.copyOf(gates.keySet()));
            } else if (!declared.contains(name)) {
                gate.complain(isCycle(name, gates) ? "cyclic-opening" : "later-volet", name);
            }
        });
        String id = at.at("id").newId(declared);
        List<Indicator> own = new ArrayList<>();
        at.each("indicators", indicator -> own.add(indicator(indicator, indicators)));
        if (own.isEmpty()) {
            at.at("indicators").complain("empty", "[]");
            own.add(standIn());
        }
        return new Volet(id, at.at("title").text(), new Opening(behind), AwardJson.readOptional(at, "together"), own);
    }

    /** Whether following the gates from a volet leads back to it. */
    private static boolean isCycle(String start, Map<String, Set<String>> gates) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(gates.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(gates.getOrDefault(next, Set.of()));
            }
        }
        return reached.contains(start);
    }

    private Indicator indicator(JsonPlace at, Set<String> seen) {
        at.allow("id", "title", "source", "criterion", "award", "evidence", "interpretations");
        Set<Interpretation> questions = new HashSet<>();
        at.each(
                "interpretations",
                number -> Interpretation.withNumber((int) number.wholeNumber(1))
                        .ifPresentOrElse(questions::add, () -> number.complain("unknown-interpretation", "")));
        return new Indicator(
                at.at("id").newId(seen),
                at.at("title").text(),
                source(at.at("source")),
                at.has("criterion") ? CriterionJson.read(at.at("criterion")) : missingCriterion(at),
                AwardJson.readOptional(at, "award"),
                at.has("evidence") ? evidence(at.at("evidence")) : Evidence.MEASURED,
                questions);
    }

    private static Criterion missingCriterion(JsonPlace at) {
        at.at("criterion").complain("missing", "");
        return standIn().criterion();
    }

    private static Indicator standIn() {
        return Indicator.indicator("no-id", "?", LegalSource.of("?", Confidence.ASSUMED))
                .when(Criterion.attested(Attestation.SEGUR));
    }

    private static Evidence evidence(JsonPlace at) {
        at.allow("established", "proof");
        return new Evidence(
                at.at("established").constant(Evidence.Established.class),
                at.at("proof").constant(Evidence.Proof.class));
    }

    private static LegalSource source(JsonPlace at) {
        at.allow("text", "place", "confidence");
        return new LegalSource(
                at.at("text").text(),
                at.at("place").optionalText(),
                at.at("confidence").constant(Confidence.class));
    }
}
