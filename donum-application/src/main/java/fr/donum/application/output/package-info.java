/** What can be written, by whichever adapter: {@link fr.donum.application.output.OutputProvider}. */
@NullMarked
package fr.donum.application.output;

import org.jspecify.annotations.NullMarked;
