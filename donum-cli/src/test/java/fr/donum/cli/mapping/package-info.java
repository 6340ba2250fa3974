@NullMarked
package fr.donum.cli.mapping;

import org.jspecify.annotations.NullMarked;
