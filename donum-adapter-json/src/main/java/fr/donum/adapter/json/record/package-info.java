/** Records of the shape of the Donum Metrics API, and what they make of a dossier. */
@NullMarked
package fr.donum.adapter.json.record;

import org.jspecify.annotations.NullMarked;
