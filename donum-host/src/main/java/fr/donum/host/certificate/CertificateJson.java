package fr.donum.host.certificate;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.donum.host.Version;
import fr.donum.host.plugin.Origin;
import fr.donum.spi.source.SourceApi;
import fr.donum.tck.source.RuleResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A certificate as {@code docs/schema/certificate.schema.json} describes it. */
public final class CertificateJson {
    private CertificateJson() {}

    /** @throws IOException if a jar cannot be read */
    public static String of(Certificate certificate) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "donum-certificate");
        json.put("version", 1);
        json.put("engine", engine());
        json.put("day", certificate.day().toString());
        json.put("java", System.getProperty("java.version"));
        json.put("source", source(certificate));
        json.put("passed", certificate.isPassed());
        json.put(
                "rules",
                certificate.results().stream().map(CertificateJson::rule).toList());
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return new JsonMapper().writer(printer).writeValueAsString(json) + "\n";
    }

    private static Map<String, String> engine() {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("name", "donum");
        json.put("version", Version.current());
        json.put("api", SourceApi.VERSION);
        return json;
    }

    private static Map<String, Object> source(Certificate certificate) throws IOException {
        Origin origin = certificate.source().origin();
        List<Map<String, String>> jars = new ArrayList<>();
        for (Path jar : origin.jars()) {
            Map<String, String> each = new LinkedHashMap<>();
            each.put("file", String.valueOf(jar.getFileName()));
            each.put("sha256", digest(jar));
            jars.add(each);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", certificate.source().name());
        json.put("version", origin.version());
        json.put("api", origin.api());
        json.put("jars", jars);
        return json;
    }

    private static Map<String, Object> rule(RuleResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", result.rule());
        json.put("title", result.title());
        json.put("verdict", result.verdict().toString());
        json.put("evidence", result.evidence());
        return json;
    }

    private static String digest(Path jar) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
