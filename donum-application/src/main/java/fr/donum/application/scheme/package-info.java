/** What a scheme says, for people: all of it on a sheet, and what differs between two of them. */
@NullMarked
package fr.donum.application.scheme;

import org.jspecify.annotations.NullMarked;
