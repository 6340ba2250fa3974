package fr.donum.application.report;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a result would be if one open question of the text were read the other way.
 *
 * @param isRegistered whether the other way is the one of the register, which the evaluation departs from
 * @param euros under the other reading; null if that cannot be computed from what is given
 * @param changes whether that is another result
 * @param isRemarked whether a remark of the report says so already
 */
public record OtherReading(
        Interpretation question,
        boolean isRegistered,
        @Nullable Interval<Euros> euros,
        boolean changes,
        boolean isRemarked) {}
