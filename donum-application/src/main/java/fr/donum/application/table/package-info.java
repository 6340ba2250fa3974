/**
 * Tables of figures, whatever file they come from. An adapter that reads rows fills a
 * {@link fr.donum.application.table.Row} and hands it to a {@link fr.donum.application.table.TableReader}, where reading
 * starts. Nothing here knows a file format.
 *
 * <p>In the order of a reading: {@code HeaderSearch} finds the head, whose names {@code Vocabulary} knows (from
 * {@code synonyms.txt}, the one list of names, by the words of {@code Names}); {@code FirstCells} decides what names leave
 * open. {@code Body} takes the rows below: {@code Sieve} tells practitioners from notes, totals, targets, bands and
 * repeated heads, by {@code RowSigns}, {@code KeyLook} and the arithmetic of {@code Derivations}. {@code WideRows},
 * {@code LongRows}, {@code PageRows} and {@code OneRow} make dossiers of them, cell by cell through {@code Figures}:
 * {@code WrittenNumber}, {@code Answers}, {@code Days}, {@code Neutralised}, each held to what the metric itself takes.
 * {@code MappedTable} reads all that by a profile. Whatever is wrong is a {@code Problem}, put into words by
 * {@code Table}.
 */
@NullMarked
package fr.donum.application.table;

import org.jspecify.annotations.NullMarked;
