/** Plug-ins made of real source code at test time, good ones and bad ones, used through the real command. */
@NullMarked
package fr.donum.cli.plugin;

import org.jspecify.annotations.NullMarked;
