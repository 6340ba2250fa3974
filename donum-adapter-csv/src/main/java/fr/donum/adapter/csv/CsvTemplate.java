package fr.donum.adapter.csv;

import fr.donum.application.template.Column;
import fr.donum.application.template.Template;
import fr.donum.application.template.TemplateFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The header of the table to fill in, as a French Excel opens it: a byte order mark, semicolons, line ends of Windows. */
public final class CsvTemplate implements TemplateFormat {
    @Override
    public String fileEnding() {
        return "csv";
    }

    @Override
    public void write(Template template, OutputStream out) throws IOException {
        String header =
                template.columns().stream().map(Column::name).collect(Collectors.joining(";", "\ufeff", "\r\n"));
        out.write(header.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
