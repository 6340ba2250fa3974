/**
 * A source of dossiers: a server that speaks the Donum Metrics API ({@code docs/api}), or any other by a profile. Start with
 * {@link fr.donum.adapter.http.HttpSourceProvider}.
 *
 * <p>A page goes through {@code Fetcher} (retries, pace) and {@code Body} (what sort of answer it is), and is then read as a
 * file of JSON is. {@code Pages} follows the cursor, {@code MappedPages} what a profile says. Every problem is a
 * {@code HttpIssue} or one of JSON; as the end of the source it travels as a {@code Fault}. Nothing here knows a column or a
 * scheme.
 */
@NullMarked
package fr.donum.adapter.http;

import org.jspecify.annotations.NullMarked;
