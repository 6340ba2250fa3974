/** Guessing what the fields of foreign JSON stand for, and how its pages follow one another. */
@NullMarked
package fr.donum.adapter.json.guess;

import org.jspecify.annotations.NullMarked;
