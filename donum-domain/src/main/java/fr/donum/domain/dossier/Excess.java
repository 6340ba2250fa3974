package fr.donum.domain.dossier;

/**
 * More of a part than of its whole, which cannot be.
 *
 * @param counted how many of the part
 * @param all how many of the whole, fewer
 */
public record Excess(Count part, long counted, Count whole, long all) {}
