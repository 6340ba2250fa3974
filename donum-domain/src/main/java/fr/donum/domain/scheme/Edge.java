package fr.donum.domain.scheme;

import fr.donum.domain.quantity.Ratio;

/**
 * A place on the line of rates: a value, or what lies next to it on either side.
 *
 * @param side -1 just below the value, 0 the value itself, 1 just above
 */
record Edge(Ratio value, int side) implements Comparable<Edge> {
    static final Edge ZERO = new Edge(Ratio.ZERO, 0);
    static final Edge ONE = new Edge(Ratio.ONE, 0);

    /** The least rate that reaches a target. */
    static Edge bar(Ratio target, boolean mustExceed) {
        return new Edge(target, mustExceed ? 1 : 0);
    }

    /** The greatest rate that does not reach this bar. */
    Edge below() {
        return new Edge(value, side - 1);
    }

    /** Sum of two lower ends or of two upper ends: reached only if both are. */
    Edge plus(Edge other) {
        return new Edge(value.plus(other.value), side != 0 ? side : other.side);
    }

    Edge dividedBy(int divisor) {
        return new Edge(value.dividedBy(divisor), side);
    }

    /** At most 100 %. */
    Edge capped() {
        return compareTo(ONE) > 0 ? ONE : this;
    }

    @Override
    public int compareTo(Edge other) {
        int order = value.compareTo(other.value);
        return order != 0 ? order : Integer.compare(side, other.side);
    }
}
