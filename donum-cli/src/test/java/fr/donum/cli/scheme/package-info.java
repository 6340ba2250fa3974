@NullMarked
package fr.donum.cli.scheme;

import org.jspecify.annotations.NullMarked;
