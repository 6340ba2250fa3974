package fr.donum.domain.rules;

import fr.donum.domain.dossier.Specialties;

/**
 * The 27 specialties for which no certified LAP is on offer, and of which none is asked; guide of the forfait structure
 * 2025, annexe 1, which says that the list is that of the years before. For other texts it is a hint at most.
 */
final class LapExemptSpecialties {
    static final Specialties ALL = Specialties.of(
            "Anesthésie-réanimation chirurgicale",
            "Chirurgie générale",
            "Radiodiagnostic et imagerie médicale",
            "Neurochirurgie",
            "Ophtalmologie",
            "Chirurgie urologique",
            "Stomatologie",
            "Réanimation médicale",
            "Néphrologie",
            "Anatomo-cyto-pathologie",
            "Biologie médicale",
            "Chirurgie orthopédique et traumatologie",
            "Chirurgie infantile",
            "Chirurgie maxillo-faciale",
            "Chirurgie maxillo-faciale et stomatologie",
            "Chirurgie plastique reconstructive et esthétique",
            "Chirurgie thoracique et cardio-vasculaire",
            "Chirurgie vasculaire",
            "Chirurgie viscérale et digestive",
            "Médecine bucco-dentaire",
            "Chirurgie orale (médecins)",
            "Hématologie",
            "Médecine nucléaire",
            "Oncologie médicale",
            "Oncologie radiothérapie",
            "Radiothérapie",
            "Médecine génétique");

    private LapExemptSpecialties() {}
}
