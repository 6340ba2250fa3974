package fr.donum.domain.quantity;

import com.google.inject.Injector;

/** Breaks {@code DOMAIN_KNOWS_ONLY_THE_JDK} and {@code GUICE_IS_IN_THE_HOST_AND_THE_COMMAND_LINE_ONLY}. */
interface KnowsALibrary {
    Injector injector();
}
