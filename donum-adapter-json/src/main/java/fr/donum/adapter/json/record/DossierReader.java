package fr.donum.adapter.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.record.Findings.Refused;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Kinds;
import fr.donum.adapter.json.text.Shown;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.PractitionerKey;
import fr.donum.table.column.NeutralisedNames;
import fr.donum.table.key.KeyLook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes a dossier of one JSON object of the Donum Metrics API. */
final class DossierReader {
    private DossierReader() {}

    /** @throws Refused if the record has no usable id or period; any other flaw becomes a finding */
    static Dossier read(JsonNode record, NeutralisedNames names, Findings findings) throws Refused {
        if (!record.isObject()) {
            throw findings.refused(JsonIssue.JSON_NOT_AN_OBJECT, "", type(record, findings));
        }
        Fields fields = new Fields(record, "", findings);
        PractitionerId practitioner = practitioner(fields);
        DossierBuilder dossier = Dossier.of(practitioner);
        period(fields, dossier);
        fields.object("profile").ifPresent(profile -> dossier.profile(ProfileReader.read(profile)));
        fields.object(ApiNames.ATTESTATIONS).ifPresent(section -> FigureReader.attestations(section, dossier));
        boolean isClear = NeutralisedReader.read(fields, names, dossier);
        fields.object(ApiNames.USAGES)
                .ifPresent(section -> FigureReader.usages(section, isClear ? dossier : Dossier.of(practitioner)));
        fields.object(ApiNames.COUNTS).ifPresent(section -> FigureReader.counts(section, dossier));
        fields.known(ApiNames.DOSSIER);
        return dossier.build();
    }

    private static PractitionerId practitioner(Fields fields) throws Refused {
        Findings findings = fields.findings();
        Optional<String> id = fields.text("id");
        refuseIfFlawed(findings);
        if (id.isEmpty() || KeyLook.isMissing(PractitionerKey.normalised(id.get()))) {
            throw findings.refused(JsonIssue.JSON_NO_ID, "");
        }
        if (PractitionerKey.isMangled(PractitionerKey.normalised(id.get()))) {
            throw findings.refused(JsonIssue.JSON_MANGLED_ID, "/id", Shown.of(id.get()));
        }
        PractitionerId practitioner = PractitionerKey.written(id.get());
        if (practitioner.kind() == PractitionerId.Kind.RPPS && !practitioner.hasValidKey()) {
            findings.note(JsonIssue.JSON_RPPS_KEY, "/id", practitioner.toString());
        }
        return practitioner;
    }

    private static void period(Fields fields, DossierBuilder dossier) throws Refused {
        Findings findings = fields.findings();
        int before = findings.issues().size();
        OptionalLong year = fields.whole("year");
        Optional<LocalDate> asOf = fields.day("as_of");
        refuseIfFlawed(findings, before);
        long stated = year.orElse(asOf.map(LocalDate::getYear).orElse(2016));
        if (stated < 2016 || stated > 2099) {
            throw findings.refused(
                    JsonIssue.JSON_BAD_YEAR, year.isPresent() ? "/year" : "/as_of", Long.toString(stated));
        }
        if (year.isPresent() && asOf.isPresent() && asOf.get().getYear() != stated) {
            throw findings.refused(JsonIssue.JSON_PERIOD, "/as_of", asOf.get().toString(), Long.toString(stated));
        }
        year.ifPresent(value -> dossier.year((int) value));
        asOf.ifPresent(dossier::asOf);
    }

    private static String type(JsonNode node, Findings findings) {
        return findings.messages().say("type." + Kinds.of(node));
    }

    private static void refuseIfFlawed(Findings findings) throws Refused {
        refuseIfFlawed(findings, 0);
    }

    /** What is an error of one figure elsewhere makes the whole record unusable here. */
    private static void refuseIfFlawed(Findings findings, int before) throws Refused {
        List<Issue> issues = findings.issues();
        if (issues.size() > before) {
            throw findings.refused(issues.get(before));
        }
    }
}
