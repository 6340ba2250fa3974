/**
 * The command line. {@link fr.donum.cli.Main} starts; the program is wired by three modules that say which sources there
 * are, which reports can be written, and where it runs; a dispatcher finds the command. To add a command, write its class
 * in {@code fr.donum.cli.command} and name it in {@code Commands}.
 */
@NullMarked
package fr.donum.cli;

import org.jspecify.annotations.NullMarked;
