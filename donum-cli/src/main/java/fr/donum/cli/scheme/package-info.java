/**
 * Schemes as data: {@link fr.donum.cli.scheme.SchemeExport} writes a scheme as JSON, {@link fr.donum.cli.scheme.SchemeImport} reads
 * it back. What is read back evaluates identically, and can never be mistaken for an official text: its id says
 * {@code imported:}.
 */
@NullMarked
package fr.donum.cli.scheme;

import org.jspecify.annotations.NullMarked;
