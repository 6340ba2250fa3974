package fr.donum.domain.dossier;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A program without a null checker may hand over null: it is refused where it is, by name, and is never a no or a 0. */
@NullUnmarked
class NullTest {
    private static final PractitionerId SOMEONE = PractitionerId.of("someone");
    private static final Dossier DOSSIER = Dossier.of(SOMEONE).build();

    private static Arguments of(String named, ThrowingCallable call) {
        return Arguments.of(named, call);
    }

    static Stream<Arguments> nulls() {
        return Stream.of(
                of("practitioner: null", () -> Dossier.of(null)),
                of("segur: null", () -> Dossier.of(SOMEONE).with(Attestation.SEGUR, null)),
                of("segur: null", () -> DOSSIER.with(Attestation.SEGUR, null)),
                of("segur: null", () -> DOSSIER.isAnswered(Attestation.SEGUR, null)),
                of("aat: null", () -> Dossier.of(SOMEONE).with(Usage.AAT, (Tally) null)),
                of("aat: null", () -> Dossier.of(SOMEONE).with(Usage.AAT, (Ratio) null)),
                of("aat: null", () -> Dossier.of(SOMEONE).with(Usage.AAT, (BigDecimal) null)),
                of("aat: null", () -> Dossier.of(SOMEONE).with(Usage.AAT, null, 4)),
                of("dmp: null", () -> DOSSIER.with(Usage.DMP, (Tally) null)),
                of("metric", () -> Dossier.of(SOMEONE).with((Attestation) null, Answer.YES)),
                of("usage", () -> Dossier.of(SOMEONE).with(null, 1, 2)),
                of("count", () -> Dossier.of(SOMEONE).with((Count) null, 1)),
                of("metric", () -> Dossier.of(SOMEONE).with((Usage) null, Ratio.ONE)),
                of("metric", () -> Dossier.of(SOMEONE).without(null)),
                of("metric", () -> Dossier.of(SOMEONE).neutralise((Metric) null)),
                of("indicator", () -> Dossier.of(SOMEONE).neutralise((String) null)),
                of("day", () -> Dossier.of(SOMEONE).asOf(null)),
                of("profile", () -> Dossier.of(SOMEONE).profile(null)),
                of("metric", () -> DOSSIER.standing(null)),
                of("metric", () -> DOSSIER.isNeutralised((Metric) null)),
                of("indicator", () -> DOSSIER.isNeutralised((String) null)),
                of("attestation", () -> DOSSIER.answer(null)),
                of("metric", () -> DOSSIER.isAnswered(null, Answer.NO)),
                of("usage", () -> DOSSIER.tally(null)),
                of("usage", () -> DOSSIER.rate(null)),
                of("usage", () -> DOSSIER.isBareRate(null)),
                of("count", () -> DOSSIER.count(null)),
                of("name", () -> Profile.UNKNOWN.withName(null)),
                of("specialty", () -> Profile.UNKNOWN.withSpecialty(null)),
                of("department", () -> Profile.UNKNOWN.withDepartment(null)),
                of("group", () -> Profile.UNKNOWN.withGroup(null)),
                of("practiceStart", () -> Profile.UNKNOWN.withPracticeStart(null)),
                of("firstFse", () -> Profile.UNKNOWN.withFirstFse(null)));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void null_is_refused_by_name(String named, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessageContaining(named);
    }
}
