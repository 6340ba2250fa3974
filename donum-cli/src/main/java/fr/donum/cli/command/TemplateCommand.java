package fr.donum.cli.command;

import fr.donum.application.template.Template;
import fr.donum.application.template.TemplateFormat;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.output.OutputFile;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.Talk;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        Template template = Template.of(schemes.one(arguments), preferences.language());
        String path = arguments.required(Outputs.OUTPUT);
        TemplateFormat format = format(path);
        if (new File(path).exists()) {
            throw new UsageException(texts.say("template.exists", path), texts.say("template.exists.remedy"));
        }
        try (OutputFile file = outputs.file(path, new OpenSources())) {
            format.write(template, file.out());
            file.commit();
        }
        talk.say("template.written", path, template.columns().size());
        return ExitCode.DONE;
    }

    private TemplateFormat format(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.fileEnding().equals(ending))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        texts.say("format.not-implied", path), texts.say("template.formats", endings())));
    }

    private String endings() {
        return formats.stream().map(format -> "." + format.fileEnding()).collect(Collectors.joining(", "));
    }
}
