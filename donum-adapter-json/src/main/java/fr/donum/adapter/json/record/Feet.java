package fr.donum.adapter.json.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the pages say that are put end to end as lines, and perhaps a line after them: one foot for all of them. */
final class Feet {
    private final List<PageFoot> ofPages = new ArrayList<>();

    void add(PageFoot foot) {
        ofPages.add(foot);
    }

    boolean isEmpty() {
        return ofPages.isEmpty();
    }

    /**
     * What they say together. Where they name different next pages, nobody knows which of these are here, unless all
     * that is announced is.
     *
     * @param last what lines say that are no pages
     * @param records number of records read
     */
    PageFoot together(PageFoot last, long records) {
        if (ofPages.isEmpty()) {
            return last;
        }
        List<PageFoot> all = new ArrayList<>(ofPages);
        all.add(last);
        Set<String> names = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        Set<String> cursors = new HashSet<>();
        Set<Long> totals = new HashSet<>();
        long sum = 0;
        long stated = 0;
        for (PageFoot foot : all) {
            names.addAll(foot.names());
            twice.addAll(foot.twice());
            if (foot.nextCursor() != null) {
                cursors.add(foot.nextCursor());
            }
            stated += foot.isStated() ? 1 : 0;
            if (foot.total() != null) {
                totals.add(foot.total());
                sum += foot.total();
            }
        }
        if (stated > 1 && !cursors.isEmpty() && !(totals.size() == 1 && totals.contains(records))) {
            twice.add("next_cursor");
        }
        String next = stated == 1 && !cursors.isEmpty() ? cursors.iterator().next() : null;
        Long total = last.total();
        if (total == null && !totals.isEmpty()) {
            boolean isOfAll = totals.size() == 1 && (!cursors.isEmpty() || totals.contains(records));
            total = isOfAll ? totals.iterator().next() : Long.valueOf(sum);
        }
        return new PageFoot(next, stated > 0, total, names, twice);
    }
}
