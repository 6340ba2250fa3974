package fr.donum.application.evaluate;

import fr.donum.application.result.Summary;

/** How an evaluation went: the reconciliation, and the issues met on the way. */
public record Result(Summary summary, IssueLog issues) {}
