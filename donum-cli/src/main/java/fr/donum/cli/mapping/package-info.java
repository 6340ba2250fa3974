/**
 * Mapping profiles as JSON files: {@link fr.donum.cli.mapping.MappingImport} reads one, with everything that is wrong
 * with it, and {@link fr.donum.cli.mapping.MappingExport} writes the one that discovering a source suggests.
 */
@NullMarked
package fr.donum.cli.mapping;

import org.jspecify.annotations.NullMarked;
