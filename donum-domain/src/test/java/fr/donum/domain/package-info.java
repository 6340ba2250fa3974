/**
 * Tests of the domain as a whole, for every scheme that {@code Schemes.ALL} lists: golden cases, agreement with the naive
 * evaluator, properties, the register of interpretations. Tests of one type stand in the package of that type.
 */
@NullMarked
package fr.donum.domain;

import org.jspecify.annotations.NullMarked;
