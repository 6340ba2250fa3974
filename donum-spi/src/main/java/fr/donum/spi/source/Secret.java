package fr.donum.spi.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A password or token. {@link #toString} is {@code ***}; only {@link #reveal} shows it. */
public final class Secret {
    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    /** The value itself, to be sent and never printed. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value);
    }

    @Override
    public String toString() {
        return "***";
    }
}
