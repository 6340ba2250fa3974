/** A vendor's API. */
@SuppressWarnings("module")
module fr.donum.adapter.http {
    requires fr.donum.adapter.json;
    requires dev.failsafe.core;
    requires okhttp3;
    requires okhttp3.tls;
    requires okio;
    requires static org.jspecify;

    exports fr.donum.adapter.http.settings to
            fr.donum.cli;

    provides fr.donum.spi.source.MetricsSourceProvider with
            fr.donum.adapter.http.HttpSourceProvider;
}
