/** What the compiled code of a source names, found without loading it: {@link fr.donum.tck.code.ConstantPool}. */
@NullMarked
package fr.donum.tck.code;

import org.jspecify.annotations.NullMarked;
