package fr.donum.domain.naive;

import java.util.ArrayList;
import java.util.List;

/** Forfait structure 2022 to 2025: a first volet worth 280 points that opens the second. */
final class NaiveForfaitStructure {
    private static final int VOLET_1 = 2 * 280;

    private final Columns c;

    private NaiveForfaitStructure(Columns c) {
        this.c = c;
    }

    static NaiveResult of2022(Columns columns) {
        NaiveForfaitStructure year = new NaiveForfaitStructure(columns);
        List<Item> items = new ArrayList<>(year.volet1Of2022());
        items.add(year.rate("aat", "aat", 80, 45));
        items.add(year.rate("pse", "pse", 80, 45));
        items.add(year.rate("dcmt", "dcmt", 90, 45));
        items.add(year.rate("cmatmp", "cmatmp", 30, 45));
        items.add(year.rate("spe", "spe", 10, 10));
        items.add(year.rate("dsg", "dsg", 30, 10));
        items.add(year.rate("dmp-feeding", "dmp", 20, 80));
        items.add(year.rate("patient-messages", "mss", 5, 80));
        items.addAll(year.declaredAndSas());
        items.add(year.sasEffection());
        return NaiveResult.of(columns, VOLET_1, items);
    }

    static NaiveResult of2023(Columns columns) {
        NaiveForfaitStructure year = new NaiveForfaitStructure(columns);
        List<Item> items = new ArrayList<>(year.volet1From2023());
        items.add(year.rate("aat", "aat", 70, 45));
        items.add(year.rate("pse", "pse", 80, 45));
        items.add(year.rate("dcmt", "dcmt", 90, 45));
        items.add(year.rate("cmatmp", "cmatmp", 45, 45));
        items.add(year.rate("spe", "spe", 20, 20));
        items.add(year.rate("dsg", "dsg", 10, 20));
        items.add(year.rate("dmp-feeding", "dmp", 10, 80));
        items.add(year.rate("patient-messages", "mss", 5, 80));
        items.add(year.rate("e-prescription", "ordonnance", 30, 80));
        items.add(Item.optional("app-carte-vitale", 80, columns.countAtLeastOne("apcv_fse")));
        items.addAll(year.declaredAndSas());
        return NaiveResult.of(columns, VOLET_1, items);
    }

    /** 2024 and 2025 have the same figures. */
    static NaiveResult of2024(Columns columns) {
        NaiveForfaitStructure year = new NaiveForfaitStructure(columns);
        List<Item> items = new ArrayList<>(year.volet1From2023());
        items.add(year.rate("aat", "aat", 90, 45));
        items.add(year.rate("pse", "pse", 90, 45));
        items.add(year.rate("dcmt", "dcmt", 90, 45));
        items.add(year.rate("cmatmp", "cmatmp", 50, 45));
        items.add(year.rate("spe", "spe", 30, 20));
        items.add(year.rate("dsg", "dsg", 50, 20));
        items.add(year.rate("dmp-feeding", "dmp", 30, 80));
        items.add(year.rate("patient-messages", "mss", 10, 80));
        items.add(year.rate("e-prescription", "ordonnance", 40, 80));
        items.add(Item.optional("app-carte-vitale", 80, columns.countAtLeastOne("apcv_fse")));
        items.addAll(year.declaredAndSas());
        return NaiveResult.of(columns, VOLET_1, items);
    }

    private List<Item> volet1Of2022() {
        return List.of(
                Item.prerequisite("dmp-software", Reply.allOf(c.attested("logiciel_dmp"), c.attested("lap"))),
                Item.prerequisite("secure-messaging", c.attested("messagerie")),
                Item.prerequisite("sesam-vitale", Reply.anyOf(c.attested("sesam_vitale"), c.attested("segur"))),
                Item.prerequisite("fse", c.rateAtLeast(Fraction.of(2, 3), "fse")),
                Item.prerequisite("opening-hours", c.attested("horaires")));
    }

    private List<Item> volet1From2023() {
        return List.of(
                Item.prerequisite("software", Reply.allOf(c.attested("segur"), c.attested("lap"))),
                Item.prerequisite("sesam-vitale", c.attested("sesam_vitale")),
                Item.prerequisite("fse", c.rateAtLeast(Fraction.of(2, 3), "fse")),
                Item.prerequisite("opening-hours", c.attested("horaires")));
    }

    private List<Item> declaredAndSas() {
        return List.of(
                Item.optional("coding", 2 * 50, c.attested("codage")),
                Item.optional("coordinated-care", 2 * 120, c.attested("soins_coordonnes")),
                Item.optional("patient-services", 2 * 70, c.attested("services_patients")),
                Item.optional("supervision", 2 * 50, c.attested("maitre_de_stage")),
                Item.optional("video", 2 * 50, c.attested("video")),
                Item.optional("connected-devices", 2 * 25, c.attested("objets_connectes")),
                Item.optional("sas", 2 * 200, c.attested("sas")));
    }

    /** Entered as points, 0 to 360, whole ones. */
    private Item sasEffection() {
        Reply reply = c.countAtLeastOne("sas_effection_points");
        if (reply != Reply.MET) {
            return Item.optional("sas-effection", 2 * 360, reply);
        }
        long points = c.number("sas_effection_points").rounded();
        if (points > 360) {
            throw new IllegalArgumentException("more than 360 points: " + points);
        }
        return Item.optional("sas-effection", 2 * points, reply);
    }

    private Item rate(String id, String usage, int percent, long halves) {
        return Item.optional(id, halves, c.rateAtLeast(Fraction.percent(percent), usage));
    }
}
