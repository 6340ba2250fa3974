package fr.donum.cli.command;

import fr.donum.application.evaluate.EvaluateDossiers;
import fr.donum.application.evaluate.Request;
import fr.donum.application.evaluate.Result;
import fr.donum.application.report.ReportWriter;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.input.Inputs;
import fr.donum.cli.output.Destination;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.output.Rejects;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.source.SourceException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Says what a scheme pays each practitioner of some sources. */
final class EvaluateCommand implements Command {
    private final Requests requests;
    private final Inputs inputs;
    private final Outputs outputs;
    private final EvaluateDossiers evaluateDossiers;
    private final Account account;
    private final Watch watch;

    @Inject
    EvaluateCommand(
            Requests requests,
            Inputs inputs,
            Outputs outputs,
            EvaluateDossiers evaluateDossiers,
            Account account,
            Watch watch) {
        this.requests = requests;
        this.inputs = inputs;
        this.outputs = outputs;
        this.evaluateDossiers = evaluateDossiers;
        this.account = account;
        this.watch = watch;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(Inputs.SOURCES)
                .with(Requests.SCHEME, Requests.SCHEME_FILE)
                .with(Outputs.FORMAT.of(() -> outputs.reports().names()), Outputs.OUTPUT, Outputs.REJECTS)
                .with(Requests.AS_OF, Requests.ZERO_DENOMINATOR, Requests.STRICT, Inputs.MAPPING, Inputs.OPTION);
    }

    @Override
    public ExitCode run(Arguments arguments) throws SourceException, IOException {
        Request request = requests.of(arguments);
        try (Destination<ReportWriter> destination = outputs.report(arguments);
                Rejects rejects = outputs.rejects(arguments);
                OpenSources sources = inputs.open(arguments, rejects.isKept(), List.of(request.scheme()))) {
            account.guesses(sources, request.asked());
            Result result;
            try (ReadingProgress progress = watch.start(destination)) {
                result = evaluateDossiers.run(request, progress.watching(sources), destination.writer(), rejects);
            }
            rejects.commit();
            destination.commit();
            account.issues(result);
            return destination.hasToldCounts() ? account.codeOf(result) : account.settle(result);
        }
    }
}
