/**
 * Certifies a source: {@link fr.donum.host.certificate.Certification} runs the rules of the contract on it as it is
 * packaged, with the inputs of a file that its author writes, and {@link fr.donum.host.certificate.Certificate} states
 * what came of each.
 */
@NullMarked
package fr.donum.host.certificate;

import org.jspecify.annotations.NullMarked;
