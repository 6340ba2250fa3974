/**
 * The contract of a source as numbered rules, and nothing of any test framework. Start with
 * {@link fr.donum.tck.SourceContract}: it checks a {@link fr.donum.tck.source.SourceUnderTest}, which is a
 * provider together with one {@link fr.donum.tck.source.Sample} for each {@link fr.donum.tck.source.Input}. Each rule is
 * a class of its own, named by what it demands.
 */
@NullMarked
package fr.donum.tck.source;

import org.jspecify.annotations.NullMarked;
