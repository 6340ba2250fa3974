/** From words of the command line to open sources: {@link fr.donum.cli.input.Inputs}. */
@NullMarked
package fr.donum.cli.input;

import org.jspecify.annotations.NullMarked;
