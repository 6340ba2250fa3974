/** The same practices in every shape that is read: each shape must give the same amounts, problems and exit code. */
@NullMarked
package fr.donum.cli.shape;

import org.jspecify.annotations.NullMarked;
