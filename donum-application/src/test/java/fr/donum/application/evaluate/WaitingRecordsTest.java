package fr.donum.application.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WaitingRecordsTest {
    private static final Place ROW = Place.of("usage.csv").row(2);
    private static final int ONE_RECORD = 1;

    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<Provenance> provenances = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private final WaitingRecords.Taker taker = new WaitingRecords.Taker() {
        @Override
        public boolean counts(PractitionerId practitioner, LocalDate day, long figures) {
            told.add("day " + practitioner.value() + " " + figures);
            return practitioner.value().equals("latest");
        }

        @Override
        public void dossier(Dossier dossier, Provenance provenance) {
            dossiers.add(dossier);
            provenances.add(provenance);
            told.add("dossier " + dossier.practitioner().value());
        }

        @Override
        public void rejection(Issue issue) {
            told.add("rejection " + issue);
        }

        @Override
        public void remark(Issue issue) {
            told.add("remark " + issue);
        }
    };

    /** All that can be asked of a dossier. */
    private static String known(Dossier dossier) {
        StringBuilder text = new StringBuilder()
                .append(dossier.practitioner().value())
                .append(dossier.year())
                .append(dossier.asOf())
                .append(dossier.profile())
                .append(dossier.neutralisedIndicators());
        for (Metric metric : Metric.ALL) {
            text.append(' ')
                    .append(metric.id())
                    .append(dossier.standing(metric))
                    .append(dossier.isNeutralised(metric));
        }
        for (Attestation attestation : Attestation.values()) {
            text.append(dossier.answer(attestation));
        }
        for (Usage usage : Usage.values()) {
            text.append(dossier.tally(usage))
                    .append(dossier.rate(usage))
                    .append(dossier.isBareRate(usage))
                    .append(dossier.decimals(usage));
        }
        for (Count count : Count.values()) {
            text.append(dossier.count(count));
        }
        return text.toString();
    }

    private static DossierBuilder dossier(String id) {
        return Dossier.of(PractitionerId.of(id));
    }

    private Dossier afterWaiting(DossierBuilder dossier) throws IOException {
        try (WaitingRecords waiting = new WaitingRecords(ONE_RECORD)) {
            waiting.dossier(dossier.build(), Provenance.of(ROW));
            waiting.forEach(taker);
        }
        return dossiers.get(dossiers.size() - 1);
    }

    @Test
    void a_dossier_is_the_same_after_waiting() throws Exception {
        BigInteger huge = BigInteger.TEN.pow(40);
        DossierBuilder all = dossier("10003456786")
                .asOf(LocalDate.of(2026, 9, 30))
                .profile(new Profile(
                        "Dr É. Martin",
                        "Médecin généraliste",
                        "2A",
                        "",
                        1_200L,
                        0L,
                        LocalDate.of(1968, 5, 3),
                        LocalDate.of(2001, 1, 1)))
                .with(Attestation.SEGUR, Answer.YES)
                .with(Attestation.LAP, Answer.EXEMPT)
                .with(Attestation.SESAM_VITALE, Answer.NO)
                .with(Usage.AAT, 50, 60)
                .with(Usage.PSE, 0, 0)
                .with(Usage.FSE, new BigDecimal("0.6667"))
                .with(Usage.DMP, Ratio.of(7, 3))
                .with(Usage.DCMT, Ratio.of(huge, huge.add(BigInteger.ONE)), 15)
                .with(Count.APCV_FSE, 0)
                .with(Count.MSS_MESSAGES, 1_234_567)
                .neutralise(Usage.AAT)
                .neutralise(Count.MSS_MESSAGES)
                .neutralise("core-teleservices");

        assertThat(known(afterWaiting(all))).isEqualTo(known(all.build()));
        assertThat(known(afterWaiting(dossier("M1").year(2025))))
                .isEqualTo(known(dossier("M1").year(2025).build()));
        assertThat(known(afterWaiting(dossier("x"))))
                .isEqualTo(known(dossier("x").build()));
    }

    @Test
    void thousands_of_any_dossiers_are_the_same_in_their_order() throws Exception {
        Random random = new Random(9);
        List<String> before = new ArrayList<>();
        try (WaitingRecords waiting = new WaitingRecords(1 << 12)) {
            for (int i = 0; i < 5_000; i++) {
                Dossier any = any("k" + i, random);
                before.add(known(any));
                waiting.dossier(any, Provenance.of(ROW));
            }
            waiting.forEach(taker);
        }

        assertThat(dossiers.stream().map(WaitingRecordsTest::known)).containsExactlyElementsOf(before);
    }

    private static Dossier any(String id, Random random) {
        DossierBuilder dossier = dossier(id);
        for (Attestation attestation : Attestation.values()) {
            if (random.nextBoolean()) {
                dossier.with(attestation, random.nextBoolean() ? Answer.YES : Answer.NO);
            }
        }
        for (Usage usage : Usage.values()) {
            long total = random.nextInt(3) == 0 ? 0 : random.nextLong(1L << random.nextInt(1, 30));
            long done = total == 0 ? 0 : random.nextLong(total + 1);
            switch (random.nextInt(3)) {
                case 0 -> dossier.with(usage, done, total);
                case 1 -> dossier.with(usage, Ratio.of(done, total + 1), random.nextInt(20));
                default -> dossier.without(usage);
            }
        }
        for (Count count : Count.values()) {
            if (random.nextBoolean()) {
                dossier.with(count, random.nextInt(8) * 100L);
            }
        }
        for (Metric metric : Metric.ALL) {
            if (random.nextInt(5) == 0) {
                dossier.neutralise(metric);
            }
        }
        return dossier.year(2016 + random.nextInt(84)).build();
    }

    @Test
    void each_figure_keeps_its_place_whether_in_the_row_below_the_record_or_elsewhere() throws Exception {
        record Spread(Place place) implements Provenance {
            @Override
            public Place place(Metric metric) {
                if (metric == Usage.AAT) {
                    return place.field("aat_num");
                }
                if (metric == Usage.FSE) {
                    return place.record("2/usages/fse").field("é");
                }
                return metric == Usage.PSE
                        ? Place.of("other.xlsx").sheet("Mai").row(7).field("C7")
                        : place;
            }

            @Override
            public List<Issue> issues() {
                return List.of(Issue.warning("cell.lone-count", place, "« 5 » is alone.", "Give both.")
                        .withValue("5"));
            }

            @Override
            public String record() {
                return "10003456786;50;60";
            }
        }
        Dossier dossier = dossier("a")
                .with(Usage.AAT, 1, 2)
                .with(Usage.FSE, 1, 2)
                .with(Usage.PSE, 1, 2)
                .with(Attestation.SEGUR, Answer.NO)
                .build();
        try (WaitingRecords waiting = new WaitingRecords(ONE_RECORD)) {
            waiting.dossier(dossier, new Spread(ROW));
            waiting.forEach(taker);
        }

        Provenance after = provenances.get(0);
        assertThat(after.place()).isEqualTo(ROW);
        assertThat(after.place(Usage.AAT)).hasToString("usage.csv:2:aat_num");
        assertThat(after.place(Usage.FSE)).hasToString("usage.csv:2/usages/fse:é");
        assertThat(after.place(Usage.PSE)).hasToString("other.xlsx#Mai:7:C7");
        assertThat(after.place(Attestation.SEGUR)).isEqualTo(ROW);
        assertThat(after.place(Usage.DMP)).isEqualTo(ROW);
        assertThat(after.issues()).isEqualTo(new Spread(ROW).issues());
        assertThat(after.record()).isEqualTo("10003456786;50;60");
    }

    @Test
    void all_comes_in_its_order_from_the_file_then_from_memory_however_many_words_there_are() throws Exception {
        List<String> before = new ArrayList<>();
        try (WaitingRecords waiting = new WaitingRecords(1 << 16)) {
            for (int i = 0; i < 3 * PackedWriter.MOST_WORDS; i++) {
                Issue issue = Issue.error("row.a" + i, ROW, "What " + i, "Remedy " + i % 7)
                        .withRecord(i % 2 == 0 ? "" : "as read");
                waiting.rejection(issue);
                waiting.remark(issue.withValue("v" + i));
                before.add("rejection " + issue);
                before.add("remark " + issue.withValue("v" + i));
            }
            waiting.forEach(taker);
        }

        assertThat(told).containsExactlyElementsOf(before);
    }

    @Test
    void one_that_no_longer_counts_is_passed_over_and_loses_no_word_that_a_later_one_needs() throws Exception {
        Place place = Place.of("only.csv").sheet("Mai").row(2);
        try (WaitingRecords waiting = new WaitingRecords(ONE_RECORD)) {
            for (String id : List.of("first", "later", "undated", "latest")) {
                DossierBuilder dossier = dossier(id);
                if (!id.equals("undated")) {
                    dossier.asOf(LocalDate.of(2026, 9, 30));
                }
                waiting.snapshot(dossier.build(), Provenance.of(place), 5);
            }
            waiting.forEach(taker);
        }

        assertThat(told)
                .containsExactly("dossier first", "day later 5", "dossier undated", "day latest 5", "dossier latest");
        assertThat(provenances).extracting(Provenance::place).containsOnly(place);
    }

    @Test
    void what_the_taker_throws_is_its_own() throws Exception {
        try (WaitingRecords waiting = new WaitingRecords()) {
            waiting.dossier(dossier("a").build(), Provenance.of(ROW));

            assertThatThrownBy(() -> waiting.forEach(new WaitingRecords.Taker() {
                        @Override
                        public boolean counts(PractitionerId practitioner, LocalDate day, long figures) {
                            return true;
                        }

                        @Override
                        public void dossier(Dossier dossier, Provenance provenance) throws IOException {
                            throw new IOException("No space left");
                        }

                        @Override
                        public void rejection(Issue issue) {}

                        @Override
                        public void remark(Issue issue) {}
                    }))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("No space left");
        }
    }
}
