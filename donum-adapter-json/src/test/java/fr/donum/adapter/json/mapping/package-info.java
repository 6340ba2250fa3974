@NullMarked
package fr.donum.adapter.json.mapping;

import org.jspecify.annotations.NullMarked;
