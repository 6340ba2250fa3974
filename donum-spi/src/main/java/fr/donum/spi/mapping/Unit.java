package fr.donum.spi.mapping;

/** What a bare number of a field is. */
public enum Unit {
    /** 62.5 is 62.5 %. */
    PERCENT,
    /** 0.625 is 62.5 %. */
    FRACTION,
    /** A number of things. */
    COUNT
}
