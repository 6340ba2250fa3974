/** Addresses, options, where pages are kept, and how often a server may be asked. */
@NullMarked
package fr.donum.adapter.http.settings;

import org.jspecify.annotations.NullMarked;
