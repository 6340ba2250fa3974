package fr.donum.spi.mapping;

/** How a profile names what it reads. */
public enum Addressing {
    /** By the titles of columns, as in CSV files and workbooks. */
    COLUMNS,
    /** By JSON pointers. */
    POINTERS
}
