package fr.donum.host.plugin;

import fr.donum.host.plugin.Refusals.RefusedException;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceException;
import fr.donum.tck.source.rule.SpecFaults;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Has the providers of a plug-in made, and asks each for its name and options, within a time limit.
 *
 * @param problems told of threads that this starts
 */
record Introduction(Refusals refusals, Patience patience, Consumer<Issue> problems) {
    /** Looks for the providers that a plug-in registers. */
    interface Providers {
        List<ServiceLoader.Provider<MetricsSourceProvider>> list();
    }

    /** @param isOwn whether a place in the code is the plug-in's */
    List<Installation> of(ClassLoader loader, Predicate<StackTraceElement> isOwn, Providers providers, Origin origin)
            throws RefusedException {
        Guard guard = new Guard(refusals, loader, isOwn, patience, problems);
        List<Installation> found = made(guard, loader, providers, origin);
        guard.threadsLeft(true).forEach(problems);
        for (Installation each : found) {
            if (!SpecFaults.isName(each.name())) {
                throw refusals.because(
                        PluginIssue.PLUGIN_BAD_NAME,
                        Issue.shown(each.name()),
                        Integer.toString(SpecFaults.LONGEST_NAME));
            }
            List<String> faults = SpecFaults.of(each.provider().spec(), refusals.language());
            if (!faults.isEmpty()) {
                throw refusals.because(PluginIssue.PLUGIN_BAD_SPEC, faults.get(0));
            }
        }
        return found;
    }

    private List<Installation> made(Guard guard, ClassLoader loader, Providers providers, Origin origin)
            throws RefusedException {
        try {
            return guard.briefly(() -> providers.list().stream()
                    .map(maker -> new Installation(new GuardedProvider(maker.get(), guard), maker, loader, origin))
                    .toList());
        } catch (SourceException e) {
            throw refusals.because(PluginIssue.PLUGIN_THREW, e.toString());
        } catch (PluginFailureException e) {
            throw new RefusedException(e.issue());
        }
    }
}
