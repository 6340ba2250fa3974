/**
 * Tables of figures, whatever file they come from: the header and its synonyms, wide and long layouts, French numbers,
 * rates, dates, and every problem at once with its place and remedy. An adapter that reads rows fills a
 * {@link fr.donum.application.table.Row} and hands it over. Nothing here knows a file format.
 */
@NullMarked
package fr.donum.application.table;

import org.jspecify.annotations.NullMarked;
