/**
 * Where results go: {@link fr.donum.cli.output.Outputs} opens the report and the file of refused records that the
 * command line asks for. An {@link fr.donum.cli.output.OutputFile} is there whole or not at all.
 */
@NullMarked
package fr.donum.cli.output;

import org.jspecify.annotations.NullMarked;
