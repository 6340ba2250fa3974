/**
 * The units everything is counted in: {@link fr.donum.domain.quantity.Ratio} (exact fraction),
 * {@link fr.donum.domain.quantity.Points} (halves), {@link fr.donum.domain.quantity.Euros} (cents), an
 * {@link fr.donum.domain.quantity.Amount} of both, and the {@link fr.donum.domain.quantity.Interval} an incomplete
 * file leaves. There is no floating point here or in any package that reads this one.
 */
@NullMarked
package fr.donum.domain.quantity;

import org.jspecify.annotations.NullMarked;
