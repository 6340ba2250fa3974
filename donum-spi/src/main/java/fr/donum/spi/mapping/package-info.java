/**
 * The columns that are understood, and mapping profiles: what a vendor's own columns or JSON fields stand for, said once in a file instead of code.
 * {@link fr.donum.spi.mapping.CanonicalColumn} lists the columns, {@link fr.donum.spi.mapping.Mapping} is a whole profile;
 * {@code fr.donum.table} reads tables by it.
 * How a profile is written down is not known here.
 */
@NullMarked
package fr.donum.spi.mapping;

import org.jspecify.annotations.NullMarked;
