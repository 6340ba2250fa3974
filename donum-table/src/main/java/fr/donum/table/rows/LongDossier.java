package fr.donum.table.rows;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Excess;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.LeftOutRows;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.RecordText;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.column.NameWords;
import fr.donum.table.column.NearNames;
import fr.donum.table.column.Vocabulary;
import fr.donum.table.figure.BareRates;
import fr.donum.table.figure.Figures;
import fr.donum.table.figure.LongColumns;
import fr.donum.table.figure.LongConstants;
import fr.donum.table.figure.Neutralised;
import fr.donum.table.figure.Person;
import fr.donum.table.figure.PersonColumns;
import fr.donum.table.figure.UsageParts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A dossier of a long table in the making. */
final class LongDossier {
    private static final int MOST_PROBLEMS = 200;
    private static final int LONGEST_RECORD = 1 << 16;

    private final DossierBuilder builder;
    private final long firstRow;
    private final Map<Metric, Long> rows = new HashMap<>();
    /** The rows that tell all of a usage that they tell. */
    private final Map<Usage, Long> wholes = new EnumMap<>(Usage.class);

    private final Set<Usage> pointed = EnumSet.noneOf(Usage.class);
    /** What some row tells, be it unusable. */
    private final Set<Metric> told = new HashSet<>();

    private final Map<Usage, UsageParts> parts = new EnumMap<>(Usage.class);
    private final List<Problem> found = new ArrayList<>(0);
    private final StringBuilder record = new StringBuilder(0);
    private final Person person = new Person();
    private final StatedPeriod period;
    /** Whether something was set aside that is not known. */
    private boolean doubtful;

    private long more;

    /**
     * A dossier without figures.
     *
     * @param isOfRows whether its rows say of which time they are
     */
    LongDossier(DossierBuilder builder, long firstRow, boolean isOfRows) {
        this.builder = builder;
        this.firstRow = firstRow;
        this.period = new StatedPeriod(builder, isOfRows);
    }

    /** Notes that something may have been set aside that is not known. */
    void doubt() {
        doubtful = true;
    }

    private void take(List<Problem> problems) {
        int room = Math.min(problems.size(), MOST_PROBLEMS - found.size());
        found.addAll(problems.subList(0, room));
        more += problems.size() - room;
    }

    void add(Problem problem) {
        take(List.of(problem));
    }

    /** Notes the first row that tells a figure of a usage. */
    private void point(Usage usage, long row) {
        if (pointed.add(usage)) {
            rows.put(usage, row);
        }
    }

    /** Says that it is left out, as its rows tell nothing. */
    void tell(LeftOutRows leftOut) {
        String name = person.profile().name();
        leftOut.addPerson(
                firstRow, name == null ? builder.build().practitioner().value() : name);
    }

    private void keep(Row row) {
        if (record.length() < LONGEST_RECORD) {
            record.append(record.isEmpty() ? "" : "\n").append(RecordText.text(row));
        }
    }

    /** Adds rows to dossiers, and hands these over. */
    static final class Reader {
        private final Table table;
        private final Problems problems;
        private final LongColumns columns;
        private final PersonColumns person;
        private final Neutralised neutralised;
        private final Figures figures;
        private final LongConstants constants;
        private final NearNames near = new NearNames(Vocabulary.OURS::metricNear);

        Reader(Table table, Header header, Problems problems) {
            this.table = table;
            this.problems = problems;
            this.columns = new LongColumns(header, problems);
            this.person = new PersonColumns(header, problems);
            this.neutralised = new Neutralised(header, table.context.indicators(), problems);
            this.figures = new Figures(BareRates.of(table.settings), problems);
            this.constants = new LongConstants(table, header, figures, problems);
        }

        int metricColumn() {
            return columns.metric;
        }

        /** Notes again the cells that were refused when the row was first seen. */
        void noteRefused(Row row) {
            for (int column = 0; column < row.size(); column++) {
                if (row.isRefused(column)) {
                    problems.add(row.hasTwice() ? TableIssue.CELL_FIELD_TWICE : TableIssue.CELL_NIR, row, column);
                }
            }
        }

        void read(Row row, LongDossier to) {
            boolean isFirst = row.number() == to.firstRow;
            person.read(row, to.person);
            to.doubtful |= !neutralised.read(row, to.builder);
            about(Cells.tidy(row.text(columns.metric)), row, to);
            List<Problem> now = problems.take();
            to.take(isFirst ? now : withoutKey(now));
            if (table.settings.keepsRecords()) {
                to.keep(row);
            }
        }

        private void about(String name, Row row, LongDossier to) {
            if (name.contains("20") && isOfOtherYear(name, to)) {
                problems.add(TableIssue.CELL_OF_OTHER_YEAR, row, columns.metric);
                return;
            }
            Optional<CanonicalColumn> target = Vocabulary.OURS.column(name);
            Optional<Part> part = target.map(CanonicalColumn::part);
            Optional<Metric> metric = target.filter(CanonicalColumn::isOfUsage)
                    .map(CanonicalColumn::metric)
                    .or(() -> Vocabulary.OURS.metric(name));
            int single = columns.single(row);
            if (metric.isPresent() && metric.get() instanceof Usage usage) {
                usage(
                        usage,
                        target.filter(CanonicalColumn::isOfUsage).orElse(CanonicalColumn.bare(usage)),
                        name,
                        row,
                        to);
            } else if (metric.isPresent()) {
                metric(metric.get(), row, to);
            } else if (part.isPresent() && PersonColumns.has(part.get()) && single >= 0) {
                person.read(part.get(), row, single, to.person);
            } else if (part.isPresent() && part.get() == Part.NEUTRALISED && single >= 0) {
                to.doubtful |= !neutralised.read(row, single, to.builder);
            } else {
                CanonicalColumn time = StatedPeriod.target(row, name, single, table);
                if (time == null || single < 0) {
                    problems.add(TableIssue.CELL_UNKNOWN_METRIC, row, columns.metric, near.of(name));
                } else {
                    period(row, name, time, single, to);
                }
            }
        }

        private void period(Row row, String name, CanonicalColumn time, int column, LongDossier to) {
            Problem doubt = to.period.take(row, name, time, column, table);
            if (doubt != null) {
                problems.add(doubt);
            }
        }

        /** Whether the name of a metric bears another year than the dossier, or than the one evaluated if that states none. */
        private boolean isOfOtherYear(String name, LongDossier to) {
            int named = NameWords.of(name).year();
            if (named == 0 || Vocabulary.OURS.metric(name).isEmpty()) {
                return false;
            }
            int stated = to.builder.build().year().orElse(table.context.year());
            return stated > 0 && named != stated;
        }

        private static List<Problem> withoutKey(List<Problem> problems) {
            return problems.stream()
                    .filter(problem -> problem.code() != TableIssue.CELL_WRONG_RPPS_KEY)
                    .toList();
        }

        private void metric(Metric metric, Row row, LongDossier to) {
            if (!columns.isBlank(row)) {
                to.told.add(metric);
            }
            Long before = to.rows.putIfAbsent(metric, row.number());
            if (before == null) {
                columns.read(metric, Part.COUNTED, row, figures, to.builder);
            } else {
                to.builder.without(metric);
                problems.add(TableIssue.CELL_METRIC_TWICE, row, columns.metric, Long.toString(before));
            }
        }

        /** A row tells one figure of a usage, to be put together with those of others, or all of it. */
        private void usage(Usage usage, CanonicalColumn target, String name, Row row, LongDossier to) {
            if (columns.isBlank(row)) {
                to.rows.putIfAbsent(usage, row.number());
                return;
            }
            to.told.add(usage);
            boolean isLabel = !PlainName.key(name).equals(PlainName.key(target.name()));
            Count count = columns.count(usage, target.part(), !name.equals(target.name()), row);
            if (count != null) {
                metric(count, row, to);
                return;
            }
            LongColumns.Single single = columns.single(target.part(), isLabel, row);
            Long before;
            if (single == null) {
                before = to.wholes.putIfAbsent(usage, row.number());
                if (before == null) {
                    columns.read(usage, target.part(), row, figures, to.builder);
                } else {
                    to.builder.without(usage);
                }
            } else {
                UsageParts.Told told = single.part() == Part.RATE
                        ? UsageParts.rate(row, single.column())
                        : UsageParts.number(row, single.column(), figures.pieces(row, single.column()));
                before =
                        to.parts.computeIfAbsent(usage, any -> new UsageParts()).add(single.part(), told);
            }
            if (before == null) {
                to.point(usage, row.number());
            } else {
                problems.add(TableIssue.CELL_METRIC_TWICE, row, columns.metric, Long.toString(before));
            }
        }

        /** Puts together what several rows tell of usages. */
        private void putTogether(LongDossier done) {
            done.parts.forEach((usage, parts) -> {
                Long whole = done.wholes.get(usage);
                if (whole == null) {
                    constants.complete(usage, parts, done.firstRow);
                }
                if (parts.isTwice()) {
                    done.builder.without(usage);
                } else if (whole == null) {
                    figures.usage(done.builder, usage, parts);
                } else {
                    beside(usage, parts, whole, done.builder);
                }
            });
            constants.metrics().forEach(metric -> constant(metric, done));
            done.take(problems.take());
        }

        /** A metric that the profile states for all is told by no row, or is told the same. */
        private void constant(Metric metric, LongDossier done) {
            if (!done.told.contains(metric)) {
                done.rows.remove(metric);
                constants.read(metric, done.firstRow, done.builder);
            } else if (constants.isUnlike(metric, done.firstRow, done.builder.build())) {
                done.builder.without(metric);
                problems.add(Problem.of(
                        TableIssue.CELL_UNLIKE_CONSTANT,
                        done.rows.getOrDefault(metric, done.firstRow),
                        columns.metric,
                        metric.id()));
            }
        }

        /** What is told beside a row of several figures must be the same; where that row told nothing, it is all there is. */
        private void beside(Usage usage, UsageParts parts, long whole, DossierBuilder to) {
            Dossier before = to.build();
            Tally tally = before.tally(usage).orElse(null);
            Part unlike = null;
            if (tally != null) {
                unlike = parts.unlike(tally.done(), tally.total());
            } else if (before.isBareRate(usage) && parts.of(Part.RATE).cell() != null) {
                unlike = Part.RATE;
            }
            if (unlike != null) {
                to.without(usage);
                String name = usage.id()
                        + (unlike == Part.DONE
                                ? CanonicalColumn.DONE
                                : unlike == Part.TOTAL ? CanonicalColumn.TOTAL : CanonicalColumn.RATE);
                problems.add(Problem.of(
                        TableIssue.CELL_METRIC_TWICE,
                        parts.of(unlike).row(),
                        columns.metric,
                        name,
                        Long.toString(whole)));
            } else if (tally == null) {
                figures.usage(to, usage, parts);
            } else {
                figures.compare(usage, tally.done(), tally.total(), parts.of(Part.RATE));
            }
        }

        /** Whether no row tells anything of a practitioner, be it unusable, but who that is. */
        boolean isEmpty(LongDossier done) {
            return done.told.isEmpty()
                    && done.found.isEmpty()
                    && !done.doubtful
                    && !done.person.isDescribed()
                    && constants.metrics().isEmpty()
                    && Metric.ALL.stream().noneMatch(done.builder.build()::isNeutralised)
                    && done.builder.build().neutralisedIndicators().isEmpty();
        }

        /** Hands over a dossier; one of unknown time was refused at the row that makes it so. */
        void handOver(LongDossier done) {
            if (done.period.isRefused()) {
                return;
            }
            putTogether(done);
            if (done.more > 0) {
                done.found.add(Problem.ofRow(TableIssue.ROW_MORE_PROBLEMS, done.firstRow, Long.toString(done.more)));
            }
            if (done.person.dropChildrenBeyondPatients()) {
                done.found.add(Problem.ofRow(TableIssue.ROW_CHILDREN_BEYOND_PATIENTS, done.firstRow));
            }
            for (Excess excess : done.builder.forgetExcess()) {
                done.found.add(Problem.of(
                        TableIssue.ROW_PART_BEYOND_WHOLE,
                        done.rows.getOrDefault(excess.part(), done.firstRow),
                        columns.metric,
                        Long.toString(excess.counted()),
                        excess.part().id(),
                        excess.whole().id(),
                        Long.toString(excess.all())));
            }
            if (done.person.isKnown()) {
                done.builder.profile(done.person.profile());
            }
            if (done.doubtful) {
                Neutralised.doubt(done.builder);
            }
            Dossier dossier = done.builder.build();
            table.accepted++;
            table.sink.accept(
                    dossier,
                    new RowsProvenance(
                            table, done.firstRow, done.rows, columns.metric, done.found, done.record.toString()));
        }
    }
}
