package fr.donum.application.report;

/** Breaks {@code NOTHING_IS_CALLED_UTIL}, with a name inside. */
interface Misnamed {
    interface AmountUtil {}
}
