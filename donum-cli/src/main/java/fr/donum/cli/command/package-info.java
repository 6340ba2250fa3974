/** One class for each command; {@link fr.donum.cli.command.CommandsModule} names them all. */
@NullMarked
package fr.donum.cli.command;

import org.jspecify.annotations.NullMarked;
