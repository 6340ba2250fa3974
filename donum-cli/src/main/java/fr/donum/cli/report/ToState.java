package fr.donum.cli.report;

import fr.donum.application.report.Report;
import fr.donum.application.report.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one would have to state for the amounts to be certain, and what was assumed meanwhile, over all results. */
final class ToState {
    /** Remarks on the list of patients, which say the same of each doctor. */
    private static final Set<String> OF_LIST = Set.of("list-size-missing", "list-taken-as-mixed");

    private static final int NAMED = 3;

    private final Set<Report.Lack> lacking = new LinkedHashSet<>();
    private final Map<String, Concerned> assumed = new LinkedHashMap<>();

    /** The first few practitioners of whom something is said, and how many there are. */
    private static final class Concerned {
        private final List<String> first = new ArrayList<>();
        private int count;

        void add(String practitioner) {
            count++;
            if (first.size() < NAMED) {
                first.add(practitioner);
            }
        }

        String text(Words words) {
            String named = String.join(", ", first);
            return count <= NAMED
                    ? named
                    : words.say("label.concerned.more", named, words.numbers().count(count - NAMED));
        }
    }

    void add(Report report) {
        lacking.addAll(report.lacking());
        for (Report.Note remark : report.remarks()) {
            if (OF_LIST.contains(remark.code())) {
                assumed.computeIfAbsent(remark.sentence(), sentence -> new Concerned())
                        .add(report.practitioner());
            }
        }
    }

    void print(Paper paper, Words words) throws IOException {
        if (!lacking.isEmpty()) {
            paper.line("");
            List<String> items = lacking.stream()
                    .map(lack -> words.say("label.to-state.item", lack.text(), lack.column()))
                    .toList();
            paper.paragraph(words.say("label.to-state.all", words.and(items)), "");
        }
        if (!assumed.isEmpty()) {
            paper.line("");
            paper.strong(words.say("explain.remarks"));
            for (Map.Entry<String, Concerned> each : assumed.entrySet()) {
                String concerned = each.getValue().text(words);
                paper.item("•", words.say("label.concerned", each.getKey(), concerned), "  ");
            }
        }
    }
}
