package fr.donum.adapter.json.guess;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.source.Catalogue;
import fr.donum.table.column.InputColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fields of records stand for by their names: each figure once, else it has to be said which is meant. */
final class GuessedFields {
    private static final String ID = "id";
    private static final Set<CanonicalColumn.Content> DAYS =
            Set.of(CanonicalColumn.Content.DATE, CanonicalColumn.Content.YEAR);

    private final List<Catalogue.Field> fields = new ArrayList<>();
    private final List<Catalogue.Unread> unread = new ArrayList<>();
    private final String records;

    private GuessedFields(String records) {
        this.records = records;
    }

    /** @param isLoose whether those that only resemble known ones are among them, as undecided */
    static GuessedFields of(JsonNode list, String records, int mostElements, boolean isLoose) {
        GuessedFields guessed = new GuessedFields(records);
        RecordFields leaves = RecordFields.of(list, mostElements);
        List<Claim> claims = new ArrayList<>();
        RppsField.in(list).ifPresent(id -> claims.add(Claim.key(id)));
        Set<String> holders = FieldNames.holders(leaves.all());
        for (RecordFields.Leaf leaf : leaves.all()) {
            if (claims.isEmpty() || !claims.get(0).pointer().equals(leaf.pointer())) {
                claims.add(Claim.of(leaf, holders, isLoose));
            }
        }
        guessed.settle(claims);
        return guessed;
    }

    /** In their order, as decided or not. */
    List<Catalogue.Field> all() {
        return fields;
    }

    List<Catalogue.Unread> unread() {
        return unread;
    }

    boolean isEnough() {
        return fields.size() > 1
                && fields.stream().anyMatch(field -> field.target().equals(ID));
    }

    boolean areDated() {
        return fields.stream().anyMatch(field -> field.target().equals("date"));
    }

    /**
     * What a field is taken for.
     *
     * @param column null where that is not known
     * @param metrics what it may be about; of a column, its own
     */
    private record Claim(
            String pointer,
            @Nullable FieldNames names,
            @Nullable InputColumn column,
            Set<Metric> metrics,
            boolean isSure) {
        static Claim key(String pointer) {
            InputColumn id = InputColumn.named(ID).orElseThrow();
            return new Claim(pointer, null, id, Set.of(), true);
        }

        static Claim of(RecordFields.Leaf leaf, Set<String> holders, boolean isLoose) {
            FieldNames names = new FieldNames(leaf.names(), holders);
            Claim nothing = new Claim(leaf.pointer(), names, null, Set.of(), false);
            FieldNames.Meaning meaning = leaf.isValue() ? names.meaning().orElse(null) : null;
            if (meaning == null) {
                return isLoose && leaf.isFigure()
                        ? new Claim(leaf.pointer(), names, null, names.resembled(), false)
                        : nothing;
            }
            InputColumn column = meaning.column();
            if (column == null && leaf.isPercent() && meaning.isSure()) {
                column = InputColumn.rateOf(meaning.metrics().iterator().next()).orElse(null);
            }
            boolean isOdd = leaf.isOfElement()
                    && (column == null ? !leaf.isFigure() : column.metrics().isEmpty());
            return isOdd || (column == null && leaf.isNull())
                    ? nothing
                    : new Claim(leaf.pointer(), names, column, meaning.metrics(), meaning.isSure() && column != null);
        }

        boolean isFor(Claim other) {
            return isSure
                    && other.isSure
                    && column != null
                    && other.column != null
                    && column.name().equals(other.column.name());
        }

        boolean isNothing() {
            return column == null && metrics.isEmpty();
        }

        boolean saysPatients() {
            return names != null && names.saysPatients();
        }

        String around() {
            return pointer.substring(0, pointer.lastIndexOf('/'));
        }
    }

    private void settle(List<Claim> claims) {
        Map<String, Set<String>> told = told(claims);
        Set<String> taken = new HashSet<>();
        for (Claim claim : claims) {
            List<Claim> rivals = claims.stream()
                    .filter(other -> !other.equals(claim) && claim.isFor(other))
                    .toList();
            InputColumn column = claim.column();
            if (claim.isNothing() || isBeside(claim, told)) {
                leave(claim);
            } else if (column == null || !claim.isSure()) {
                add(claim, Catalogue.Sureness.UNDECIDED);
            } else if (rivals.isEmpty()) {
                add(claim, Catalogue.Sureness.NAMED);
            } else if (column.metrics().isEmpty() && !DAYS.contains(column.content())) {
                if (taken.add(column.name())) {
                    add(claim, Catalogue.Sureness.NAMED);
                } else {
                    leave(claim);
                }
            } else {
                amongRivals(claim, rivals);
            }
        }
    }

    /** Messages to patients are what counts: all messages are something else. */
    private void amongRivals(Claim claim, List<Claim> rivals) {
        boolean areMessages = claim.metrics().equals(Set.of(Count.MSS_MESSAGES));
        long sayingPatients = rivals.stream().filter(Claim::saysPatients).count();
        if (areMessages && claim.saysPatients() && sayingPatients == 0) {
            add(claim, Catalogue.Sureness.NAMED);
        } else if (areMessages && !claim.saysPatients() && sayingPatients == 1) {
            leave(claim);
        } else {
            add(claim, Catalogue.Sureness.UNDECIDED);
        }
    }

    /** For each place and metric, which of its columns are told there. */
    private static Map<String, Set<String>> told(List<Claim> claims) {
        Map<String, Set<String>> told = new LinkedHashMap<>();
        for (Claim claim : claims) {
            InputColumn column = claim.column();
            if (column != null && claim.isSure() && claim.metrics().size() == 1) {
                Metric metric = claim.metrics().iterator().next();
                told.computeIfAbsent(claim.around() + metric.id(), place -> new HashSet<>())
                        .add(column.name());
            }
        }
        return told;
    }

    /** Whether something stands beside all figures of the usage that it is about only by the names around it. */
    private static boolean isBeside(Claim claim, Map<String, Set<String>> told) {
        FieldNames names = claim.names();
        if (claim.column() != null || names == null || claim.metrics().size() != 1 || names.resemblesByItself()) {
            return false;
        }
        Metric metric = claim.metrics().iterator().next();
        Set<String> there = told.getOrDefault(claim.around() + metric.id(), Set.of());
        return metric instanceof Usage
                ? there.contains(metric.id() + "_taux")
                        || there.containsAll(Set.of(metric.id() + "_num", metric.id() + "_den"))
                : !there.isEmpty();
    }

    private void add(Claim claim, Catalogue.Sureness sureness) {
        InputColumn column = claim.column();
        String target = column != null
                ? column.name()
                : String.join(", ", claim.metrics().stream().map(Metric::id).toList());
        fields.add(Catalogue.Field.of(claim.pointer(), records + claim.pointer(), target, claim.metrics())
                .knownBy(sureness));
    }

    private void leave(Claim claim) {
        unread.add(new Catalogue.Unread(claim.pointer(), records + claim.pointer()));
    }
}
