/**
 * Schemes as data: {@link fr.donum.adapter.json.scheme.SchemeExport} writes a scheme as JSON, {@link fr.donum.adapter.json.scheme.SchemeImport} reads
 * it back. What is read back evaluates identically, and can never be mistaken for an official text: its id says
 * {@code imported:}.
 */
@NullMarked
package fr.donum.adapter.json.scheme;

import org.jspecify.annotations.NullMarked;
