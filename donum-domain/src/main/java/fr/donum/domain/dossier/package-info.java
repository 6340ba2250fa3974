/**
 * What is known of a practice. Start with {@link fr.donum.domain.dossier.Dossier}; its
 * {@link fr.donum.domain.dossier.Metric}s are attestations, usages and counts, and each has a
 * {@link fr.donum.domain.dossier.Standing}: known, missing, without acts, or neutralised. Nothing here knows a target
 * or a point.
 */
@NullMarked
package fr.donum.domain.dossier;

import org.jspecify.annotations.NullMarked;
