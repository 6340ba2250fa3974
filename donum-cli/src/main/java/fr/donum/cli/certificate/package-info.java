/**
 * Certifies a source: {@link fr.donum.cli.certificate.Certification} runs the rules of the contract on it as it is
 * packaged, with the inputs of a file that its author writes, and {@link fr.donum.cli.certificate.Certificate} states
 * what came of each.
 */
@NullMarked
package fr.donum.cli.certificate;

import org.jspecify.annotations.NullMarked;
