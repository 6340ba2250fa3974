/**
 * Sources that donum was not built with. {@link fr.donum.host.plugin.Plugins} loads them, each directory in a class
 * loader that sees the JDK, the domain, the application and the directory itself, and nothing else of the host. What a
 * plug-in does wrong is told as its own doing, and ends neither the loading of the others nor the program.
 */
@NullMarked
package fr.donum.host.plugin;

import org.jspecify.annotations.NullMarked;
