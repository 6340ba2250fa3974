package fr.donum.spi.source;

/** The version of this package, which a plug-in states the range of that it works with. */
public final class SourceApi {
    /**
     * Major and minor version: {@code "1.0"}. The minor one rises when something is added, the major one when something
     * that a plug-in may use goes away or changes.
     */
    public static final String VERSION = "1.0";

    private SourceApi() {}
}
