package fr.donum.adapter.excel.read;

import java.util.List;

/** Areas of a sheet as its rows are gone through from the top. */
public final class Sweep {
    private final List<Area> areas;
    private int passed;

    /** @param areas by their first row */
    public Sweep(List<Area> areas) {
        this.areas = areas;
    }

    /** Those that start in a row; rows are to be asked for from the top. */
    public List<Area> startingIn(long number) {
        while (passed < areas.size() && areas.get(passed).firstRow() + 1L < number) {
            passed++;
        }
        int first = passed;
        while (passed < areas.size() && areas.get(passed).firstRow() + 1L == number) {
            passed++;
        }
        return areas.subList(first, passed);
    }
}
