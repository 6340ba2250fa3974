/**
 * Dossiers, evaluations and schemes as JSON, for a program without a command line: {@link fr.donum.adapter.json.domain.DomainJson}.
 */
@NullMarked
package fr.donum.adapter.json.domain;

import org.jspecify.annotations.NullMarked;
