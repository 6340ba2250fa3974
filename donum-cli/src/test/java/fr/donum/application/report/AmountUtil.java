package fr.donum.application.report;

/** Breaks {@code NOTHING_IS_CALLED_UTIL}. */
interface AmountUtil {}
