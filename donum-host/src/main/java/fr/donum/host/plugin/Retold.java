package fr.donum.host.plugin;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a plug-in threw, as it may be shown: nothing of it is asked again, and no secret is in it. */
final class Retold extends Exception {
    private static final long serialVersionUID = 1;

    private final String text;
    private final boolean isException;

    private Retold(String text, boolean isException) {
        super(text);
        this.text = text;
        this.isException = isException;
    }

    /** @param masks applied to every text */
    static Retold of(Throwable e, UnaryOperator<String> masks) {
        return of(e, masks, Brevity.MOST_CAUSES);
    }

    /** @param depth of the causes that are told; what is suppressed is told without its own */
    private static Retold of(Throwable e, UnaryOperator<String> masks, int depth) {
        Retold retold = new Retold(masks.apply(text(e)), e instanceof Exception);
        try {
            retold.setStackTrace(e.getStackTrace());
            Throwable cause = e.getCause();
            if (cause != null && depth > 0) {
                retold.initCause(of(cause, masks, depth - 1));
            }
            Stream.of(depth > 0 ? e.getSuppressed() : new Throwable[0])
                    .limit(Brevity.MOST_CAUSES)
                    .forEach(each -> retold.addSuppressed(of(each, masks, 0)));
        } catch (RuntimeException | StackOverflowError unspeakable) {
            retold.addSuppressed(new Retold(unspeakable.getClass().getName(), true));
        }
        return retold;
    }

    /** An exception of a plug-in may itself be unable to say what it is. */
    private static String text(Throwable e) {
        try {
            return String.valueOf(e.toString());
        } catch (RuntimeException | StackOverflowError unspeakable) {
            return e.getClass().getName();
        }
    }

    boolean isException() {
        return isException;
    }

    @Override
    @SuppressWarnings("OverrideThrowableToString") // It shows the class of another.
    public String toString() {
        return text;
    }
}
