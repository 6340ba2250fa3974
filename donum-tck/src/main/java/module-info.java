/** The contract of a source as numbered rules, for JUnit and for certifying. */
module fr.donum.tck {
    requires transitive fr.donum.spi;
    requires java.management;
    requires static org.junit.jupiter.api;
    requires static org.jspecify;

    exports fr.donum.tck;
    exports fr.donum.tck.source;
    exports fr.donum.tck.source.rule;
    exports fr.donum.tck.code;
}
