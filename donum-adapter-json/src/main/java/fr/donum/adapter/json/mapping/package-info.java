/**
 * Mapping profiles as JSON files: {@link fr.donum.adapter.json.mapping.MappingImport} reads one, with everything that is wrong
 * with it, and {@link fr.donum.adapter.json.mapping.MappingExport} writes the one that discovering a source suggests.
 */
@NullMarked
package fr.donum.adapter.json.mapping;

import org.jspecify.annotations.NullMarked;
