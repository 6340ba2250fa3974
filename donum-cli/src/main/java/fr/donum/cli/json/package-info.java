/**
 * JSON files that people write: {@link fr.donum.cli.json.JsonText} parses one, {@link fr.donum.cli.json.Spot} walks
 * through it, and everything that is wrong with it ends up in {@link fr.donum.cli.json.Problems}.
 */
@NullMarked
package fr.donum.cli.json;

import org.jspecify.annotations.NullMarked;
