package com.example.medibase;

import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SingleReading;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.sql.SQLException;
import java.util.List;

/** One database. Whatever is asked of it opens it anew, so that there is nothing to keep and nothing to close. */
final class MedibaseSource implements MetricsSource {
    private static final String DAMAGED = "Demandez à Medibase une nouvelle copie de la base.";

    private final SourceSettings settings;
    private final SingleReading once = new SingleReading();
    private final String name;

    MedibaseSource(SourceSettings settings) {
        this.settings = settings;
        this.name = settings.location().shortName();
    }

    @Override
    public List<Probe> check() {
        try (Releves releves = open()) {
            releves.next();
            return List.of(Probe.passed("Base Medibase", name + " se lit."));
        } catch (SourceException e) {
            return List.of(Probe.failed("Base Medibase", e.getMessage(), e.remedy()));
        } catch (SQLException e) {
            return List.of(Probe.failed("Base Medibase", damaged(e).getMessage(), DAMAGED));
        }
    }

    @Override
    public Catalogue discover() throws SourceException {
        try (Releves releves = open()) {
            return Catalogue.of(Columns.fields(releves.columns())).withDates(true);
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    @Override
    public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
        once.begin();
        long seen = 0;
        long accepted = 0;
        long rejected = 0;
        try (Releves releves = open()) {
            while (releves.next()) {
                seen++;
                Releve releve = releves.current(name);
                if (releve.practitioner().isEmpty()) {
                    sink.reject(releve.withoutPractitioner(settings.keepsRecords()));
                    rejected++;
                } else {
                    sink.accept(releve.dossier(), releve);
                    accepted++;
                }
            }
            return new ReadSummary(Completeness.COMPLETE, accepted, rejected, List.of()).withSeen(seen);
        } catch (SQLException e) {
            if (accepted + rejected == 0) {
                throw damaged(e);
            }
            // What was read is good; that there is more must be said.
            Issue issue = Issue.error(
                    "medibase.damaged", Place.of(name), "La base est endommagée ou tronquée : " + e.getMessage(), DAMAGED);
            return new ReadSummary(Completeness.PARTIAL, accepted, rejected, List.of(issue)).withSeen(seen);
        }
    }

    private Releves open() throws SourceException, SQLException {
        return Releves.open(settings.location().path(), settings.text(MedibaseProvider.PRACTICE).orElse(""));
    }

    private SourceException damaged(SQLException e) {
        return new SourceException(
                SourceException.Kind.DATA, name + " n’est pas une base Medibase, ou est endommagée.", DAMAGED, e);
    }

    @Override
    public void close() {
        // Nothing is open between two calls.
    }
}
