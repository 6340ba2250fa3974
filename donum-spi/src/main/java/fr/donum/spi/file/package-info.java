/** What helps a source that reads files: how far it is, and copies that nobody else sees. */
@NullMarked
package fr.donum.spi.file;

import org.jspecify.annotations.NullMarked;
