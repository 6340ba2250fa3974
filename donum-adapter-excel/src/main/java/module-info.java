/** XLSX, XLS and ODS in, XLSX out. */
module fr.donum.adapter.excel {
    requires transitive fr.donum.application;
    requires fr.donum.table;
    requires com.fasterxml.aalto;
    requires java.xml;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires org.codehaus.stax2;
    requires org.dhatim.fastexcel;
    requires static org.jspecify;

    provides fr.donum.spi.source.MetricsSourceProvider with
            fr.donum.adapter.excel.ExcelSourceProvider;
    provides fr.donum.application.output.OutputProvider with
            fr.donum.adapter.excel.ExcelOutput;
}
