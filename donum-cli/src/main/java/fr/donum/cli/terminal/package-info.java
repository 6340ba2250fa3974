/**
 * Where the program runs and how it speaks: the {@link fr.donum.cli.terminal.Console} it was given, the user's
 * {@link fr.donum.cli.terminal.Preferences}, what it says beside the data ({@link fr.donum.cli.terminal.Talk}), and how
 * it ends ({@link fr.donum.cli.terminal.ExitCode}).
 */
@NullMarked
package fr.donum.cli.terminal;

import org.jspecify.annotations.NullMarked;
