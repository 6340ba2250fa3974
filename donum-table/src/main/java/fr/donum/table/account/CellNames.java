package fr.donum.table.account;

/** How cells are named in messages and provenances. */
public enum CellNames {
    /** By the column's header: {@code usage.csv:4:aat_num}. */
    BY_HEADER,
    /** As in a spreadsheet: {@code suivi.xlsx#Janvier:C4}. */
    BY_ADDRESS
}
