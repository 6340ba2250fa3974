/**
 * The contract kit for JUnit 5. The author of a source extends {@link fr.donum.tck.SourceContractTest}, says how to
 * make the provider and how to write some {@link fr.donum.tck.Records} where it can read them, and inherits one test
 * for each rule of {@link fr.donum.tck.SourceContract}. JUnit itself is for the user of this jar to add.
 */
@NullMarked
package fr.donum.tck;

import org.jspecify.annotations.NullMarked;
