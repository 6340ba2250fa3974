/** Reports, comparisons, explanations and validations as JSON and NDJSON, as {@code docs/schema} has them. */
@NullMarked
package fr.donum.adapter.json.report;

import org.jspecify.annotations.NullMarked;
