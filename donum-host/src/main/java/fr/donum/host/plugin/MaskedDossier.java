package fr.donum.host.plugin;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of a dossier as they may be shown; its figures as they are. */
final class MaskedDossier {
    private final Dossier dossier;
    private final Guard guard;

    private MaskedDossier(Dossier dossier, Guard guard) {
        this.dossier = dossier;
        this.guard = guard;
    }

    /**
     * The same dossier where nothing is to be hidden.
     *
     * @throws PluginFailureException if its key is too long to be told from others
     */
    static Dossier of(Dossier dossier, Guard guard) {
        int length = dossier.practitioner().value().length();
        if (length > Brevity.LONGEST_KEY) {
            throw guard.failure(
                    PluginIssue.PLUGIN_LONG_KEY, Integer.toString(length), Integer.toString(Brevity.LONGEST_KEY));
        }
        return new MaskedDossier(dossier, guard).masked();
    }

    private Dossier masked() {
        String key = guard.masked(dossier.practitioner().value());
        Profile profile = profile(dossier.profile());
        Set<String> neutralised = neutralised(dossier.neutralisedIndicators());
        boolean isSame = key.equals(dossier.practitioner().value())
                && profile.equals(dossier.profile())
                && neutralised.equals(dossier.neutralisedIndicators());
        return isSame ? dossier : copy(PractitionerId.of(key), profile, neutralised);
    }

    private Set<String> neutralised(Set<String> indicators) {
        return indicators.isEmpty()
                ? indicators
                : indicators.stream().map(guard::said).collect(Collectors.toSet());
    }

    private Profile profile(Profile profile) {
        return new Profile(
                said(profile.name()),
                said(profile.specialty()),
                said(profile.department()),
                said(profile.group()),
                profile.listSize(),
                profile.listUnder16(),
                profile.practiceStart(),
                profile.firstFse());
    }

    private @Nullable String said(@Nullable String text) {
        return text == null ? null : guard.said(text);
    }

    private Dossier copy(PractitionerId key, Profile profile, Set<String> neutralised) {
        DossierBuilder copy = Dossier.of(key).profile(profile);
        dossier.year().ifPresent(copy::year);
        dossier.asOf().ifPresent(copy::asOf);
        for (Attestation attestation : Attestation.values()) {
            dossier.answer(attestation).ifPresent(answer -> copy.with(attestation, answer));
        }
        for (Usage usage : Usage.values()) {
            usage(copy, usage);
        }
        for (Count count : Count.values()) {
            dossier.count(count).ifPresent(value -> copy.with(count, value));
        }
        Metric.ALL.stream().filter(dossier::isNeutralised).forEach(copy::neutralise);
        neutralised.forEach(copy::neutralise);
        return copy.build();
    }

    private void usage(DossierBuilder copy, Usage usage) {
        dossier.tally(usage).ifPresent(tally -> copy.with(usage, tally.done(), tally.total()));
        if (dossier.isBareRate(usage)) {
            int decimals = dossier.decimals(usage);
            dossier.rate(usage).ifPresent(rate -> {
                if (decimals == 0) {
                    copy.with(usage, rate);
                } else {
                    copy.with(usage, rate, decimals);
                }
            });
        }
    }
}
