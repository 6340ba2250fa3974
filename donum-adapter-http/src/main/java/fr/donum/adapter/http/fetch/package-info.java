/** Fetching pages one after the other, patiently, and going on to the next. */
@NullMarked
package fr.donum.adapter.http.fetch;

import org.jspecify.annotations.NullMarked;
