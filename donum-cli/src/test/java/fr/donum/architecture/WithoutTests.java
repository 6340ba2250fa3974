package fr.donum.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What is shipped: no tests, neither as classes nor packed into a jar for those of another module. */
public final class WithoutTests implements ImportOption {
    private final ImportOption classes = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return classes.includes(location) && !location.contains("-tests.jar");
    }
}
