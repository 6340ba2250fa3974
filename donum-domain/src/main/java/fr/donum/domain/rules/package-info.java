/**
 * The texts themselves, as Java to be reviewed with their source; {@link fr.donum.domain.rules.Schemes} lists them. A
 * closed year is never edited to make a new one.
 */
@NullMarked
package fr.donum.domain.rules;

import org.jspecify.annotations.NullMarked;
