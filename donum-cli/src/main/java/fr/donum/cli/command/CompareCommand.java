package fr.donum.cli.command;

import fr.donum.adapter.json.scheme.SchemeExport;
import fr.donum.application.evaluate.CompareSchemes;
import fr.donum.application.evaluate.Request;
import fr.donum.application.evaluate.Result;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.input.Inputs;
import fr.donum.cli.output.Destination;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.output.Rejects;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.domain.scheme.Scheme;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what several schemes pay each practitioner of some sources, side by side. */
final class CompareCommand implements Command {
    private final NamedSchemes schemes;
    private final Requests requests;
    private final Inputs inputs;
    private final Outputs outputs;
    private final CompareSchemes compareSchemes;
    private final Account account;
    private final Watch watch;
    private final Texts texts;

    @Inject
    CompareCommand(
            NamedSchemes schemes,
            Requests requests,
            Inputs inputs,
            Outputs outputs,
            CompareSchemes compareSchemes,
            Account account,
            Watch watch,
            Texts texts) {
        this.schemes = schemes;
        this.requests = requests;
        this.inputs = inputs;
        this.outputs = outputs;
        this.compareSchemes = compareSchemes;
        this.account = account;
        this.watch = watch;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(Inputs.SOURCES)
                .with(Requests.SCHEME.repeatable(), Requests.SCHEME_FILE.repeatable())
                .with(Outputs.FORMAT.of(outputs::comparisonFormats), Outputs.OUTPUT, Outputs.REJECTS)
                .with(Requests.AS_OF, Requests.ZERO_DENOMINATOR, Requests.STRICT, Inputs.MAPPING, Inputs.OPTION);
    }

    @Override
    public ExitCode run(Arguments arguments) throws SourceException, IOException {
        List<Scheme> compared = compared(arguments);
        Request request = requests.of(arguments, compared.get(0));
        try (Destination<ComparisonFormat.Writer> destination = outputs.comparison(arguments);
                Rejects rejects = outputs.rejects(arguments);
                OpenSources sources = inputs.open(arguments, rejects.isKept(), compared)) {
            account.guesses(sources, request.asked());
            Result result;
            try (ReadingProgress progress = watch.start(destination)) {
                result = compareSchemes.run(
                        request,
                        compared.subList(1, compared.size()),
                        progress.watching(sources),
                        destination.writer(),
                        rejects);
            }
            rejects.commit();
            destination.commit();
            account.issues(result);
            return destination.hasToldCounts() ? account.codeOf(result) : account.settle(result);
        }
    }

    /** Two at least, and no two of the same name. */
    private List<Scheme> compared(Arguments arguments) {
        List<Scheme> named = schemes.all(arguments);
        if (named.size() < 2) {
            throw new UsageException(texts.say("scheme.few"), texts.say("scheme.few.remedy"));
        }
        Map<String, Scheme> known = new HashMap<>();
        for (Scheme scheme : named) {
            Scheme other = known.putIfAbsent(scheme.id(), scheme);
            if (other != null) {
                String remedy = isSame(scheme, other) ? "scheme.same.remedy" : "scheme.twice.remedy";
                throw new UsageException(texts.say("scheme.twice", scheme.id()), texts.say(remedy));
            }
        }
        return named;
    }

    /** Whether both say the same, so that another name would only hide that there is nothing to compare. */
    private static boolean isSame(Scheme one, Scheme other) {
        return SchemeExport.toJson(one).equals(SchemeExport.toJson(other));
    }
}
