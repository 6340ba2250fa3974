/**
 * The use cases, each a final class named by what it does: {@link fr.donum.application.evaluate.EvaluateDossiers},
 * {@link fr.donum.application.evaluate.FindPractitioner}, {@link fr.donum.application.evaluate.ValidateSource}. They
 * stream: memory does not grow with the number of dossiers, but for a few bytes per practitioner to find duplicates and
 * the latest snapshot.
 */
@NullMarked
package fr.donum.application.evaluate;

import org.jspecify.annotations.NullMarked;
