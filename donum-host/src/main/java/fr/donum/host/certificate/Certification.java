package fr.donum.host.certificate;

import fr.donum.host.HostContext;
import fr.donum.host.HostException;
import fr.donum.host.plugin.Installation;
import fr.donum.host.source.OptionValues;
import fr.donum.spi.text.Texts;
import fr.donum.tck.SourceContract;
import fr.donum.tck.Waivers;
import fr.donum.tck.source.Input;
import fr.donum.tck.source.RuleResult;
import fr.donum.tck.source.rule.Rule;
import jakarta.inject.Inject;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs the rules of the contract on a source as it is installed. */
public final class Certification {
    private final OptionValues options;
    private final Texts texts;
    private final Clock clock;

    @Inject
    Certification(OptionValues options, HostContext context) {
        this.options = options.ofConfiguration();
        this.texts = context.texts();
        this.clock = context.clock();
    }

    /**
     * Checks every rule in turn.
     *
     * @param file the configuration
     * @param progress told of each result as it comes
     * @throws HostException if something is wrong with the configuration
     */
    public Certificate of(Installation installation, String file, Consumer<RuleResult> progress) {
        ConfigurationFile configuration = new ConfigurationFile(file, texts);
        Configuration read = configuration.read();
        Waivers waivers = configuration.waivers(read);
        ConfiguredSource subject =
                new ConfiguredSource(installation, read, configuration.directory(), options, texts.language(), clock);
        makeSure(subject, configuration);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(installation.loader());
        try {
            return new Certificate(installation, LocalDate.now(clock), results(subject, waivers, progress));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * The files that a configuration names: as words of a command line name them.
     *
     * @throws HostException if something is wrong with the configuration
     */
    public List<String> named(String file) {
        ConfigurationFile configuration = new ConfigurationFile(file, texts);
        List<String> named = new ArrayList<>();
        for (Configuration.Entry entry : configuration.read().inputs().values()) {
            named.add(entry.location());
            named.add(configuration.directory() + File.separator + entry.location());
            named.addAll(entry.options().values());
        }
        return named;
    }

    /** Fails now, rather than in some rule, for what is the configuration's fault. */
    private static void makeSure(ConfiguredSource subject, ConfigurationFile configuration) {
        for (Input input : Input.values()) {
            try {
                subject.sample(input);
            } catch (IllegalArgumentException e) {
                throw configuration.wrong("/inputs/" + input.id(), String.valueOf(e.getMessage()));
            } catch (HostException e) {
                throw configuration.wrong(input, e);
            }
        }
    }

    private List<RuleResult> results(ConfiguredSource subject, Waivers waivers, Consumer<RuleResult> progress) {
        SourceContract contract = new SourceContract(texts.language());
        List<RuleResult> results = new ArrayList<>();
        for (Rule rule : SourceContract.RULES) {
            RuleResult result = contract.check(rule, subject, waivers);
            progress.accept(result);
            results.add(result);
        }
        return results;
    }
}
