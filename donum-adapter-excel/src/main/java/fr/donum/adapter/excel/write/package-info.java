/** Reports, comparisons and templates as workbooks. */
@NullMarked
package fr.donum.adapter.excel.write;

import org.jspecify.annotations.NullMarked;
