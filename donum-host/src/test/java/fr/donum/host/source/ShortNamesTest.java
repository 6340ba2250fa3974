package fr.donum.host.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.SourceLocation;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sources of one command are called. */
class ShortNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "data/jan/export.csv|export.csv",
                "data/jan/export.csv data/feb/other.csv|export.csv other.csv",
                "data/jan/export.csv data/feb/export.csv|jan/export.csv feb/export.csv",
                "jan/export.csv jan/other.csv feb/export.csv|jan/export.csv other.csv feb/export.csv",
                "a/jan/x.csv b/jan/x.csv c/feb/x.csv|a/jan/x.csv b/jan/x.csv feb/x.csv",
                "x.csv jan/x.csv|x.csv jan/x.csv",
                "jan/x.csv ../jan/x.csv|jan/x.csv ../jan/x.csv",
                "/jan/x.csv /x.csv|jan/x.csv /x.csv",
                "/x.csv x.csv|/x.csv x.csv",
                "jan//x.csv feb//x.csv|jan//x.csv feb//x.csv",
                "C:\\jan\\x.csv C:\\feb\\x.csv|jan\\x.csv feb\\x.csv",
                "jan/x.csv C:\\jan\\x.csv|jan/x.csv C:\\jan\\x.csv",
                "x.csv x.csv|x.csv x.csv",
                "jan/x.csv jan/x.csv feb/x.csv|jan/x.csv jan/x.csv feb/x.csv",
                "jan/s.xlsx#T1 feb/s.xlsx#T1|jan/s.xlsx feb/s.xlsx",
                "jan/s.xlsx#T1 jan/s.xlsx#T2|s.xlsx s.xlsx",
                "- x/stdin y/stdin|stdin x/stdin y/stdin",
                "https://a.test/x.csv jan/x.csv|https://a.test/x.csv x.csv",
                "jan/X.csv feb/x.csv|X.csv x.csv"
            })
    void as_much_of_the_path_is_told_as_is_needed(String sources, String names) {
        assertThat(ShortNames.toldApart(
                        Stream.of(sources.split(" ")).map(SourceLocation::of).toList()))
                .extracting(SourceLocation::shortName)
                .containsExactly(names.split(" "));
    }
}
