package fr.donum.application.right;

import fr.donum.application.left.Left;

/** Breaks {@code NO_PACKAGE_DEPENDS_ON_ITSELF_THROUGH_OTHERS}. */
public interface Right {
    Left left();
}
