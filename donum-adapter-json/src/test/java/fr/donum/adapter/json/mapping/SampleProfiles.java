package fr.donum.adapter.json.mapping;

/** Two profiles that use all there is. */
final class SampleProfiles {
    static final String TABLE = """
            { "format": "donum-mapping", "version": 1, "title": "Export MédiSuite",
              "options": {"delimiter": ";", "encoding": "windows-1252"},
              "headerRow": 5,
              "ignoreColumns": ["Commentaire"],
              "ignore": [ {"column": "Médecin", "is": ["Cabinet"], "startsWith": ["Ensemble"]} ],
              "dates": "dd/MM/yyyy", "decimal": ",",
              "values": {"Validé": "oui", "En cours": "non"},
              "constants": {"annee": "2026", "segur": "oui"},
              "fields": [
                {"column": "Code PS", "to": "id"},
                {"column": "Arrêté au", "to": "date"},
                {"column": "Ordonnancier", "to": "lap", "values": {"Dispensé": "exempt"}},
                {"column": "Tx FSE", "to": "fse_taux", "unit": "percent"},
                {"column": "AAT dém.", "to": "aat_num", "unit": "count"},
                {"column": "AAT", "to": "aat_den", "optional": true} ] }
            """;

    static final String JSON = """
            { "format": "donum-mapping", "version": 1,
              "records": "/cabinets/*/medecins/*",
              "pagination": {"style": "page-number", "parameter": "page", "first": 0, "pages": "/meta/pages", "sizeParameter": "per_page"},
              "ignore": [ {"pointer": "/statut", "is": ["parti"]} ],
              "fields": [
                {"pointer": "/rpps", "to": "id"},
                {"pointer": "../nom", "to": "groupe"},
                {"pointer": "/actes/[code=AAT]/demat", "to": "aat_num"},
                {"pointer": "/actes/[code=AAT]/total", "to": "aat_den"},
                {"pointer": "/taux/fse", "to": "fse_taux", "unit": "fraction"} ] }
            """;

    private SampleProfiles() {}
}
