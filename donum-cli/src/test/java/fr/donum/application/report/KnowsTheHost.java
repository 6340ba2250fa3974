package fr.donum.application.report;

import fr.donum.host.HostContext;

/** Breaks {@code NOTHING_BUT_THE_COMMAND_LINE_KNOWS_THE_HOST}. */
interface KnowsTheHost {
    HostContext context();
}
