package fr.donum.cli.terminal;

/** Colours, where they are wanted and seen. */
public final class Style {
    private final boolean isOn;

    public Style(boolean isOn) {
        this.isOn = isOn;
    }

    public String bold(String text) {
        return in("1", text);
    }

    public String dim(String text) {
        return in("2", text);
    }

    public String red(String text) {
        return in("31", text);
    }

    public String green(String text) {
        return in("32", text);
    }

    public String yellow(String text) {
        return in("33", text);
    }

    private String in(String code, String text) {
        return isOn ? Escape.styled(code, text) : text;
    }
}
