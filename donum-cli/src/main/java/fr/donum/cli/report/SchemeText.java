package fr.donum.cli.report;

import fr.donum.application.scheme.SchemeDifference;
import fr.donum.application.scheme.SchemeSheet;
import java.io.IOException;
import java.io.OutputStream;

/** For a terminal. */
public record SchemeText(Screen screen) implements SchemeLayout {
    @Override
    public String name() {
        return "table";
    }

    @Override
    public String fileEnding() {
        return "txt";
    }

    @Override
    public void write(SchemeSheet sheet, OutputStream out) throws IOException {
        Paper paper = screen.paper(out);
        paper.strong(sheet.title() + " (" + sheet.scheme().id() + ")");
        for (String fact : sheet.facts()) {
            paper.paragraph(fact, "");
        }
        for (SchemeSheet.Part part : sheet.volets()) {
            paper.line("");
            paper.strong(part.title());
            for (String fact : part.facts()) {
                paper.paragraph(fact, "  ");
            }
            for (SchemeSheet.Item item : part.items()) {
                write(item, paper);
            }
        }
        readings(sheet, paper);
        paper.flush();
    }

    private static void write(SchemeSheet.Item item, Paper paper) throws IOException {
        String pays = item.pays().isEmpty() ? "" : " — " + item.pays();
        paper.item("•", item.title() + " (" + item.id() + ")" + pays, "  ");
        paper.paragraph(item.asked(), "    ");
        for (String note : item.notes()) {
            paper.paragraph(note, "    ");
        }
        paper.faint("§\u00a0" + item.citation(), "    ");
    }

    private void readings(SchemeSheet sheet, Paper paper) throws IOException {
        if (sheet.readings().isEmpty()) {
            return;
        }
        paper.line("");
        paper.strong(SchemeSheet.label("sheet.open", screen.language()));
        for (SchemeSheet.Open open : sheet.readings()) {
            paper.item(open.number() + ".", open.question(), "  ");
            paper.paragraph(
                    SchemeSheet.label("sheet.open.ours", screen.language(), open.ours(), open.other()), "     ");
        }
    }

    @Override
    public void write(SchemeDifference difference, OutputStream out) throws IOException {
        Paper paper = screen.paper(out);
        paper.strong(difference.title());
        for (SchemeDifference.Section section : difference.sections()) {
            paper.line("");
            paper.strong(section.title());
            for (String change : section.changes()) {
                paper.item("•", change, "  ");
            }
        }
        paper.flush();
    }
}
