package fr.donum.table.account;

import fr.donum.spi.source.LeftOut;
import fr.donum.table.cell.Privacy;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.TableIssue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of a table that are about no practitioner: how many of each kind, and where the first stand. */
public final class LeftOutRows {
    /** Whether rows hold figures, as an argument of a problem. */
    static final String DOUBTFUL = "doubtful";

    private static final String PLAIN = "plain";
    /** What is said of the rows of somebody of whom they tell nothing. */
    static final String PERSON = "person";

    /** How many rows of a kind are told by their number. */
    public static final int MOST_PLACES = 12;

    private static final int LONGEST = 40;

    private final Map<LeftOut, Told> plain = new EnumMap<>(LeftOut.class);
    private final Map<LeftOut, Told> doubtful = new EnumMap<>(LeftOut.class);
    private final Told persons = new Told();

    /** Some rows of one kind. */
    private static final class Told {
        private final List<String> places = new ArrayList<>();
        private long first;
        private long count;

        void add(long row, String text) {
            first = count == 0 ? row : first;
            count++;
            if (places.size() < MOST_PLACES) {
                String cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
                places.add(row + "\n" + Privacy.masked(cut));
            }
        }
    }

    /**
     * Counts a row.
     *
     * @param isDoubtful whether it holds a figure, or might be a practitioner
     */
    public void add(LeftOut kind, long row, String text, boolean isDoubtful) {
        (isDoubtful ? doubtful : plain).computeIfAbsent(kind, any -> new Told()).add(row, text);
    }

    /** Counts a row of somebody of whom it tells nothing: a note, about which there is more to say. */
    public void addPerson(long row, String text) {
        persons.add(row, text);
    }

    /** Whether there is a row of somebody of whom it tells nothing. */
    public boolean hasPersons() {
        return persons.count > 0;
    }

    /** Counts further rows of a kind that is known already, of which no more are told than were. */
    public void addUntold(LeftOut kind, long rows, boolean isDoubtful) {
        Told told = (isDoubtful ? doubtful : plain).get(kind);
        if (told != null) {
            told.count += rows;
        }
    }

    public void addTo(Map<LeftOut, Long> counts) {
        plain.forEach((kind, told) -> counts.merge(kind, told.count, Long::sum));
        doubtful.forEach((kind, told) -> counts.merge(kind, told.count, Long::sum));
        if (hasPersons()) {
            counts.merge(LeftOut.NOTE, persons.count, Long::sum);
        }
    }

    /** What is to be told of them: for each kind the rows that hold figures, and the others. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (hasPersons()) {
            problems.add(problem(PERSON, DOUBTFUL, persons));
        }
        doubtful.forEach((kind, told) -> problems.add(problem(kind.id(), DOUBTFUL, told)));
        plain.forEach((kind, told) -> problems.add(problem(kind.id(), PLAIN, told)));
        return problems;
    }

    private static Problem problem(String kind, String doubt, Told told) {
        List<String> arguments = new ArrayList<>(List.of(kind, doubt, Long.toString(told.count)));
        arguments.addAll(told.places);
        return Problem.ofRow(TableIssue.TABLE_LEFT_OUT, told.first, arguments.toArray(String[]::new));
    }
}
