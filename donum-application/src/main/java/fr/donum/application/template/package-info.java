/**
 * The blank table to fill in for a scheme: start at {@link fr.donum.application.template.Template#of}. It says which
 * columns and what goes into them; how a file shows them is up to each file format.
 */
@NullMarked
package fr.donum.application.template;

import org.jspecify.annotations.NullMarked;
