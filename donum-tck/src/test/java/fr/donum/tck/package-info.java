/** The contract kit tried on a source that keeps the contract, and on one that breaks it in every way that we know. */
@NullMarked
package fr.donum.tck;

import org.jspecify.annotations.NullMarked;
