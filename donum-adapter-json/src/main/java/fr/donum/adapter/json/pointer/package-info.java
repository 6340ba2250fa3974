/** Pointers of a profile into a record or a page, and what stands beside the records. */
@NullMarked
package fr.donum.adapter.json.pointer;

import org.jspecify.annotations.NullMarked;
