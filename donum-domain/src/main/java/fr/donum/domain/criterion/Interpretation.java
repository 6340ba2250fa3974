package fr.donum.domain.criterion;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The questions that the texts leave open, how they are read here, and how else they could be. A result says which of
 * them it rests on; those that are {@link #isComputable} can be priced by evaluating again under the other
 * {@link Reading}.
 */
public enum Interpretation {
    YEARLY_STEP(1, "Objectifs DONUM de 2027 et de 2029", "ceux de 2026 et de 2028", "un palier chaque année", true),
    REACHED(2, "« 60 % » en DONUM", "atteint : supérieur ou égal", "dépassé : strictement supérieur", true),
    UNWEIGHTED_MEAN(
            3, "Moyenne de taux", "moyenne simple des taux", "total des actes en ligne sur total des actes", true),
    ZERO_DENOMINATOR(4, "Téléservice sans aucun acte dans une moyenne", "laissé hors de la moyenne", "compté 0", true),
    CAP(5, "Taux supérieur à 100 % dans une moyenne", "plafonné à 100 %", "non plafonné", true),
    NEUTRALISED_PREREQUISITE(
            6, "Prérequis neutralisé", "ne bloque plus l’accès", "ses points sont redistribués", false),
    LAP_EXEMPTION(7, "Exemption de LAP en DONUM", "vaut logiciel certifié", "aucune exemption", true),
    BOUQUET_SPLIT(
            8, "Bouquet de téléservices de 2022", "4 × 22,5 points et 2 × 5 points", "répartition inconnue", false),
    ITEMS_OR_HEADLINE(9, "Volet 2 du forfait structure 2023", "835 points, par items", "883 points publiés", false),
    STRUCTURED_BONUS(10, "Majoration pour VSM structurés", "plus d’un tiers", "au moins un tiers", true),
    LIST_SIZE(11, "Patientèle VSM nombreuse ou mixte", "sans plafond, référence 800", "inconnue", false);

    private final int number;
    private final String question;
    private final String implemented;
    private final String other;
    private final boolean computable;

    Interpretation(int number, String question, String implemented, String other, boolean computable) {
        this.number = number;
        this.question = question;
        this.implemented = implemented;
        this.other = other;
        this.computable = computable;
    }

    /** The question with this {@link #number}; empty if there is none. */
    public static Optional<Interpretation> withNumber(int number) {
        return Stream.of(values()).filter(each -> each.number == number).findFirst();
    }

    /** An unmodifiable copy in the order of the register, so that what is made from it is always the same. */
    public static Set<Interpretation> ordered(Collection<Interpretation> questions) {
        return questions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(questions));
    }

    /** Number in the register of {@code docs/interpretation.md}, 1 to 11. */
    public int number() {
        return number;
    }

    /** What the texts leave open, in French. */
    public String question() {
        return question;
    }

    /** The reading of {@link Reading#OURS}, in French. */
    public String implemented() {
        return implemented;
    }

    /** The other reading, in French. */
    public String other() {
        return other;
    }

    /** Whether the other reading says enough to evaluate under it. */
    public boolean isComputable() {
        return computable;
    }
}
