package fr.donum.cli.report;

import fr.donum.application.report.Explanation;

/** An explanation as plain text, to be read from top to bottom. */
public final class Explanations {
    private Explanations() {}

    public static String asText(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        for (Explanation.Section section : explanation.sections()) {
            text.append(section.title()).append('\n');
            section.statements().forEach(statement -> append(text, statement));
            text.append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Explanation.Statement statement) {
        text.append("  ");
        if (statement.outcome() != null) {
            text.append(Mark.of(statement.outcome()).sign()).append(' ');
        }
        if (!statement.title().isEmpty()) {
            text.append(statement.title()).append(" : ");
        }
        text.append(statement.sentence()).append('\n');
        for (Explanation.Figure figure : statement.figures()) {
            text.append("      ").append(figure.sentence());
            text.append(figure.where().isEmpty() ? "\n" : "  [" + figure.where() + "]\n");
        }
        if (!statement.citation().isEmpty()) {
            text.append("      ").append(statement.citation()).append('\n');
        }
    }
}
