@NullMarked
package fr.donum.cli.terminal;

import org.jspecify.annotations.NullMarked;
