package fr.donum.domain.scheme;

import static fr.donum.domain.criterion.Criterion.countOf;
import static fr.donum.domain.criterion.Criterion.meanOf;
import static fr.donum.domain.criterion.Criterion.rateOf;
import static fr.donum.domain.criterion.Criterion.shareOf;
import static fr.donum.domain.scheme.SmallText.AAT_RATE;
import static fr.donum.domain.scheme.SmallText.APP;
import static fr.donum.domain.scheme.SmallText.FREE;
import static fr.donum.domain.scheme.SmallText.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a text of one's own is told when it is made. */
class SchemeChecksTest {
    private static Scheme named(String id) {
        return Scheme.ofYear(id, 2030, "Le nôtre", SOURCE, FREE);
    }

    private static Indicator asks(Criterion criterion) {
        return Indicator.indicator("one", "Un", SOURCE).when(criterion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "own-2030", "own_2030", "2030", "_", "a", "z9", "imported:own-2030"})
    void an_id_has_lower_case_letters_digits_hyphens_and_underscores(String id) {
        assertThat(named(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-own",
                "Own",
                "équipement",
                "own 2030",
                "a:b:c",
                ":own",
                "own:",
                "a/b",
                "a`",
                "a{",
                "é",
                "=1"
            })
    void another_is_refused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> named(id)).withMessageContaining("Not an id: \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Volet.independent(id, "Un", Opening.ALWAYS, APP))
                .withMessageContaining("Not an id: \"" + id + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.indicator(id, "Un", SOURCE).when(APP.criterion()));
    }

    @Test
    void only_a_scheme_names_what_it_was_taken_from() {
        assertThatIllegalArgumentException().isThrownBy(() -> Volet.independent("a:b", "Un", Opening.ALWAYS, APP));
    }

    static Stream<Arguments> outOfReach() {
        return Stream.of(
                of("11/10 of 1, where 1 is", () -> rateOf(Usage.AAT).atLeast(Target.percent(110))),
                of("1001/100", () -> rateOf(Usage.DMP).atLeast(Target.percent(1001))),
                of("11/10", () -> meanOf(Usage.DMP, Usage.AAT).atLeast(Target.percent(110))),
                of("11/10", () -> shareOf(Count.ALD_VSM, Count.ALD_PATIENTS).atLeast(Target.percent(110))),
                of(
                        "1/2 or 3/2",
                        () -> rateOf(Usage.AAT).atLeast(Target.percent(50).orStepped(Ratio.of(3, 2)))),
                of("-1 of apcv_fse", () -> countOf(Count.APCV_FSE).atLeast(-1)),
                of("1000000001 of apcv_fse", () -> countOf(Count.APCV_FSE).atLeast(1_000_000_001)),
                of(
                        "one rate twice",
                        () -> meanOf(Usage.AAT, Usage.DMP, Usage.AAT).atLeast(Target.percent(50))),
                of(
                        "ald_vsm in itself",
                        () -> shareOf(Count.ALD_VSM, Count.ALD_VSM).atLeast(Target.percent(50))),
                of("-0.01", () -> Award.euros(Euros.parse("-0.01"))),
                of("-1.00", () -> new Award.Fixed(new Amount(Points.of(9), Euros.of(-1)))),
                of("Negative points", () -> Award.points(Points.of(-1))),
                of("own: without a title", () -> Scheme.ofYear("own", 2030, " ", SOURCE, FREE)),
                of("free: without a title", () -> Volet.independent("free", "", Opening.ALWAYS)),
                of(
                        "aat: without a title",
                        () -> Indicator.indicator("aat", "", SOURCE).when(AAT_RATE.criterion())),
                of("no tier", () -> tiers()),
                of("falling", () -> tiers(90, 50)),
                of("alike", () -> tiers(50, 50)),
                of("beyond all", () -> tiers(50, 101)));
    }

    private static Arguments of(String named, ThrowingCallable call) {
        return Arguments.of(named, call);
    }

    private static VsmAward tiers(int... from) {
        return new VsmAward(
                IntStream.of(from)
                        .mapToObj(percent -> new VsmAward.Tier(Ratio.percent(percent), Euros.of(100)))
                        .toList(),
                new VsmAward.Bonus(Ratio.of(1, 3), Ratio.of(6, 5)),
                new VsmAward.Reference(800, 600),
                false);
    }

    @ParameterizedTest
    @MethodSource("outOfReach")
    void what_can_never_be_is_refused(String named, ThrowingCallable made) {
        boolean isOfTiers = List.of("no tier", "falling", "alike", "beyond all").contains(named);
        assertThatIllegalArgumentException()
                .isThrownBy(made)
                .withMessageContaining(isOfTiers ? "Tiers of an award" : named);
    }

    @Test
    void what_can_just_be_is_not() {
        assertThat(asks(rateOf(Usage.AAT).atLeast(Target.percent(100))).metrics())
                .containsExactly(Usage.AAT);
        assertThat(asks(rateOf(Usage.DMP).atLeast(Target.percent(1000))).metrics())
                .containsExactly(Usage.DMP);
        assertThat(asks(meanOf(Usage.DMP).atLeast(Target.percent(100))).metrics())
                .containsExactly(Usage.DMP);
        assertThat(asks(countOf(Count.APCV_FSE).atLeast(1_000_000_000)).metrics())
                .containsExactly(Count.APCV_FSE);
        assertThat(asks(countOf(Count.APCV_FSE).atLeast(0)).metrics()).containsExactly(Count.APCV_FSE);
        assertThat(tiers(50, 100).tiers()).hasSize(2);
        assertThat(Award.euros(Euros.ZERO)).isEqualTo(Award.nothing());
        assertThat(Award.euros(Euros.of(30))).isEqualTo(APP.award());
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2099})
    void a_text_is_of_a_year_of_these_schemes(int year) {
        assertThat(Scheme.ofYear("own", year, "Title", SOURCE, FREE).year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2100, -1})
    void another_year_is_refused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scheme.ofYear("own", year, "Title", SOURCE, FREE))
                .withMessage("own: not a year of these schemes: " + year);
    }

    @Test
    void it_is_assessed_in_its_year_or_the_next() {
        assertThat(named("own").assessedOn(LocalDate.of(2031, 12, 31)).assessedOn())
                .hasYear(2031);
        assertThat(named("own").assessedOn(LocalDate.of(2030, 1, 1)).assessedOn())
                .hasYear(2030);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named("own").assessedOn(LocalDate.of(2029, 12, 31)))
                .withMessage("own: assessed on 2029-12-31, not in 2030 nor the year after");
        assertThatIllegalArgumentException().isThrownBy(() -> named("own").assessedOn(LocalDate.of(2032, 1, 1)));
    }

    @Test
    void a_point_is_worth_what_is_said() {
        Scheme dear = SmallText.SCHEME.pointValue(Euros.parse("7.50"));

        assertThat(dear.pointValue()).isEqualTo(Euros.parse("7.50"));
        assertThat(dear.volets()).isEqualTo(SmallText.SCHEME.volets());
        assertThat(dear.evaluate(SmallText.FULL).euros().assured()).isEqualTo(Euros.parse("161.25"));
        assertThatIllegalArgumentException().isThrownBy(() -> dear.pointValue(Euros.parse("-0.01")));
    }

    @Test
    void it_has_an_indicator_at_least_and_a_thousand_at_most() {
        Indicator[] thousand = IntStream.range(0, Scheme.MOST_INDICATORS)
                .mapToObj(i -> Indicator.indicator("i" + i, "Title", SOURCE).when(AAT_RATE.criterion()))
                .toArray(Indicator[]::new);
        Volet most = Volet.independent("most", "Title", Opening.ALWAYS, thousand);

        assertThat(Scheme.ofYear("own", 2030, "Title", SOURCE, most).indicators())
                .hasSize(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scheme.ofYear("own", 2030, "Title", SOURCE, most, FREE))
                .withMessage("own: 1001 indicators, where 1 to 1000 can be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scheme.ofYear("own", 2030, "Title", SOURCE))
                .withMessage("own: 0 indicators, where 1 to 1000 can be");
    }

    @Test
    @NullUnmarked
    void what_is_left_out_is_named_when_it_is_made() {
        assertThatNullPointerException()
                .isThrownBy(() -> Indicator.indicator("aat", "Title", SOURCE).when(null))
                .withMessage("aat: no criterion");
        assertThatNullPointerException()
                .isThrownBy(() -> AAT_RATE.pays((Award) null))
                .withMessageEndingWith(": no award");
        assertThatNullPointerException()
                .isThrownBy(() -> Scheme.ofYear("own", 2030, "Title", null, FREE))
                .withMessage("own: no source");
    }
}
