package fr.donum.cli;

import fr.donum.adapter.csv.CsvSourceProvider;
import fr.donum.adapter.excel.ExcelSourceProvider;
import fr.donum.adapter.http.HttpSourceProvider;
import fr.donum.adapter.json.JsonSourceProvider;
import fr.donum.adapter.json.mapping.MappingImport;
import fr.donum.adapter.json.scheme.SchemeImport;
import fr.donum.application.evaluate.EvaluateDossiers;
import fr.donum.host.plugin.Plugins;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.SourceSpec;
import fr.donum.table.TableReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every problem that has a code. */
final class IssueCatalogues {
    private IssueCatalogues() {}

    /** By where they come from, in French. */
    static Map<String, IssueCatalogue> byOrigin() {
        Map<String, IssueCatalogue> all = new LinkedHashMap<>();
        all.put("Tableaux (CSV et Excel)", TableReader.issueCatalogue());
        all.put("Fichiers CSV", CsvSourceProvider.issueCatalogue());
        all.put("Classeurs Excel", ExcelSourceProvider.issueCatalogue());
        all.put("JSON et NDJSON, en fichier ou d’une API", JsonSourceProvider.issueCatalogue());
        all.put("API", HttpSourceProvider.issueCatalogue());
        all.put("Options des sources", SourceSpec.issueCatalogue());
        all.put("Profils de correspondance (--mapping)", MappingImport.issueCatalogue());
        all.put("Barèmes en fichier (--scheme-file)", SchemeImport.issueCatalogue());
        all.put("Ensemble des dossiers lus", EvaluateDossiers.issueCatalogue());
        all.put("Greffons", Plugins.issueCatalogue());
        return all;
    }

    static List<String> codes() {
        return byOrigin().values().stream()
                .flatMap(catalogue -> catalogue.codes().stream())
                .map(IssueCode::code)
                .toList();
    }
}
