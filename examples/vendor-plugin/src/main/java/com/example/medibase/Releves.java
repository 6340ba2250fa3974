package com.example.medibase;

import fr.donum.spi.source.SourceException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The rows of the table {@code releve}, one after the other, however many there are. */
final class Releves implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final List<String> columns = new ArrayList<>();

    private Releves(Connection connection, String practice) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(
                "SELECT rowid AS numero, * FROM releve WHERE ? = '' OR cabinet = ? ORDER BY rowid");
        statement.setString(1, practice);
        statement.setString(2, practice);
        this.rows = statement.executeQuery();
        ResultSetMetaData header = rows.getMetaData();
        for (int i = 1; i <= header.getColumnCount(); i++) {
            columns.add(header.getColumnName(i));
        }
    }

    /**
     * Opens a database to read.
     *
     * @param practice whose doctors to read; empty for all
     */
    static Releves open(String file, String practice) throws SourceException, SQLException {
        if (!isReadable(file)) {
            throw new SourceException(
                    SourceException.Kind.CONFIGURATION,
                    "La base " + file + " n’existe pas ou ne se lit pas.",
                    "Vérifiez le chemin et les droits de lecture.");
        }
        // Without this, SQLite would make a database where there is none.
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource database = new SQLiteDataSource(config);
        database.setUrl("jdbc:sqlite:" + file);
        Connection connection = database.getConnection();
        try {
            return new Releves(connection, practice);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean isReadable(String file) {
        try {
            return Files.isRegularFile(Path.of(file)) && Files.isReadable(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    List<String> columns() {
        return columns;
    }

    boolean next() throws SQLException {
        return rows.next();
    }

    /** The row as text, without the columns that are NULL. */
    Releve current(String source) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : columns) {
            String value = rows.getString(column);
            if (value != null) {
                values.put(column, value.strip());
            }
        }
        return new Releve(source, values);
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                statement;
                rows) {
            // Closed in the reverse order.
        }
    }
}
