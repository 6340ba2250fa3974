package fr.donum.adapter.json.domain;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.donum.adapter.json.record.RecordWriter;
import fr.donum.adapter.json.report.EvaluationJson;
import fr.donum.adapter.json.scheme.SchemeExport;
import fr.donum.adapter.json.scheme.SchemeImport;
import fr.donum.adapter.json.text.Json;
import fr.donum.application.report.Report;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Provenance;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of the domain as JSON, for programs that have no files and no command line: dossiers as records of the Donum
 * Metrics API ({@code docs/api}), schemes and evaluations as {@code docs/schema} has them. Every method may be called by any
 * number of threads.
 */
public final class DomainJson {
    private DomainJson() {}

    /**
     * Reads a dossier, whose indicators set aside are those of any built-in scheme.
     *
     * @param language of what is wrong with it
     * @return the dossier, unless the text or its id or period is unusable, and all that is wrong: nothing is thrown for that
     */
    public static LoneRecord readDossier(String json, Locale language) {
        return readDossier(json, Schemes.ALL, language);
    }

    /**
     * The same, where indicators of other schemes may be set aside too.
     *
     * @param schemes those at hand
     */
    public static LoneRecord readDossier(String json, List<Scheme> schemes, Locale language) {
        Map<String, String> titles = Stream.concat(schemes.stream(), Schemes.ALL.stream())
                .flatMap(scheme -> scheme.indicators().stream())
                .collect(Collectors.toMap(each -> each.id(), each -> each.title(), (first, other) -> first));
        return LoneRecord.read(json, "dossier", titles, language);
    }

    /**
     * A dossier as one line of JSON, which reads back as an equal dossier: a rate stated as a fraction stays one, a rate
     * stated as it was written keeps its decimals. What it cannot say: a name that is that of a metric and of an indicator
     * ({@code aat}) sets both aside.
     */
    public static String write(Dossier dossier) {
        return written(json -> RecordWriter.write(json, dossier));
    }

    /**
     * An evaluation with its reasons as one line of JSON.
     *
     * @param from where its dossier comes from, which is told with it: {@code Provenance.of(Place.of("our system").record("doctor 12"))}
     * @param language of its sentences
     */
    public static String write(Evaluation evaluation, Provenance from, Locale language) {
        Report report = Report.of(evaluation, from, language);
        return written(json -> EvaluationJson.write(json, report));
    }

    /** A scheme as an indented document, with a line break at the end. */
    public static String write(Scheme scheme) {
        return SchemeExport.toJson(scheme);
    }

    /**
     * Reads a scheme; its id then begins with {@value SchemeImport#MARK}, so that it is never taken for an official text.
     *
     * @param language of what is wrong with it
     * @return the scheme, or all that is wrong with it: nothing is thrown for that
     */
    public static SchemeImport.Imported readScheme(String json, Locale language) {
        return SchemeImport.read(json, "scheme", language);
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static String written(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(text)) {
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory is always written", e);
        }
        return text.toString();
    }
}
