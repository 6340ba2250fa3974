package fr.donum.application.left;

import fr.donum.application.right.Right;

/** Breaks {@code NO_PACKAGE_DEPENDS_ON_ITSELF_THROUGH_OTHERS}. */
public interface Left {
    Right right();
}
