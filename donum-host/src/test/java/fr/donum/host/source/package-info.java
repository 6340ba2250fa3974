/** Tests of what opens sources. */
@NullMarked
package fr.donum.host.source;

import org.jspecify.annotations.NullMarked;
