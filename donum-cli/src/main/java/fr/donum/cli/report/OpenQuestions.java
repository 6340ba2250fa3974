package fr.donum.cli.report;

import fr.donum.application.report.wording.Words;
import java.io.IOException;
import java.util.List;

/** What the other readings of a text would change. */
record OpenQuestions(Paper paper, Words words) {
    void print(List<String> sentences) throws IOException {
        if (!sentences.isEmpty()) {
            paper.line("");
            paper.strong(words.say("explain.readings"));
            for (String sentence : sentences) {
                paper.item("•", sentence, "  ");
            }
        }
    }
}
