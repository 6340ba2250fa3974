@NullMarked
package fr.donum.cli.report;

import org.jspecify.annotations.NullMarked;
