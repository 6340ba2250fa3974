package fr.donum.spi.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.SourceLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressMaskTest {
    /** What is mistyped is no address, but its secrets are as secret. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://u:S3CR3T@api.example.fr/donum",
                "https://S3CR3T@api.example.fr/donum",
                "https://u:S3CR3T@api.example.fr:99999999/donum",
                "htps://u:S3CR3T@api.example.fr/donum",
                "ftp://u:S3CR3T@api.example.fr/donum",
                "acme:https://u:S3CR3T@api.example.fr/donum",
                "https//u:S3CR3T@api.example.fr/donum",
                "https:/u:S3CR3T@api.example.fr/donum",
                "https:u:S3CR3T@api.example.fr/donum",
                "https:S3CR3T@api.example.fr/donum",
                "https:///u:S3CR3T@api.example.fr/donum",
                "https:\\\\u:S3CR3T@api.example.fr\\donum",
                "://u:S3CR3T@api.example.fr/donum",
                "//u:S3CR3T@api.example.fr/donum",
                "/u:S3CR3T@api.example.fr/donum",
                "u:S3CR3T@api.example.fr/donum",
                "u:S3CR3T@api.example.fr",
                "u:S3CR3T@localhost:8080/donum",
                "user:S3CR3T@localhost",
                "S3CR3T:@api.example.fr/donum",
                "S3CR3T@api.example.fr/donum",
                "S3CR3T@api.example.fr",
                "S3CR3T@localhost:8080/donum",
                "https://u:pa/S3CR3T@api.example.fr/donum",
                "https://u:pa?S3CR3T@api.example.fr/donum",
                "https://u:pa#S3CR3T@api.example.fr/donum",
                "https://u:pa@S3CR3T@api.example.fr/donum",
                "u:pa/S3CR3T@api.example.fr/donum.csv",
                "https://u:S3CR3T%40api.example.fr/donum",
                "https://api.example.fr/donum?token=S3CR3T",
                "https://api.example.fr/donum?S3CR3T",
                "https://api.example.fr/donum?page=1&S3CR3T=",
                "htp://api.example.fr/donum?api_key=S3CR3T",
                "api.example.fr/donum?token=S3CR3T",
                "api.example.fr/donum?token=S3CR3T.csv",
                "api.example.fr/donum?S3CR3T",
                "api.example.fr?k=S3CR3T",
                "localhost:8080/donum?S3CR3T",
                "donum?token=S3CR3T",
                "http://example.fr;token=S3CR3T",
                "http://example.fr/donum;v=S3CR3T/a",
                "http://example.fr/donum&k=S3CR3T",
                "example.fr/donum;k=S3CR3T",
                "donum;token=S3CR3T",
                "https://api.example.fr/donum#access_token=S3CR3T",
                "https://api.example.fr/donum#S3CR3T",
                "api.example.fr/donum#S3CR3T",
                "donum#token=S3CR3T",
            })
    void nothing_secret_is_left_of_an_address_or_of_what_was_meant_as_one(String text) {
        SourceLocation location = SourceLocation.of(text);
        assertThat(AddressMask.of(text)).doesNotContain("S3CR3T").contains("***");
        assertThat(location.shown()).doesNotContain("S3CR3T");
        assertThat(location.shortName()).doesNotContain("S3CR3T");
        assertThat(location + "").doesNotContain("S3CR3T");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usage.csv",
                "a@b.csv",
                "./a@b.csv",
                "données/a@b.csv",
                "jean.dupont@cabinet.xlsx#Janvier",
                "jean@cabinet/suivi.csv",
                "/home/jean@cabinet.fr/suivi.csv",
                "C:\\x\\y.csv",
                "C:/x/y.csv",
                "C:\\Users\\jean@cabinet.fr\\y.csv",
                "C:/Users/jean@cabinet.fr/y.csv",
                "\\\\serveur\\partage\\a@b.csv",
                "export;2026.csv",
                "export;annee=2026.csv",
                "a&b.csv",
                "Quoi?.csv",
                "relevé 12:30.csv",
                "suivi.xlsx#Janvier",
                "suivi.xlsx#T1=bon",
                "C:\\x\\suivi.xlsx#Janvier",
                "donnees.2026/suivi.xlsx#Janvier",
                "../suivi.xlsx#Janvier",
                "csv:usage.csv",
                "https://api.example.fr/donum",
                "https://api.example.fr:8443/donum",
                "http://[::1]:8080/donum",
                "https://api.example.fr/export;2026",
                "localhost:8080/donum",
                "-",
                "",
            })
    void the_name_of_a_file_and_a_plain_address_stay_as_they_are(String text) {
        assertThat(AddressMask.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://zoe:pw@api.test/x?key=s|https://***@api.test/x?***",
                "https:/zoe:pw@api.test/x|https:/***@api.test/x",
                "http:zoe:pw@api.test/x|http:***@api.test/x",
                "zoe:pw@api.test/x|***@api.test/x",
                "acme:https://zoe:pw@api.test/x|acme:https://***@api.test/x",
                "http://api.test;token=abc/x;v=1|http://api.test;token=***/x;v=***",
                "https://api.test/x#abc|https://api.test/x#***",
                "api.test/x?token=abc|api.test/x?***",
                "donum;token=abc|donum;token=***",
            })
    void what_is_no_secret_is_still_seen(String text, String shown) {
        assertThat(AddressMask.of(text)).isEqualTo(shown);
    }

    /** Fragments of addresses in a text are places, and harmless parameters help to find them. */
    @Test
    void within_a_text_places_stay_and_secrets_go() {
        assertThat(AddressMask.in("at https://u:pw@api.test/x?token=abc&year=2026#page=2:/dossiers/3 (u:pw@b.test/y)"))
                .isEqualTo("at https://***@api.test/x?token=***&year=2026#page=2:/dossiers/3 (***@b.test/y)");
        assertThat(AddressMask.in("« htps://u:pw@api.test » – a@b.csv:4:aat, x#access_token=abc"))
                .isEqualTo("« htps://***@api.test » – a@b.csv:4:aat, x#access_token=***");
        assertThat(AddressMask.in("java.nio.file.NoSuchFileException: u:pw@api.test/x?k=v\n\tat a.B.c(B.java:3)"))
                .isEqualTo("java.nio.file.NoSuchFileException: ***@api.test/x?k=***\n\tat a.B.c(B.java:3)");
        assertThat(AddressMask.in("csv:a@b.doc, user:pw@api.test.")).isEqualTo("csv:a@b.doc, ***@api.test.");
        assertThat(AddressMask.in("--option token=env:NOM, --lang=fr")).isEqualTo("--option token=env:NOM, --lang=fr");
    }
}
