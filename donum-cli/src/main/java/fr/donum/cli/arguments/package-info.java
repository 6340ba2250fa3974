/**
 * The grammar of the command line. A command states its {@link fr.donum.cli.arguments.Syntax}; a
 * {@link fr.donum.cli.arguments.Parser} turns words into a {@link fr.donum.cli.arguments.Call} or a
 * {@link fr.donum.cli.arguments.UsageException}; {@link fr.donum.cli.arguments.CommandUsage} writes the help. Both work on
 * one {@code CommandTree}. {@link fr.donum.cli.arguments.Upfront} reads what must be known before, such as the language.
 * Picocli does the
 * work and stays in here: options are stated to it as data, because reading them from annotations costs a third of the
 * start-up time.
 */
@NullMarked
package fr.donum.cli.arguments;

import org.jspecify.annotations.NullMarked;
