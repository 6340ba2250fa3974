/** The rules of the contract, one class each, and what they are checked with. */
@NullMarked
package fr.donum.tck.source.rule;

import org.jspecify.annotations.NullMarked;
