/**
 * Tables of figures, whatever file they come from. An adapter that reads rows fills a {@link fr.donum.table.cell.Row} and hands
 * it to a {@link fr.donum.table.TableReader}, where reading starts. Nothing here knows a file format.
 *
 * <p>In the order of a reading: {@code header} finds the head, whose names {@code column} knows (from {@code synonyms.txt}, the
 * one list of names). {@code rows} takes the rows below: {@code sift} tells practitioners from whatever else stands there,
 * {@code slip} finds what does not stand in its column, and dossiers are made cell by cell through {@code figure} and
 * {@code cell}, each held to what the metric itself takes. {@code profile} reads all that by a mapping profile. Whatever is wrong
 * is a {@code Problem}, put into words by {@code account}.
 */
@NullMarked
package fr.donum.table;

import org.jspecify.annotations.NullMarked;
