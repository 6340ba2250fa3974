package fr.donum.cli.command;

import fr.donum.application.template.Template;
import fr.donum.application.template.TemplateFormat;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.output.Destination;
import fr.donum.cli.output.Formats;
import fr.donum.cli.output.Formats.Known;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.Talk;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Writes the table to fill in for a scheme; never over a file that is there, which may be filled in by now. */
final class TemplateCommand implements Command {
    private final NamedSchemes schemes;
    private final List<TemplateFormat> formats;
    private final Outputs outputs;
    private final Preferences preferences;
    private final Talk talk;
    private final Texts texts;

    @Inject
    TemplateCommand(
            NamedSchemes schemes,
            List<TemplateFormat> formats,
            Outputs outputs,
            Preferences preferences,
            Talk talk,
            Texts texts) {
        this.schemes = schemes;
        this.formats = formats;
        this.outputs = outputs;
        this.preferences = preferences;
        this.talk = talk;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of().with(Requests.SCHEME, Requests.SCHEME_FILE, Outputs.OUTPUT.required());
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        try (Destination<TemplateFormat> destination = outputs.toWorkOn(formats(), arguments, false)) {
            Template template = Template.of(schemes.one(arguments), preferences.language());
            destination.writer().write(template, destination.out());
            destination.commit();
            talk.say(
                    "template.written",
                    arguments.required(Outputs.OUTPUT),
                    template.columns().size());
        }
        return ExitCode.DONE;
    }

    private Formats<TemplateFormat> formats() {
        return new Formats<>(
                formats.stream()
                        .map(each -> new Known<>("", each.fileEnding(), each))
                        .toList(),
                texts);
    }
}
