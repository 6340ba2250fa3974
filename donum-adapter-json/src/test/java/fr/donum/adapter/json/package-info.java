/** Against real servers on this machine: nothing here is mocked but the length of a second. */
@NullMarked
package fr.donum.adapter.json;

import org.jspecify.annotations.NullMarked;
