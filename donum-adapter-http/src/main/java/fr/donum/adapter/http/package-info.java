/**
 * A source of dossiers: a server that speaks the Donum Metrics API ({@code docs/api}), and JSON or NDJSON files of the
 * same shape. Start with {@link fr.donum.adapter.http.HttpSourceProvider}.
 *
 * <p>A page goes through {@code Fetcher} (retries, pace) and {@code Body} (what sort of answer it is) to {@code PageReader} or
 * {@code LineReader}, which hand one {@code RecordTree} after the other to {@code Records}; {@code DossierReader} makes a
 * dossier of it. {@code Pages} follows the cursor. Every problem is a {@code HttpIssue}: as the end of the source it
 * travels as a {@code Fault}, as a flaw of a record among its {@code Findings}. Nothing here knows a column or a scheme.
 */
@NullMarked
package fr.donum.adapter.http;

import org.jspecify.annotations.NullMarked;
