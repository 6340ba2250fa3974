/** JSON and NDJSON in and out, mapping profiles, scheme files. */
@SuppressWarnings("module")
module fr.donum.adapter.json {
    requires transitive fr.donum.application;
    requires fr.donum.table;
    requires transitive com.fasterxml.jackson.databind;
    requires okio;
    requires static org.jspecify;

    exports fr.donum.adapter.json.domain;
    exports fr.donum.adapter.json.mapping;
    exports fr.donum.adapter.json.report;
    exports fr.donum.adapter.json.scheme;
    exports fr.donum.adapter.json to
            fr.donum.adapter.http;
    exports fr.donum.adapter.json.guess to
            fr.donum.adapter.http;
    exports fr.donum.adapter.json.mapped to
            fr.donum.adapter.http;
    exports fr.donum.adapter.json.record to
            fr.donum.adapter.http;
    exports fr.donum.adapter.json.text to
            fr.donum.adapter.http,
            fr.donum.host;

    provides fr.donum.spi.source.MetricsSourceProvider with
            fr.donum.adapter.json.JsonSourceProvider;
    provides fr.donum.application.output.OutputProvider with
            fr.donum.adapter.json.JsonOutput;
}
