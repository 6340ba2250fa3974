package fr.donum.table.account;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.spi.mapping.Layout.Pointers;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.cell.Privacy;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.RecordText;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.column.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one table is called, whom it is handed to, and what was found wrong with it as a whole. */
public final class Table {
    private static final int MOST_ISSUES = 100;

    public static final IssueCatalogue CATALOGUE =
            new IssueCatalogue("fr.donum.table.issues", Table.class::getResourceAsStream, TableIssue.values());

    public final SourceSettings settings;
    public final SourceContext context;
    public final DossierSink sink;
    private final Locale language;
    private final String source;
    private final String sheet;
    private final CellNames names;
    private final List<Issue> issues = new ArrayList<>();
    private long untold;
    private boolean isUncalculated;
    private boolean everyCell;
    private boolean areCommas;
    private boolean cutOff;
    private long unended;
    private @Nullable Header header;
    /** How many rows of each kind are about no practitioner. */
    public final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);

    /** The day of figures whose row states none, if the table as a whole has one. */
    @Nullable
    public LocalDate asOf;

    /** The year of figures whose row states neither that nor a day, if the table as a whole has one; else 0. */
    public int year;

    public long accepted;
    public long rejected;
    private long undated;
    /** What rows of titles between the others state, by their number. */
    private final NavigableMap<Long, Integer> yearsBelow = new TreeMap<>();

    public Table(SourceSettings settings, SourceContext context, String sheet, CellNames names, DossierSink sink) {
        this.settings = settings;
        this.context = context;
        this.sink = sink;
        this.language = settings.language();
        this.source = settings.location().shortName();
        this.sheet = sheet;
        this.names = names;
    }

    /** A table that stands below this one, in the same rows. */
    public Table another() {
        Table another = new Table(settings, context, sheet, names, sink);
        another.everyCell = everyCell;
        another.areCommas = areCommas;
        another.unended = unended;
        another.asOf = dayAt(Long.MAX_VALUE);
        another.year = yearAt(Long.MAX_VALUE);
        return another;
    }

    /** States the year of the rows below a row that state none, until another is stated. */
    public void date(long row, int stated) {
        yearsBelow.put(row, stated);
    }

    /** The day of the figures of a row that states none; null if it is not known. */
    @Nullable
    public LocalDate dayAt(long row) {
        return asOf == null || isOf(row, asOf.getYear()) ? asOf : null;
    }

    private boolean isOf(long row, int known) {
        return yearsBelow.isEmpty() || yearAt(row) == known;
    }

    /** The year of the figures of a row that states none; 0 if it is not known. */
    public int yearAt(long row) {
        Map.Entry<Long, Integer> stated = yearsBelow.isEmpty() ? null : yearsBelow.floorEntry(row);
        if (stated != null) {
            return stated.getValue();
        }
        return year > 0 || asOf == null ? year : asOf.getYear();
    }

    /** Counts a row that is taken for one of the year evaluated, as nothing says another. */
    public void countUndated() {
        undated++;
    }

    public long undated() {
        return undated;
    }

    public void has(Header found) {
        header = found;
    }

    /**
     * A key for the one practitioner of a file that gives none: what the file is called, and behind it the sheet, where one
     * of several that state no day was asked for.
     */
    public String ownKey(boolean isDated) {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        String file = dot > 0 ? name.substring(0, dot) : name;
        String key = !isDated && asOf == null && isSheetNamed() ? file + " " + sheet.strip() : file;
        boolean isKey = !key.isBlank() && !Privacy.holdsNir(key) && !key.equals("-");
        return isKey ? key : say("key.of-one");
    }

    private boolean isSheetNamed() {
        String part = settings.location().part();
        String named = settings.option("sheet").filter(name -> !name.isBlank()).orElse(part);
        return !sheet.isBlank() && named.strip().equalsIgnoreCase(sheet.strip());
    }

    public void expectEveryCell() {
        everyCell = true;
    }

    public void expectCommas() {
        areCommas = true;
    }

    /** Whether commas stand between cells, so that one within a figure cuts it in two. */
    public boolean isOfCommas() {
        return areCommas;
    }

    /** Whether cells have addresses of their own, so that none can slip to another column. */
    public boolean isOfWorkbook() {
        return names == CellNames.BY_ADDRESS;
    }

    /** Whether the file writes every cell of a row, empty ones too, so that a row with fewer is short. */
    public boolean writesEveryCell() {
        return everyCell;
    }

    /** Notes that a row, the last one, has no end of line. */
    public void endsWithin(long row) {
        unended = row;
    }

    public boolean isUnended(long row) {
        return row == unended;
    }

    /** Notes that the file may have been longer. */
    public void cutOff() {
        cutOff = true;
    }

    public boolean isCutOff() {
        return cutOff;
    }

    /** The name of the file, whatever others are read beside it. */
    public String fileName() {
        return settings.location().fileName();
    }

    /** Where a figure is read: a cell of a sheet says its row itself, a constant stands in the profile. */
    public Place figure(long row, int column) {
        int origin = origin(column);
        if (origin < 0) {
            String constant = name(column);
            int end = Math.max(0, constant.indexOf(":/"));
            return Place.of(constant.substring(0, end))
                    .record(constant.substring(Math.min(constant.length(), end + 1)));
        }
        return names == CellNames.BY_ADDRESS
                ? new Place(source, sheet, "", letters(origin) + row)
                : new Place(source, sheet, Long.toString(row), name(column));
    }

    /** @param column less than 0 for the row as a whole */
    Place place(long row, int column) {
        return new Place(source, sheet, row > 0 ? Long.toString(row) : "", column < 0 ? "" : field(row, column));
    }

    private int origin(int column) {
        return header == null ? column : header.origin(column);
    }

    /** What a cell is called within its table. */
    private String field(long row, int column) {
        int origin = origin(column);
        return names == CellNames.BY_ADDRESS && origin >= 0 ? letters(origin) + row : name(column);
    }

    /** The name of a column in its header; its letters where it has none. */
    public String name(int column) {
        String name = header == null ? "" : header.name(column);
        return name.isEmpty() ? letters(column) : name;
    }

    /** {@code A} to {@code Z}, then {@code AA}. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /**
     * The columns of a header that are read.
     *
     * @param cells what the first cells of columns that bear the name of a usage hold
     */
    public List<Catalogue.Field> fields(Header header, FirstFigures cells) {
        List<Catalogue.Field> fields = new ArrayList<>();
        for (int column = 0; column < header.width(); column++) {
            CanonicalColumn target = header.target(column);
            if (target != null && header.reads(column) && target.part() != Part.OTHER_KEY) {
                CanonicalColumn meant = cells.meant(column, target);
                fields.add(Catalogue.Field.of(
                                header.name(column),
                                where(header.origin(column)),
                                meant.name(),
                                target.metricsOf(header.isLabelled(column)))
                        .knownBy(sureness(header, column, meant)));
            }
        }
        return fields;
    }

    private static Catalogue.Sureness sureness(Header header, int column, CanonicalColumn meant) {
        if (meant.part() == Part.BARE) {
            return Catalogue.Sureness.UNDECIDED;
        }
        if (!meant.equals(header.target(column))) {
            return Catalogue.Sureness.CELLS;
        }
        boolean isPlain = !header.origins().isEmpty() || Vocabulary.OURS.isPlain(header.name(column));
        return isPlain ? Catalogue.Sureness.NAMED : Catalogue.Sureness.WORDS;
    }

    /** The columns that have a name and are not read, the first two hundred. */
    public List<Catalogue.Unread> unread(Header header) {
        List<Catalogue.Unread> unread = new ArrayList<>();
        for (int column = 0; column < header.width() && unread.size() < 2 * MOST_ISSUES; column++) {
            CanonicalColumn target = header.target(column);
            boolean isRead = target != null && header.reads(column) && target.part() != Part.OTHER_KEY;
            if (!isRead && !header.name(column).isEmpty()) {
                unread.add(new Catalogue.Unread(header.name(column), where(header.origin(column))));
            }
        }
        return unread;
    }

    private String where(int origin) {
        if (origin < 0) {
            return "–";
        }
        return names == CellNames.BY_ADDRESS ? letters(origin) : "" + (origin + 1);
    }

    /**
     * Puts a problem into words. The arguments of its texts are its value and its own arguments; for two cells the name
     * of the other one comes last, for an unknown name there is one argument, a question that ends in a space.
     */
    public Issue issue(Problem problem) {
        if (problem.code() == TableIssue.TABLE_LEFT_OUT) {
            return leftOut(problem);
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(problem.value() == null ? "" : problem.value());
        if (problem.code().isUnknownName()) {
            arguments.add(didYouMean(problem.arguments()));
        } else if (problem.code() == TableIssue.MAPPING_COLUMN_ABSENT) {
            arguments.add(didYouMean(problem.arguments().subList(0, 1)));
            arguments.addAll(problem.arguments().subList(1, problem.arguments().size()));
        } else {
            arguments.addAll(problem.arguments());
        }
        arguments.add(problem.other() < 0 ? "" : field(problem.row(), problem.other()));
        Place place = place(problem.row(), problem.column());
        Issue issue = inItsTerms(CATALOGUE.issue(problem.code(), language, place, arguments.toArray()));
        return problem.value() == null ? issue : issue.withValue(problem.value());
    }

    /** What to do about a record of a document, which has fields where a table has cells. */
    private Issue inItsTerms(Issue issue) {
        boolean isOfRecord = settings.mapping()
                .filter(mapping -> mapping.layout() instanceof Pointers)
                .isPresent();
        return isOfRecord
                ? CATALOGUE
                        .find(language, issue.code() + ".remedy.record")
                        .map(issue::withRemedy)
                        .orElse(issue)
                : issue;
    }

    /** Rows that are no practitioners': their kind, number and first places; a warning if they hold figures. */
    private Issue leftOut(Problem problem) {
        List<String> told = problem.arguments();
        boolean isDoubtful = told.get(1).equals(LeftOutRows.DOUBTFUL);
        List<String> places = new ArrayList<>();
        for (String place : told.subList(3, told.size())) {
            int end = place.indexOf('\n');
            String text = place.substring(end + 1);
            places.add(place.substring(0, end) + (text.isEmpty() ? "" : " " + say("quoted", text)));
        }
        long more = Long.parseLong(told.get(2)) - places.size();
        Issue issue = CATALOGUE.issue(
                problem.code(),
                language,
                place(problem.row(), -1),
                say("left-out." + told.get(0)),
                told.get(2),
                String.join(", ", places) + (more > 0 ? " " + say("left-out.more", Long.toString(more)) : ""),
                say(
                        told.get(0).equals(LeftOutRows.PERSON)
                                ? "left-out.incomplete"
                                : isDoubtful ? "left-out.doubtful" : "left-out.plain"));
        return isDoubtful ? issue.as(Severity.WARNING) : issue;
    }

    private String didYouMean(List<String> names) {
        String all = names.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> say("quoted", name))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : say("did-you-mean", all) + " ";
    }

    private String say(String key, Object... arguments) {
        return CATALOGUE.say(language, key, arguments);
    }

    /** Notes a problem of the table as a whole. */
    public void note(Problem problem) {
        if (issues.size() < MOST_ISSUES) {
            issues.add(issue(problem));
        } else {
            untold++;
        }
    }

    /** Takes note of what was wrong with a dossier, which is put into words where it is asked for. */
    void complainedOf(List<Problem> problems) {
        if (!problems.isEmpty() && !isUncalculated) {
            problems.forEach(this::complainedOf);
        }
    }

    private void complainedOf(Problem problem) {
        isUncalculated |= problem.code() == TableIssue.CELL_FORMULA_UNCALCULATED;
    }

    /** Whether a formula without a result was complained of. */
    public boolean isUncalculated() {
        return isUncalculated;
    }

    public void reject(Problem problem, Row row) {
        rejected++;
        complainedOf(problem);
        Issue issue = issue(problem);
        sink.reject(settings.keepsRecords() ? issue.withRecord(RecordText.text(row)) : issue);
    }

    /** The same of a row that is no longer at hand. */
    public void rejectRow(Problem problem) {
        rejected++;
        complainedOf(problem);
        sink.reject(issue(problem));
    }

    /** The first hundred, and a last one that counts the others. */
    public List<Issue> issues() {
        if (untold == 0) {
            return issues;
        }
        List<Issue> all = new ArrayList<>(issues);
        all.add(issue(Problem.ofTable(TableIssue.TABLE_MORE_PROBLEMS, Long.toString(untold))));
        return all;
    }
}
