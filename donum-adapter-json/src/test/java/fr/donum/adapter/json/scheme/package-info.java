@NullMarked
package fr.donum.adapter.json.scheme;

import org.jspecify.annotations.NullMarked;
