package fr.donum.adapter.http.fetch;

import okio.Buffer;

/**
 * A page of a former reading.
 *
 * @param tag what the server called this state of it ({@code ETag})
 */
record KeptPage(String tag, Buffer body) {}
