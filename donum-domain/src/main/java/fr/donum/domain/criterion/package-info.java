/**
 * What a text may ask, and what was found. Start with {@link fr.donum.domain.criterion.Criterion}; judging yields a
 * {@link fr.donum.domain.criterion.Verdict} in three values, finding yields the
 * {@link fr.donum.domain.criterion.Finding} that every explanation is read from. Where a text is unclear, an
 * {@link fr.donum.domain.criterion.Interpretation} names the question and a
 * {@link fr.donum.domain.criterion.Reading} answers it. Nothing here knows points.
 */
@NullMarked
package fr.donum.domain.criterion;

import org.jspecify.annotations.NullMarked;
