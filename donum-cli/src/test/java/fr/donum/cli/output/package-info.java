@NullMarked
package fr.donum.cli.output;

import org.jspecify.annotations.NullMarked;
