package fr.donum.tck.source.rule;

import fr.donum.tck.source.Input;
import java.util.List;

/** One numbered rule of the contract. Its number never changes and is never given to another. */
public abstract class Rule {
    private final String id;
    private final List<Input> inputs;

    Rule(String id, Input... inputs) {
        this.id = id;
        this.inputs = List.of(inputs);
    }

    /** Its number, such as {@code "R04"}. */
    public final String id() {
        return id;
    }

    /** The inputs it needs. */
    public final List<Input> inputs() {
        return inputs;
    }

    /** Tells the trial of every breach. Whatever it throws is a breach too. */
    abstract void check(Trial trial) throws Exception;

    @Override
    public final String toString() {
        return id;
    }
}
