package fr.donum.tck.source;

import fr.donum.spi.source.SourceSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * A source made for a rule, with what is known of it.
 *
 * @param settings what to open it with
 * @param accepted number of its usable records; {@link #UNSTATED} if not known
 * @param rejected number of its unusable records; {@link #UNSTATED} if not known
 * @param figures some of what it holds, and some of what it lacks
 * @param nir the patient's number it holds; empty if none
 */
public record Sample(SourceSettings settings, long accepted, long rejected, List<Figure> figures, String nir) {
    /** A count that is not known. */
    public static final long UNSTATED = -1;

    public Sample {
        figures = List.copyOf(figures);
    }

    public static Sample of(SourceSettings settings) {
        return new Sample(settings, UNSTATED, UNSTATED, List.of(), "");
    }

    /** The same for other settings. */
    public Sample openedWith(SourceSettings others) {
        return new Sample(others, accepted, rejected, figures, nir);
    }

    public Sample counting(long usable, long unusable) {
        return new Sample(settings, usable, unusable, figures, nir);
    }

    public Sample with(List<Figure> more) {
        List<Figure> all = new ArrayList<>(figures);
        all.addAll(more);
        return new Sample(settings, accepted, rejected, all, nir);
    }

    public Sample holding(String patientsNumber) {
        return new Sample(settings, accepted, rejected, figures, patientsNumber);
    }
}
