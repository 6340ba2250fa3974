/** The command line: commands, wiring, and reports for people. */
@NullMarked
package fr.donum.cli;

import org.jspecify.annotations.NullMarked;
