/** The HTTP client of a source: credentials, proxies, certificates, redirects; and what failed, by how far a request had got. */
@NullMarked
package fr.donum.adapter.http.client;

import org.jspecify.annotations.NullMarked;
