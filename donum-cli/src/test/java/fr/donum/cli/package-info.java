@NullMarked
package fr.donum.cli;

import org.jspecify.annotations.NullMarked;
