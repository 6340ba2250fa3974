package fr.donum.application.report;

import fr.donum.cli.Main;

/** Breaks {@code NOTHING_KNOWS_THE_COMMAND_LINE}. */
interface KnowsTheCommandLine {
    Main main();
}
