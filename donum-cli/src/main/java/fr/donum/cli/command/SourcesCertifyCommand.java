package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.Parameter;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.output.Destination;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Talk;
import fr.donum.host.certificate.Certificate;
import fr.donum.host.certificate.CertificateJson;
import fr.donum.host.certificate.Certification;
import fr.donum.host.plugin.Installation;
import fr.donum.host.source.Sources;
import fr.donum.spi.text.Texts;
import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.RuleVerdict;
import jakarta.inject.Inject;
import java.io.IOException;

/** Checks a kind of source against the contract, and writes a certificate of what came of each rule. */
final class SourcesCertifyCommand implements Command {
    private static final Parameter NAME = Parameter.one("name");
    private static final Option CONFIG = Option.value("--config", "file").required();

    private final Sources sources;
    private final Certification certification;
    private final Outputs outputs;
    private final Talk talk;
    private final Texts texts;

    @Inject
    SourcesCertifyCommand(Sources sources, Certification certification, Outputs outputs, Talk talk, Texts texts) {
        this.sources = sources;
        this.certification = certification;
        this.outputs = outputs;
        this.talk = talk;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(NAME).with(CONFIG, Outputs.OUTPUT);
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Installation installation = sources.installed(arguments.word(NAME));
        String configuration = arguments.required(CONFIG);
        try (Destination<String> json = outputs.json(arguments, certification.named(configuration))) {
            Certificate certificate = certification.of(installation, configuration, this::tell);
            talk.say(
                    "certify.summary",
                    certificate.source().name(),
                    certificate.count(RuleVerdict.PASSED),
                    certificate.count(RuleVerdict.WAIVED),
                    certificate.count(RuleVerdict.FAILED));
            json.write(CertificateJson.of(certificate));
            return certificate.isPassed() ? ExitCode.DONE : ExitCode.ISSUES;
        }
    }

    private void tell(RuleResult result) {
        String mark = texts.say("certify." + result.verdict());
        talk.line(mark + " " + result.rule() + " " + result.title());
        if (result.verdict() != RuleVerdict.PASSED) {
            result.evidence().forEach(evidence -> talk.line("      " + evidence));
        }
    }
}
