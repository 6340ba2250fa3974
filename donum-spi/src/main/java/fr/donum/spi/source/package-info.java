/**
 * The contract of a source of figures: the only part of donum a plug-in needs. A vendor implements
 * {@link fr.donum.spi.source.MetricsSourceProvider}, which opens a
 * {@link fr.donum.spi.source.MetricsSource}, which hands dossiers to a
 * {@link fr.donum.spi.source.DossierSink}.
 *
 * <p>Three rules run through it. A bad record is a value: an {@link fr.donum.spi.source.Issue} says what is
 * wrong, where, and what to do; a broken source is a {@link fr.donum.spi.source.SourceException}. Nothing is
 * silent: what was seen was either accepted or rejected, and a source that could not read to its end never says
 * {@code COMPLETE}. What is missing stays missing: an absent figure is never 0.
 */
@NullMarked
package fr.donum.spi.source;

import org.jspecify.annotations.NullMarked;
