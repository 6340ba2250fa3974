package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that hold secrets, most of them mistyped: wherever they are named, the secrets are not told. */
class HiddenAddressesTest {
    private static final String SECRET = "S3CR3TKEY";
    private static final List<String> COMMANDS = List.of(
            "evaluate -s donum-2026",
            "explain -s donum-2026",
            "compare -s donum-2026 -s donum-2028",
            "validate",
            "sources check",
            "sources discover");

    static Stream<String> addresses() {
        return Stream.of(
                "htps://u:S3CR3TKEY@127.0.0.1:1/donum",
                "ftp://u:S3CR3TKEY@127.0.0.1:1/donum",
                "https//u:S3CR3TKEY@127.0.0.1:1/donum",
                "https:/u:S3CR3TKEY@127.0.0.1:1/donum",
                "http:u:S3CR3TKEY@127.0.0.1:1/donum",
                "https://u:S3CR3TKEY@127.0.0.1:1/donum",
                "https://u:p/S3CR3TKEY@127.0.0.1:1/donum",
                "u:S3CR3TKEY@127.0.0.1:1/donum",
                "user:S3CR3TKEY@127.0.0.1:1/donum",
                "S3CR3TKEY@api.example.fr/donum",
                "u:S3CR3TKEY@127.0.0.1/donum.csv",
                "u:p/S3CR3TKEY@api.example.fr/donum.xlsx",
                "json:u:p/S3CR3TKEY@api.example.fr/donum.json",
                "excel:https://u:S3CR3TKEY@127.0.0.1/donum.xlsx",
                "csv:https://u:S3CR3TKEY@127.0.0.1/donum.csv",
                "u:S3CR3TKEY@api.example.fr.json",
                "api.example.fr/donum?token=S3CR3TKEY",
                "api.example.fr/donum?token=S3CR3TKEY.csv",
                "api.example.fr?token=S3CR3TKEY.xlsx",
                "htp://127.0.0.1:1/donum?api_key=S3CR3TKEY",
                "http://127.0.0.1:1/donum?api_key=S3CR3TKEY",
                "http://127.0.0.1:1/donum;v=S3CR3TKEY",
                "http://127.0.0.1;token=S3CR3TKEY",
                "http://127.0.0.1:1/donum#S3CR3TKEY");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void no_command_tells_what_is_secret_in_the_address_of_a_source(String address) {
        for (String command : COMMANDS) {
            List<String> words = new ArrayList<>(List.of((command + " --debug").split(" ", -1)));
            words.add(address);
            if (address.startsWith("http://127")) {
                words.addAll(List.of("--option", "max-retries=0"));
            }

            Run run = donum(words.toArray(String[]::new));

            assertThat(run.exit()).as(run.err()).isBetween(1, 3);
            assertThat(run.out() + run.err()).as(command).doesNotContain(SECRET).contains("→");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https:/u:S3CR3TKEY@127.0.0.1:1/donum.json",
                "S3CR3TKEY@api.example.fr/donum",
                "http://127.0.0.1:1/donum?token=S3CR3TKEY",
                "http://127.0.0.1:1/donum#S3CR3TKEY"
            })
    void nor_where_an_address_stands_in_the_place_of_another_file(String address, @TempDir Path folder)
            throws Exception {
        String data =
                Files.writeString(folder.resolve("u.csv"), "id;segur\nA;oui\n").toString();
        for (List<String> words : List.of(
                List.of("evaluate", data, "--scheme-file", address),
                List.of("evaluate", data, "-s", address),
                List.of("evaluate", data, "-s", "donum-2026", "--mapping", address),
                List.of("evaluate", data, "-s", "donum-2026", "-f", "csv", "--option", "delimiter=" + address),
                List.of("evaluate", data, "-s", "donum-2026", "-f", "csv", "--option", address),
                List.of("schemes", "show", address),
                List.of("schemes", "show", "donum-2026", address),
                List.of("sources", "certify", "csv", "--config", address),
                List.of("sources", "show", address),
                List.of("sources", "list", "--plugins", address),
                List.of("cache", "clear", address),
                List.of(address))) {
            Run run = donum(words.toArray(String[]::new));

            assertThat(run.exit()).as(words + run.err()).isEqualTo(2);
            assertThat(run.out() + run.err()).as("%s", words).doesNotContain(SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.csv", "export;2026.csv", "jean.dupont@cabinet.csv", "Quoi?.csv"})
    void the_name_of_a_file_is_told_as_it_is(String name, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "id;segur;neant\nA;peut-etre;1\n");

        Run run = donum("evaluate", file.toString(), "-s", "donum-2026", "-f", "csv");
        Run absent = donum("evaluate", "absent-" + name, "-s", "donum-2026");
        Run unclaimed = donum("evaluate", "absent-" + name + ".doc", "-s", "donum-2026");

        assertThat(run.err()).contains(name + ":2");
        assertThat(absent.err()).contains("absent-" + name);
        assertThat(unclaimed.err()).contains("« absent-" + name + ".doc »", "csv:absent-" + name + ".doc");
    }

    @Test
    void what_is_no_address_is_told_how_one_is_written() {
        Run run = donum("evaluate", "htps://u:S3CR3TKEY@api.example.fr/donum", "-s", "donum-2026");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("Aucune source ne sait lire « htps://***@api.example.fr/donum »", "https://", "--option")
                .doesNotContain("csv:htps");
    }
}
