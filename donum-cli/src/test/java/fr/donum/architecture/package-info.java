/**
 * The architecture as rules ({@link fr.donum.architecture.Rules}), each of which is also shown a class that breaks it.
 * Those classes are made on purpose and stand beside the tests, in the packages they break; nothing else uses them.
 */
@NullMarked
package fr.donum.architecture;

import org.jspecify.annotations.NullMarked;
