/** Parts of a zip and what stands in them: bounded, checked, and told as damaged where they are. */
@NullMarked
package fr.donum.adapter.excel.part;

import org.jspecify.annotations.NullMarked;
