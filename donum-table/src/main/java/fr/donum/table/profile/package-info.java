/**
 * Reading a table by a mapping profile: makes of each row one that a table of donum's own would have.
 */
@NullMarked
package fr.donum.table.profile;

import org.jspecify.annotations.NullMarked;
