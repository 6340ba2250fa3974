/** What may be wrong with settings, an address and its answers. */
@NullMarked
package fr.donum.adapter.http.problem;

import org.jspecify.annotations.NullMarked;
