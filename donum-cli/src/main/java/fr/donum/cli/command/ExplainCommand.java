package fr.donum.cli.command;

import fr.donum.application.evaluate.FindPractitioner;
import fr.donum.application.evaluate.FindPractitioner.Found;
import fr.donum.application.evaluate.FindPractitioner.Search;
import fr.donum.application.evaluate.Request;
import fr.donum.application.evaluate.Result;
import fr.donum.application.report.Explanation;
import fr.donum.application.report.ExplanationLayout;
import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Summary;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.input.Inputs;
import fr.donum.cli.output.Destination;
import fr.donum.cli.output.Formats;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Talk;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.source.PractitionerKey;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.DidYouMean;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a scheme pays one practitioner, and why. */
final class ExplainCommand implements Command {
    static final Option PRACTITIONER =
            Option.value("--practitioner", "practitioner").or("-p");

    private final Requests requests;
    private final Inputs inputs;
    private final Outputs outputs;
    private final FindPractitioner findPractitioner;
    private final Formats<ExplanationLayout> layouts;
    private final Account account;
    private final Talk talk;
    private final Texts texts;

    @Inject
    ExplainCommand(
            Requests requests,
            Inputs inputs,
            Outputs outputs,
            FindPractitioner findPractitioner,
            Formats<ExplanationLayout> layouts,
            Account account,
            Talk talk,
            Texts texts) {
        this.requests = requests;
        this.inputs = inputs;
        this.outputs = outputs;
        this.findPractitioner = findPractitioner;
        this.layouts = layouts;
        this.account = account;
        this.talk = talk;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(Inputs.SOURCES)
                .with(Requests.SCHEME, Requests.SCHEME_FILE, PRACTITIONER)
                .with(Outputs.FORMAT.of(() -> outputs.reports().names()), Outputs.OUTPUT)
                .with(Requests.AS_OF, Requests.ZERO_DENOMINATOR, Requests.STRICT, Inputs.MAPPING, Inputs.OPTION);
    }

    @Override
    public ExitCode run(Arguments arguments) throws SourceException, IOException {
        Request request = requests.of(arguments);
        Optional<String> wanted = arguments.value(PRACTITIONER);
        wanted.ifPresent(this::check);
        Optional<ExplanationLayout> layout =
                layouts.find(outputs.reports().asked(arguments).name());
        try (Destination<ReportWriter> destination = outputs.report(arguments);
                OpenSources sources = inputs.open(arguments, false, List.of(request.scheme()))) {
            account.guesses(sources, FindPractitioner.asked(request, wanted));
            Search search = findPractitioner.run(request, sources.supplies(), wanted);
            Result result = search.result();
            for (String name : search.readInPart()) {
                talk.say("explain.in-part", name, wanted.orElse(""));
            }
            if (search.found().isEmpty()) {
                account.issues(result);
                ExitCode ofData = account.settle(result);
                UsageException nobody = nobody(search, wanted, request, sources);
                talk.failure(nobody.sentence(), nobody.remedy());
                return ExitCode.USAGE.or(ofData);
            }
            Found found = search.found().get();
            if (layout.isPresent()) {
                Summary summary = result.summary().ofOne(found.evaluation().euros());
                destination.write(layout.get()
                        .asText(Explanation.of(found.evaluation(), found.provenance(), summary, texts.language())));
            } else {
                write(request, found, result, destination.writer());
                destination.commit();
            }
            account.issues(result);
            return account.settle(result);
        }
    }

    /** Why there is nobody to explain, and who may be meant. */
    private UsageException nobody(Search search, Optional<String> wanted, Request request, OpenSources sources) {
        Optional<LocalDate> asked = Optional.ofNullable(request.asOf());
        if (!search.isShared() && search.later().isPresent() && asked.isPresent()) {
            return later(wanted, asked.get(), search.later().get());
        }
        String keys = String.join(", ", search.candidates());
        long others = search.others();
        String all = others == 0 ? keys : texts.say("practitioner.and-more", keys, Long.toString(others));
        if (wanted.isEmpty()) {
            return keys.isEmpty()
                    ? new UsageException(
                            texts.say("practitioner.none", request.scheme().id()), remedy(sources))
                    : new UsageException(texts.say("practitioner.several"), texts.say("practitioner.which", all));
        }
        return search.isShared()
                ? new UsageException(
                        texts.say("practitioner.shared", wanted.get()), texts.say("practitioner.which", all))
                : new UsageException(
                        texts.say(
                                "practitioner.unknown",
                                wanted.get(),
                                request.scheme().id()),
                        keys.isEmpty() ? remedy(sources) : DidYouMean.among(search.candidates(), texts));
    }

    private UsageException later(Optional<String> wanted, LocalDate asked, LocalDate earliest) {
        Words words = Words.in(texts.language());
        return new UsageException(
                wanted.isEmpty()
                        ? texts.say("practitioner.all-later", words.date(asked), words.date(earliest))
                        : texts.say("practitioner.later", wanted.get(), words.date(asked), words.date(earliest)),
                texts.say("practitioner.later.remedy", earliest.toString()));
    }

    private String remedy(OpenSources sources) {
        String all =
                sources.all().stream().map(source -> source.location().shown()).collect(Collectors.joining(" "));
        return texts.say("practitioner.unknown.remedy", all);
    }

    private static void write(Request request, Found found, Result result, ReportWriter report) throws IOException {
        report.begin(new ReportHead(request.version(), request.scheme(), request.reading()));
        report.evaluation(found.evaluation(), found.provenance());
        report.end(new ReportFoot(
                result.summary().ofOne(found.evaluation().euros()),
                result.issues().kept(),
                result.issues().counts()));
    }

    private void check(String wanted) {
        try {
            PractitionerKey.written(wanted);
        } catch (IllegalArgumentException e) {
            throw new UsageException(texts.say("practitioner.no-id"), texts.say("practitioner.no-id.remedy"));
        }
    }
}
