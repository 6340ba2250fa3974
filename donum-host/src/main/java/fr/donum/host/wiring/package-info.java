/** What every front end binds: {@link fr.donum.host.wiring.HostModule}. */
@NullMarked
package fr.donum.host.wiring;

import org.jspecify.annotations.NullMarked;
