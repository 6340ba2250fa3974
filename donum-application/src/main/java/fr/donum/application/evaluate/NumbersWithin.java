package fr.donum.application.evaluate;

import java.util.ArrayList;
import java.util.List;

/** The numbers as long as RPPS and AM numbers that a key which is none holds: {@code 10100000016/2}, {@code Durand 691234567}. */
final class NumbersWithin {
    private static final int RPPS = 11;
    private static final int AM = 9;
    private static final int LONGEST = 80;

    private NumbersWithin() {}

    /** Those that stand in a key; where there is none, the one that all its digits make. */
    static List<String> of(String key) {
        if (key.length() <= AM || key.length() > LONGEST) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i < key.length() && isDigit(key.charAt(i))) {
                all.append(key.charAt(i));
                continue;
            }
            int from = i - start == RPPS + 1 && key.charAt(start) == '8' ? start + 1 : start;
            String number = key.substring(from, i);
            if (isLong(number.length()) && !numbers.contains(number)) {
                numbers.add(number);
            }
            start = i + 1;
        }
        return numbers.isEmpty() && isLong(all.length()) ? List.of(all.toString()) : numbers;
    }

    private static boolean isLong(int digits) {
        return digits == RPPS || digits == AM;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
