/** Reading JSON of any shape by a mapping profile: its records become the rows of a table. */
@NullMarked
package fr.donum.adapter.json.mapped;

import org.jspecify.annotations.NullMarked;
