/** What use cases come to over all dossiers: counts, sums, differences. */
@NullMarked
package fr.donum.application.result;

import org.jspecify.annotations.NullMarked;
