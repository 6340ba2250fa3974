/** JSON as text: how it is parsed, pages and lines of it, where a record stands, and what to say when it is broken. */
@NullMarked
package fr.donum.adapter.json.text;

import org.jspecify.annotations.NullMarked;
