package fr.donum.adapter.excel;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.Records;
import fr.donum.tck.SourceContractTest;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

class ExcelSourceContractTest extends SourceContractTest {
    @Override
    protected MetricsSourceProvider provider() {
        return new ExcelSourceProvider();
    }

    @Override
    protected SourceSettings write(Records records, Path directory) throws Exception {
        Path file = directory.resolve("suivi.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "donum-tck", null)) {
            Worksheet sheet = workbook.newWorksheet("Suivi");
            write(sheet, 0, records.columns());
            Iterator<List<String>> rows = records.rows().iterator();
            for (int row = 1; rows.hasNext(); row++) {
                write(sheet, row, rows.next());
            }
        }
        return SourceSettings.of(file.toString());
    }

    private static void write(Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            if (!values.get(column).isEmpty()) {
                sheet.value(row, column, values.get(column));
            }
        }
    }
}
