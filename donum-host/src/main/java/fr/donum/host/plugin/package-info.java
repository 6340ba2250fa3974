/**
 * Sources that donum was not built with. {@link fr.donum.host.plugin.Plugins} loads them, each directory in a class
 * loader that sees the JDK, the domain, the contract and the directory itself, and nothing else of the host. What a
 * plug-in does wrong is told as its own doing, and does not end the loading of the others.
 *
 * <p>In the order of reading: what is looked at before any class is loaded ({@code PluginJars}, {@code ApiRange}); how a
 * plug-in is loaded and says who it is ({@code PluginLoader}, {@code Introduction}); how it is called ({@code Guard}, with
 * {@code GuardedProvider}, {@code GuardedSource}, {@code HandedOver}, {@code HostSink}); what it does to the process
 * ({@code ProcessWatch}), which concerns all of the process from the first plug-in on.
 */
@NullMarked
package fr.donum.host.plugin;

import org.jspecify.annotations.NullMarked;
