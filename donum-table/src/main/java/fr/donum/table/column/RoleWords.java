package fr.donum.table.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words that stand around names, and what is left of a name without some of them. */
final class RoleWords {
    private static final int LONGEST = 4;

    private final Map<List<String>, Role> roles = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();

    RoleWords(Synonyms synonyms) {
        for (Role role : Role.values()) {
            if (role != Role.BARE) {
                synonyms.words(role.words())
                        .map(name -> NameWords.of(name).words())
                        .forEach(words -> roles.put(words, role));
            }
        }
        roles.keySet().forEach(words -> firsts.add(words.get(0)));
    }

    void addWordsTo(Set<String> all) {
        roles.keySet().forEach(all::addAll);
    }

    /**
     * A name without the words of some roles.
     *
     * @param key its other words in the order of the alphabet: the order of words does not count
     * @param found the roles whose words were left out
     */
    record Stripped(String key, Set<Role> found) {}

    Stripped strip(List<String> words, Set<Role> of) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        TreeSet<String> unique = new TreeSet<>();
        List<String> left = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = of(words, at, of);
            if (length == 0) {
                left.add(words.get(at));
                at++;
            } else {
                found.add(roles.get(words.subList(at, at + length)));
                at += length;
            }
        }
        unique.addAll(left);
        return new Stripped(String.join(" ", unique), found);
    }

    /** How many words from here on are those of one of the roles, the most there are; 0 if none are. */
    private int of(List<String> words, int at, Set<Role> which) {
        if (!firsts.contains(words.get(at))) {
            return 0;
        }
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            Role role = roles.get(words.subList(at, at + length));
            if (role != null && which.contains(role)) {
                return length;
            }
        }
        return 0;
    }

    /** The roles that words name, whatever else stands among them. */
    Set<Role> among(List<String> words) {
        return strip(words, EnumSet.allOf(Role.class)).found();
    }
}
