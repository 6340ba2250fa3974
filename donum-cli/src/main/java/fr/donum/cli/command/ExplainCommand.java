package fr.donum.cli.command;

import fr.donum.application.evaluate.FindPractitioner;
import fr.donum.application.evaluate.FindPractitioner.Found;
import fr.donum.application.evaluate.Request;
import fr.donum.application.report.Explanation;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.report.Summary;
import fr.donum.application.source.MetricsSource;
import fr.donum.application.source.ReadSummary.Completeness;
import fr.donum.application.source.SourceException;
import fr.donum.application.text.Texts;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.input.Inputs;
import fr.donum.cli.input.OpenSources;
import fr.donum.cli.output.Destination;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.report.ExplanationLayout;
import fr.donum.cli.report.ExplanationLayouts;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.domain.dossier.PractitionerId;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what a scheme pays one practitioner, and why. */
final class ExplainCommand implements Command {
    static final Option PRACTITIONER = Option.value("--practitioner", "ID").or("-p");

    private final Requests requests;
    private final Inputs inputs;
    private final Outputs outputs;
    private final FindPractitioner findPractitioner;
    private final ExplanationLayouts layouts;
    private final Texts texts;

    @Inject
    ExplainCommand(
            Requests requests,
            Inputs inputs,
            Outputs outputs,
            FindPractitioner findPractitioner,
            ExplanationLayouts layouts,
            Texts texts) {
        this.requests = requests;
        this.inputs = inputs;
        this.outputs = outputs;
        this.findPractitioner = findPractitioner;
        this.layouts = layouts;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(Inputs.SOURCE)
                .with(Requests.SCHEME, Requests.SCHEME_FILE, PRACTITIONER.required(), Outputs.FORMAT, Outputs.OUTPUT)
                .with(Requests.AS_OF, Requests.ZERO_DENOMINATOR, Inputs.MAPPING, Inputs.OPTION);
    }

    @Override
    public ExitCode run(Arguments arguments) throws SourceException, IOException {
        Request request = requests.of(arguments);
        PractitionerId practitioner = practitioner(arguments.required(PRACTITIONER));
        try (OpenSources sources = inputs.open(arguments, false, List.of(request.scheme()))) {
            Found found = findPractitioner
                    .run(request, List.<MetricsSource>copyOf(sources.all()), practitioner)
                    .orElseThrow(() -> new UsageException(
                            texts.say(
                                    "practitioner.unknown",
                                    practitioner.value(),
                                    request.scheme().id()),
                            texts.say(
                                    "practitioner.unknown.remedy",
                                    sources.only().location().shown())));
            Optional<ExplanationLayout> layout = layout(arguments);
            if (layout.isPresent()) {
                Explanation explanation = Explanation.of(found.evaluation(), found.provenance(), texts.language());
                outputs.text(arguments, sources, layout.get().asText(explanation));
                return ExitCode.DONE;
            }
            try (Destination<ReportWriter> destination = outputs.report(arguments, sources)) {
                write(request, found, destination.writer());
                destination.commit();
            }
            return ExitCode.DONE;
        }
    }

    /** The layout asked for, else that of the file, else plain text; empty for a format that has only the figures. */
    private Optional<ExplanationLayout> layout(Arguments arguments) {
        Optional<String> format = arguments.value(Outputs.FORMAT);
        return format.isPresent()
                ? format.flatMap(layouts::named)
                : arguments
                        .value(Outputs.OUTPUT)
                        .flatMap(path -> layouts.named(path.substring(path.lastIndexOf('.') + 1)))
                        .or(() -> Optional.of(layouts.standard()));
    }

    private static void write(Request request, Found found, ReportWriter report) throws IOException {
        report.begin(new ReportHead(request.version(), request.scheme(), request.reading()));
        report.evaluation(found.evaluation(), found.provenance());
        Summary summary = new Summary(1, 0, 0, found.evaluation().euros(), Completeness.COMPLETE);
        report.end(new ReportFoot(summary, found.provenance().issues(), Map.of()));
    }

    private PractitionerId practitioner(String id) {
        try {
            return PractitionerId.of(id);
        } catch (IllegalArgumentException e) {
            throw new UsageException(texts.say("practitioner.no-id"), texts.say("practitioner.no-id.remedy"));
        }
    }
}
