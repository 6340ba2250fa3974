/**
 * How texts are built and what comes of them. A {@link fr.donum.domain.scheme.Scheme} has
 * {@link fr.donum.domain.scheme.Volet}s, a volet may stand behind others ({@link fr.donum.domain.scheme.Opening}), an
 * {@link fr.donum.domain.scheme.Indicator} asks a criterion and carries its
 * {@link fr.donum.domain.scheme.LegalSource} and its {@link fr.donum.domain.scheme.Award}. Evaluating a dossier gives
 * an {@link fr.donum.domain.scheme.Evaluation}: amounts as intervals, and an {@link fr.donum.domain.scheme.Outcome}
 * for each indicator. The texts themselves, and the remarks that only they can make, are in {@code fr.donum.domain.rules}.
 */
@NullMarked
package fr.donum.domain.scheme;

import org.jspecify.annotations.NullMarked;
