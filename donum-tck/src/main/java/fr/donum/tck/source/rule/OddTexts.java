package fr.donum.tck.source.rule;

import java.util.List;

/** What users, scripts and other programs have been seen to write where a path or a value was expected. */
final class OddTexts {
    static final List<String> ALL = List.of(
            "",
            " ",
            "-",
            "#",
            ":",
            "::",
            "/",
            "..",
            "~",
            "?*",
            "\u0000",
            "\n",
            "é\u00a0 n° 1.csv",
            "C:\\exports\\a.csv",
            "http://",
            "http://[",
            "https:///%zz",
            "file:",
            "jdbc:",
            "nul\ud800",
            "x".repeat(5_000));

    private OddTexts() {}
}
