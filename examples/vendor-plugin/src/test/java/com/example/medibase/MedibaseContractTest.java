package com.example.medibase;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.Records;
import fr.donum.tck.SourceContractTest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The whole contract: all it takes is a provider, and a way of writing records as Medibase would. */
class MedibaseContractTest extends SourceContractTest {
    private static final Map<String, String> ANSWERS = Map.of("oui", "O", "non", "N", "exempt", "E");

    @Override
    protected MetricsSourceProvider provider() {
        return new MedibaseProvider();
    }

    @Override
    protected SourceSettings write(Records records, Path directory) throws SQLException {
        Path file = directory.resolve("cabinet.medibase");
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE releve (rpps, arrete_au, medecin, certif_segur, certif_lap,"
                    + " fse_envoyees, feuilles_total, dcmt_ligne, dcmt_total, aat_ligne, aat_total, mss_envoyes,"
                    + " cabinet DEFAULT 'CAB-1')");
            database.setAutoCommit(false);
            try (PreparedStatement insert = database.prepareStatement("INSERT INTO releve (rpps, arrete_au, medecin,"
                    + " certif_segur, certif_lap, fse_envoyees, feuilles_total, dcmt_ligne, dcmt_total, aat_ligne,"
                    + " aat_total, mss_envoyes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Iterator<List<String>> rows = records.rows().iterator(); rows.hasNext(); ) {
                    insert(insert, rows.next());
                }
            }
            database.commit();
        }
        return SourceSettings.of(file.toString());
    }

    /** The kit's columns happen to be in the order of ours; yes and no are written otherwise. */
    private static void insert(PreparedStatement insert, List<String> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            String value = row.get(i);
            insert.setString(i + 1, value.isEmpty() ? null : ANSWERS.getOrDefault(value, value));
        }
        insert.executeUpdate();
    }
}
