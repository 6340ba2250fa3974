/**
 * The command line. {@link fr.donum.cli.Main} starts; the program is wired by modules that say which sources there are,
 * which reports can be written, which commands there are, and where it runs; a dispatcher finds the command. To add a
 * command, write its class in {@code fr.donum.cli.command}, name it in {@code CommandsModule}, and describe it in the
 * bundles {@code usage}; to add a report, name its format in {@code ReportsModule}.
 */
@NullMarked
package fr.donum.cli;

import org.jspecify.annotations.NullMarked;
