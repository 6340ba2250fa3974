package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator that is met, but whose amount rests on a figure nobody gave. */
class WhatIsMissingTest {
    private static final String HEAD =
            "id;patientele;patientele_moins_16;ald_patients;ald_vsm;vsm_structures;vsm_deja_verse\n";

    @TempDir
    Path folder;

    private String table(String rows) throws Exception {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, HEAD + rows);
        return donum("evaluate", file.toString(), "-s", "vsm-2024", "--format", "table")
                .plain();
    }

    @Test
    void several_doctors_each_say_what_they_lack_and_where_it_is_stated() throws Exception {
        String table = table("A;;;100;95;0;0\nB;800;0;100;95;;0\nC;600;;100;95;0;0\nD;800;0;100;95;0;0\n");

        assertThat(table.lines())
                .anyMatch(line -> line.startsWith("A ") && line.endsWith("taille de la patientèle"))
                .anyMatch(line -> line.startsWith("B ") && line.endsWith("VSM structurés"))
                .anyMatch(line -> line.startsWith("D ") && line.endsWith("✓"));
        assertThat(table.replaceAll("\\s+", " "))
                .contains("taille de la patientèle (colonne patientele) et VSM structurés (colonne vsm_structures)")
                .contains("la liste est tenue pour mixte, avec une référence de 800 patients")
                .contains("« patientele_moins_16 ». — C");
    }

    @Test
    void a_single_doctor_is_told_the_column_too() throws Exception {
        assertThat(table("A;800;0;100;95;0;\n")).contains("indiquez : VSM déjà versé (colonne vsm_deja_verse)");
    }

    @Test
    void nothing_is_asked_for_where_nothing_is_missing() throws Exception {
        assertThat(table("A;800;0;100;95;0;0\nB;1600;0;100;95;0;0\n")).doesNotContain("indiquez", "Remarques");
    }
}
