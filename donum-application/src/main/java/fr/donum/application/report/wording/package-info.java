/** Words and numbers of reports, in French and English. */
@NullMarked
package fr.donum.application.report.wording;

import org.jspecify.annotations.NullMarked;
