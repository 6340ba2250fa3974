/** Plug-ins made of real source code at test time, good ones and bad ones, used as a host would. */
@NullMarked
package fr.donum.host.plugin;

import org.jspecify.annotations.NullMarked;
