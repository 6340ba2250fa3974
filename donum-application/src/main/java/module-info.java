/** What one can do with dossiers, and how it is told: use cases, reports, words, templates. */
module fr.donum.application {
    requires transitive fr.donum.spi;
    requires static org.jspecify;

    exports fr.donum.application.evaluate;
    exports fr.donum.application.output;
    exports fr.donum.application.report;
    exports fr.donum.application.report.wording;
    exports fr.donum.application.result;
    exports fr.donum.application.scheme;
    exports fr.donum.application.template;
}
