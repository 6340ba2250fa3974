/**
 * Every text meant for people, in French and English. The language is always passed in, never taken from the machine.
 */
@NullMarked
package fr.donum.spi.text;

import org.jspecify.annotations.NullMarked;
