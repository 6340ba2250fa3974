package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is the same in a table and in a file of the shape of the API: amounts and exit code. */
class SameFigureTest {
    @TempDir
    Path folder;

    private Run evaluate(String name, String content) throws Exception {
        Path file = Files.writeString(folder.resolve(name), content);
        return donum(
                "evaluate", file.toString(), "--scheme", "forfait-structure-2022", "--format", "csv", "--lang", "fr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fse_num;fse_den     | 0;0             | 'usages':{'fse':{'done':0,'total':0}}                 | 0",
                "fse_num;fse_den     | 1;1             | 'usages':{'fse':{'done':1,'total':1}}                 | 0",
                "fse_num;fse_den     | 0,5;1           | 'usages':{'fse':{'done':0.5,'total':1}}               | 1",
                "fse_num;fse_den     | 1.0;2           | 'usages':{'fse':{'done':1.0,'total':2}}               | 0",
                "fse_num;fse_den     | 1000000000;1000000000 | 'usages':{'fse':{'done':1000000000,'total':1000000000}} | 0",
                "fse_num;fse_den     | 1;1000000001    | 'usages':{'fse':{'done':1,'total':1000000001}}        | 1",
                "fse_num;fse_den     | -1;2            | 'usages':{'fse':{'done':-1,'total':2}}                | 1",
                "fse_num;fse_den     | 3;2             | 'usages':{'fse':{'done':3,'total':2}}                 | 1",
                "fse_num             | 9               | 'usages':{'fse':{'done':9}}                           | 0",
                "fse_num;fse_taux    | 9;90 %          | 'usages':{'fse':{'done':9,'rate':'0.90'}}             | 0",
                "fse_num;fse_den;fse_taux | 9;10;90 %  | 'usages':{'fse':{'done':9,'total':10,'rate':0.90}}    | 0",
                "fse_num;fse_den;fse_taux | 9;10;10 %  | 'usages':{'fse':{'done':9,'total':10,'rate':'0.10'}}  | 0",
                "fse_taux            | 66,66666666666667 % | 'usages':{'fse':{'rate':0.6666666666666667}}      | 0",
                "fse_taux            | 101 %           | 'usages':{'fse':{'rate':'1.01'}}                      | 1",
                "dmp_taux            | 150 %           | 'usages':{'dmp':{'rate':'1.50'}}                      | 0",
                "dmp_taux            | 151 %           | 'usages':{'dmp':{'rate':'1.51'}}                      | 0",
                "dmp_taux            | 1001 %          | 'usages':{'dmp':{'rate':'10.01'}}                     | 1",
                "dmp_num;dmp_den     | 40;2            | 'usages':{'dmp':{'done':40,'total':2}}                | 0",
                "sas;sas_effection_points | oui;360    | 'attestations':{'sas':'yes'},'counts':{'sas_effection_points':360}   | 0",
                "sas;sas_effection_points | oui;180,5  | 'attestations':{'sas':'YES'},'counts':{'sas_effection_points':180.5} | 0",
                "sas;sas_effection_points | oui;180,25 | 'attestations':{'sas':'yes'},'counts':{'sas_effection_points':'180.25'} | 1",
                "sas;sas_effection_points | oui;1000   | 'attestations':{'sas':'yes'},'counts':{'sas_effection_points':1000}  | 1",
                "neutralises;pse_num;pse_den | PSE;1;2 | 'neutralised':['PSE'],'usages':{'pse':{'done':1,'total':2}}          | 0",
                "neutralises;pse_num;pse_den | Protocoles de soins électroniques;1;2 | 'neutralised':['Protocoles de soins électroniques'],'usages':{'pse':{'done':1,'total':2}} | 0",
                "neutralises;pse_num;pse_den | Zzzz;1;2 | 'neutralised':['Zzzz'],'usages':{'pse':{'done':1,'total':2}}        | 1"
            })
    void tables_and_the_api_agree(String columns, String cells, String json, int exit) throws Exception {
        Run table = evaluate("a.csv", "id;" + columns + "\n10100000016;" + cells + "\n");
        Run api = evaluate(
                "a.json",
                "{\"dossiers\":[{\"id\":\"10100000016\"," + json.replace('\'', '"')
                        + "}],\"next_cursor\":null,\"total\":1}");

        assertThat(api.out()).isEqualTo(table.out()).contains("10100000016");
        assertThat(table.exit()).as(table.err()).isEqualTo(exit);
        assertThat(api.exit()).as(api.err()).isEqualTo(exit);
    }
}
