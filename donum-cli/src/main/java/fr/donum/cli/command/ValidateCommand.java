package fr.donum.cli.command;

import fr.donum.adapter.json.report.ValidationJson;
import fr.donum.application.evaluate.Request;
import fr.donum.application.evaluate.ValidateSource;
import fr.donum.application.evaluate.ValidateSource.Described;
import fr.donum.application.evaluate.ValidateSource.Validation;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Summary;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.input.Inputs;
import fr.donum.cli.output.Destination;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.output.Rejects;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.scheme.Scheme;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Says all that is wrong with sources, without evaluating. */
final class ValidateCommand implements Command {
    private final Requests requests;
    private final Inputs inputs;
    private final Outputs outputs;
    private final ValidateSource validateSource;
    private final Account account;
    private final CatalogueTable table;
    private final PrintedPage page;
    private final Texts texts;
    private final Preferences preferences;

    @Inject
    ValidateCommand(
            Requests requests,
            Inputs inputs,
            Outputs outputs,
            ValidateSource validateSource,
            Account account,
            CatalogueTable table,
            PrintedPage page,
            Texts texts,
            Preferences preferences) {
        this.requests = requests;
        this.inputs = inputs;
        this.outputs = outputs;
        this.validateSource = validateSource;
        this.account = account;
        this.table = table;
        this.page = page;
        this.texts = texts;
        this.preferences = preferences;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(Inputs.SOURCES)
                .with(
                        Requests.SCHEME,
                        Requests.SCHEME_FILE,
                        Outputs.TABLE_OR_JSON,
                        Outputs.OUTPUT,
                        Outputs.REJECTS,
                        Requests.AS_OF,
                        Requests.STRICT,
                        Inputs.MAPPING,
                        Inputs.OPTION);
    }

    @Override
    public ExitCode run(Arguments arguments) throws SourceException, IOException {
        boolean isForScheme = arguments
                .value(Requests.SCHEME)
                .or(() -> arguments.value(Requests.SCHEME_FILE))
                .isPresent();
        Optional<Request> request = isForScheme ? Optional.of(requests.of(arguments)) : Optional.empty();
        List<Scheme> schemes = request.map(Request::scheme).stream().toList();
        try (Destination<String> json = outputs.tableOrJson(arguments);
                Rejects rejects = outputs.rejects(arguments);
                OpenSources sources = inputs.open(arguments, rejects.isKept(), schemes)) {
            account.guesses(sources, ReadRequest.ALL);
            Validation validation = request.isPresent()
                    ? validateSource.run(request.get(), sources.supplies(), rejects)
                    : validateSource.run(
                            requests.asOf(arguments).orElse(null),
                            arguments.has(Requests.STRICT),
                            preferences.language(),
                            sources.supplies(),
                            rejects);
            rejects.commit();
            if (!json.writer().isEmpty()) {
                json.write(ValidationJson.of(validation).text());
                account.issues(validation.result());
                return account.codeOf(validation.result());
            }
            for (Described each : validation.described()) {
                if (validation.described().size() > 1) {
                    page.line(page.style().bold(each.name()));
                }
                table.print(each.catalogue());
            }
            table.first(validation.first());
            for (Metric metric : validation.lacking()) {
                page.line(texts.say("validate.lacking", metric.id(), metric.title()));
            }
            account.issues(validation.result());
            Summary summary = validation.result().summary();
            Words words = Words.in(preferences.language());
            String counts = texts.say("validate.summary", summary.read(), summary.evaluated(), summary.rejected());
            page.line(words.setAside(summary, counts));
            if (!summary.leftOut().isEmpty()) {
                page.line(texts.say("validate.left-out", words.leftOut(summary.leftOut())));
            }
            for (String sentence : words.shortfalls(summary)) {
                page.line(sentence);
            }
            return account.codeOf(validation.result());
        }
    }
}
