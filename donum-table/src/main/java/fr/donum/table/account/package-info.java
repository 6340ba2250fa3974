/**
 * The account of a table: what it is called, whom it is handed to, what was accepted, rejected and left out, and the words of
 * every problem.
 */
@NullMarked
package fr.donum.table.account;

import org.jspecify.annotations.NullMarked;
