@NullMarked
package fr.donum.adapter.csv;

import org.jspecify.annotations.NullMarked;
