/** The host as a front end uses it. */
@NullMarked
package fr.donum.host;

import org.jspecify.annotations.NullMarked;
