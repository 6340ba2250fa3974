package fr.donum.adapter.json.scheme;

import fr.donum.adapter.json.text.JsonPlace;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Award;
import fr.donum.domain.scheme.EnteredPoints;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.VsmAward;
import java.util.ArrayList;
import java.util.List;

/** Reads awards: points and euros, points entered, or the pay for VSMs. */
final class AwardJson {
    private AwardJson() {}

    /** The award under a key; nothing if there is none. */
    static Award readOptional(JsonPlace parent, String key) {
        return parent.has(key) ? read(parent.at(key)) : Award.nothing();
    }

    private static Award read(JsonPlace at) {
        if (at.has("enteredPoints")) {
            return readEntered(at);
        }
        if (at.has("vsm")) {
            at.allow("vsm");
            return readVsm(at.at("vsm"));
        }
        at.allow("points", "euros");
        if (!at.has("points") && !at.has("euros")) {
            at.complain("missing", "");
        }
        return new Award.Fixed(new Amount(
                at.has("points") ? points(at.at("points")) : Points.ZERO,
                at.has("euros") ? euros(at.at("euros")) : Euros.ZERO));
    }

    private static Award readEntered(JsonPlace at) {
        at.allow("enteredPoints", "atMost");
        Count count = CriterionJson.metric(at.at("enteredPoints"), Count.SAS_EFFECTION_POINTS);
        if (count.unit() != Count.Unit.POINTS) {
            at.at("enteredPoints").complain("not-in-points", count.id());
            return Award.nothing();
        }
        return new EnteredPoints(count, points(at.at("atMost")));
    }

    private static Award readVsm(JsonPlace at) {
        at.allow("tiers", "bonus", "reference", "lessAlreadyPaid");
        List<VsmAward.Tier> tiers = new ArrayList<>();
        at.each("tiers", tier -> tiers.add(new VsmAward.Tier(tier.at("from").ratio(), euros(tier.at("euros")))));
        JsonPlace bonus = at.at("bonus");
        Ratio more = bonus.at("moreThan").ratio();
        Ratio factor = bonus.at("factor").ratio();
        JsonPlace reference = at.at("reference");
        long patients = reference.at("patients").wholeNumber(1);
        long under16 = reference.at("under16").wholeNumber(1);
        boolean isLess = at.at("lessAlreadyPaid").flag();
        if (!isAscending(tiers)) {
            at.at("tiers").complain("tiers", Integer.toString(tiers.size()));
            return Award.nothing();
        }
        try {
            return new VsmAward(
                    tiers, new VsmAward.Bonus(more, factor), new VsmAward.Reference(patients, under16), isLess);
        } catch (IllegalArgumentException e) {
            at.complain("not-an-amount", tiers.get(tiers.size() - 1).euros().toString());
            return Award.nothing();
        }
    }

    private static boolean isAscending(List<VsmAward.Tier> tiers) {
        for (int i = 1; i < tiers.size(); i++) {
            if (!tiers.get(i).from().exceeds(tiers.get(i - 1).from())) {
                return false;
            }
        }
        return !tiers.isEmpty();
    }

    private static Points points(JsonPlace at) {
        return at.decimal("not-points", Points.ZERO, AwardJson::boundedPoints);
    }

    /** @throws IllegalArgumentException beyond {@link Scheme#MOST} */
    static Points boundedPoints(String decimal) {
        Points points = Points.parse(decimal);
        if (points.halves() > 2 * Scheme.MOST.cents() / 100) {
            throw new IllegalArgumentException(decimal);
        }
        return points;
    }

    private static Euros euros(JsonPlace at) {
        return at.decimal("not-an-amount", Euros.ZERO, decimal -> {
            Euros euros = Euros.parse(decimal);
            if (euros.cents() < 0 || euros.compareTo(Scheme.MOST) > 0) {
                throw new IllegalArgumentException(decimal);
            }
            return euros;
        });
    }
}
