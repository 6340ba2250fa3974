/**
 * A second, deliberately naive reading of every scheme, to compare the domain with.
 *
 * <p>{@link fr.donum.domain.naive.NaiveEvaluator} computes from plain columns with big-integer fractions and shares no
 * class with the domain; {@link fr.donum.domain.naive.RandomDossiers} makes the columns. {@link
 * fr.donum.domain.naive.GoldenCase} reads the cases whose results were worked out by hand.
 */
@NullMarked
package fr.donum.domain.naive;

import org.jspecify.annotations.NullMarked;
