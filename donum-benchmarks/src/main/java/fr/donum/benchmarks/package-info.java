/** Measurements. */
@NullMarked
package fr.donum.benchmarks;

import org.jspecify.annotations.NullMarked;
