/**
 * From what a user names to open sources: {@link fr.donum.host.source.Sources} knows every kind there is,
 * {@link fr.donum.host.source.Opener} opens those asked for, with their options, secrets and mapping profile.
 */
@NullMarked
package fr.donum.host.source;

import org.jspecify.annotations.NullMarked;
