/**
 * Everything between a front end and the adapters: {@link fr.donum.host.wiring.HostModule} binds what finds, guards, opens and certifies
 * sources; {@link fr.donum.host.OutputFormats} knows what can be written. What a user has configured wrongly is a
 * {@link fr.donum.host.HostException}; {@link fr.donum.host.HostContext} says for whom and where it runs.
 */
@NullMarked
package fr.donum.host;

import org.jspecify.annotations.NullMarked;
