package fr.donum.host.plugin;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a kind of source comes from.
 *
 * @param version as its jar states it; empty if it does not
 * @param api the range of the contract, as its jar states it; empty if it does not
 * @param place the jar or directory that has the provider's class
 * @param jars that jar and those beside it
 */
public record Origin(String version, String api, String place, List<Path> jars) {
    public Origin {
        jars = List.copyOf(jars);
    }
}
