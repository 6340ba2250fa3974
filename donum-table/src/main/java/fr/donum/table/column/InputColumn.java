package fr.donum.table.column;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Content;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Answers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column of an input table, by its canonical name, for whoever writes or checks a mapping profile.
 *
 * @param name such as {@code "aat_num"}
 * @param content what its cells hold
 * @param isOfLongTable whether only a table with a row for each metric has it
 */
public record InputColumn(String name, Content content, boolean isOfLongTable) {
    private static final List<InputColumn> ALL =
            CanonicalColumn.ALL.stream().map(InputColumn::of).toList();

    /** The names of all columns there are. */
    public static List<String> names() {
        return ALL.stream().map(InputColumn::name).toList();
    }

    public static Optional<InputColumn> named(String name) {
        return ALL.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The column that a title is a known name of. */
    public static Optional<InputColumn> titled(String title) {
        return Vocabulary.OURS
                .column(title)
                .filter(target -> target.part() != Part.BARE)
                .map(InputColumn::of);
    }

    /** The usage that a title names, without saying whether its rate or its counts are meant. */
    public static Optional<Metric> bare(String title) {
        return Vocabulary.OURS
                .column(title)
                .filter(target -> target.part() == Part.BARE)
                .flatMap(target -> Optional.ofNullable(target.metric()));
    }

    /** The column of the rate of a usage. */
    public static Optional<InputColumn> rateOf(Metric usage) {
        return named(usage.id() + CanonicalColumn.RATE);
    }

    /** The names of the columns that a title may have meant; none if it resembles nothing that is known. */
    public static List<String> resembling(String title) {
        return Vocabulary.OURS.columnsNear(title);
    }

    /** Whether a title is about something else than a figure: a target, an average, last year, what was not done. */
    public static boolean isOfOther(String title) {
        return NearColumns.isOfOther(title);
    }

    /** The metrics it contributes to. */
    public Set<Metric> metrics() {
        return CanonicalColumn.named(name).metrics();
    }

    /** Whether a value is one that the column takes as an answer; any value is where no answer is asked for. */
    public boolean takes(String value) {
        if (content != Content.ANSWER || value.isEmpty()) {
            return true;
        }
        Answer answer = Answers.of(value);
        boolean mayBeExempt = CanonicalColumn.named(name).metric() instanceof Attestation asked && asked.mayBeExempt();
        return answer != null && (answer != Answer.EXEMPT || mayBeExempt);
    }

    public static InputColumn of(CanonicalColumn target) {
        return new InputColumn(target.name(), target.content(), target.part().isOfLongTable());
    }
}
