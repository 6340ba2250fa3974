/**
 * From words of the command line to open sources: {@link fr.donum.cli.input.Sources} knows every kind there is,
 * {@link fr.donum.cli.input.Inputs} opens those the user named with the options he gave.
 */
@NullMarked
package fr.donum.cli.input;

import org.jspecify.annotations.NullMarked;
