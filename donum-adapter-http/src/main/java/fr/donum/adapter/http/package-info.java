/** Remote vendor API in; JSON and NDJSON files in. */
@NullMarked
package fr.donum.adapter.http;

import org.jspecify.annotations.NullMarked;
