package fr.donum.adapter.csv;

import java.io.IOException;

/** A NUL among the characters of a file. */
final class NulException extends IOException {
    private static final long serialVersionUID = 1;
}
