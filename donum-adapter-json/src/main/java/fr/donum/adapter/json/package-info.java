/**
 * JSON and NDJSON. A file is read by {@link fr.donum.adapter.json.JsonSourceProvider}; what a server answers is read by the same
 * rules.
 */
@NullMarked
package fr.donum.adapter.json;

import org.jspecify.annotations.NullMarked;
