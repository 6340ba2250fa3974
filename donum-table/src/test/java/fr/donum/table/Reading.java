package fr.donum.table;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.account.CellNames;
import fr.donum.table.cell.Row;
import java.time.Clock;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What comes of a table that a test writes as lines of cells between semicolons; asking for it ends the table. */
public final class Reading implements DossierSink {
    public final Told<Dossier> dossiers = new Told<>();
    public final Told<Provenance> provenances = new Told<>();
    public final Told<Issue> rejects = new Told<>();
    public final TableReader reader;
    private @Nullable ReadSummary summary;
    private final Row row = new Row();
    private long number;

    /** What is told of a table, all of it once it is asked for. */
    public final class Told<T> extends AbstractList<T> {
        private final List<T> told = new ArrayList<>();

        @Override
        public boolean add(T next) {
            return told.add(next);
        }

        @Override
        public T get(int index) {
            Reading.this.end();
            return told.get(index);
        }

        @Override
        public int size() {
            Reading.this.end();
            return told.size();
        }
    }

    private Reading(SourceSettings settings, SourceContext context, String sheet, CellNames names) {
        reader = new TableReader(settings, context, sheet, names, this);
    }

    public static Reading start(SourceSettings settings) {
        return start(settings, host());
    }

    /** For the scheme of that year. */
    public static Reading startFor(int year, SourceSettings settings) {
        Scheme scheme = Schemes.withId("donum-" + year).orElseThrow();
        return start(settings, host().withSchemes(List.of(scheme)));
    }

    private static Reading start(SourceSettings settings, SourceContext context) {
        return new Reading(settings, context, "", CellNames.BY_HEADER);
    }

    private static SourceContext host() {
        return SourceContext.of(Locale.ENGLISH, Clock.systemUTC());
    }

    static Reading startSheet(SourceSettings settings, String sheet) {
        return new Reading(settings, host(), sheet, CellNames.BY_ADDRESS);
    }

    public static SourceSettings english() {
        return SourceSettings.of("data/usage.csv").in(Locale.ENGLISH);
    }

    public static Reading of(String... lines) {
        return start(english()).lines(lines);
    }

    public Reading lines(String... lines) {
        Stream.of(lines).forEach(line -> cells(line.split(";", -1)));
        return this;
    }

    public Reading cells(String... cells) {
        row.start(++number);
        Stream.of(cells).forEach(cell -> row.add(cell, Row.Kind.TEXT));
        reader.row(row);
        return this;
    }

    /** A row with one cell of a kind after the id. */
    public Reading typed(String id, String cell, Row.Kind kind) {
        row.start(++number);
        row.add(id, Row.Kind.TEXT);
        row.add(cell, kind);
        reader.row(row);
        return this;
    }

    /** A row that a test fills. */
    Reading row(Consumer<Row> filling) {
        row.start(++number);
        filling.accept(row);
        reader.row(row);
        return this;
    }

    public ReadSummary end() {
        if (summary == null) {
            summary = reader.end();
        }
        return summary;
    }

    Catalogue catalogue() {
        return reader.catalogue();
    }

    public Dossier only() {
        if (dossiers.size() != 1) {
            throw new AssertionError(dossiers.size() + " dossiers, rejected: " + rejects);
        }
        return dossiers.get(0);
    }

    /** Of the practitioners. */
    public List<String> keys() {
        return dossiers.stream().map(each -> each.practitioner().value()).toList();
    }

    /** What is told of the table as a whole. */
    public List<String> codesOfTable() {
        return end().issues().stream().map(Issue::code).toList();
    }

    /** All issues of the dossiers, in order. */
    public List<Issue> issues() {
        return provenances.stream().flatMap(p -> p.issues().stream()).toList();
    }

    public List<String> codes() {
        return issues().stream().map(Issue::code).toList();
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        dossiers.add(dossier);
        provenances.add(provenance);
    }

    @Override
    public void reject(Issue issue) {
        rejects.add(issue);
    }
}
