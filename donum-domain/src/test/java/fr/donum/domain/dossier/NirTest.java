package fr.donum.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NirTest {
    @Test
    void a_patients_number_is_recognised() {
        assertThat(List.of(
                        "1850578006048",
                        "185057800604836",
                        "2 85 05 78 006 048",
                        "2 85 05 78 006 048 36",
                        "1.85.05.78.006.048",
                        "1-85-05-78-006-048",
                        "1\u00a085\u00a005\u00a078\u00a0006\u00a0048",
                        "1\u202f85\u202f05\u202f78\u202f006\u202f048",
                        "185012A006048",
                        "185012b006048",
                        "185012a00604836",
                        "3850578006048",
                        "4850578006048",
                        "7850578006048",
                        "8850578006048",
                        "1850178006048",
                        "1851278006048",
                        "1852078006048",
                        "1859978006048"))
                .allMatch(Nir::isLikely);
    }

    @Test
    void other_texts_are_not() {
        assertThat(List.of(
                        "",
                        "10003456789",
                        "123456789",
                        "185057800604",
                        "18505780060483",
                        "1850578006048366",
                        "5850578006048",
                        "6850578006048",
                        "9850578006048",
                        "0850578006048",
                        "1850078006048",
                        "1851378006048",
                        "1851978006048",
                        "18505780060AB",
                        "185052C006048",
                        "1850578A06048",
                        "185013A006048",
                        "185012AB06048",
                        "1850578/06048",
                        "185:578006048",
                        "1850578006048/",
                        "Dr Dupont, cabinet du centre"))
                .noneMatch(Nir::isLikely);
    }
}
