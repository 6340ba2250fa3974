/** The contract kit: what every source and every report format must pass. */
@NullMarked
package fr.donum.tck;

import org.jspecify.annotations.NullMarked;
