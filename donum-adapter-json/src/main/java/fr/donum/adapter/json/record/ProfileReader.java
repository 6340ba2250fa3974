package fr.donum.adapter.json.record;

import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.domain.dossier.Profile;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads {@code profile}: who the practitioner is. */
final class ProfileReader {
    private ProfileReader() {}

    static Profile read(Fields fields) {
        fields.known(ApiNames.PROFILE);
        @Nullable Long list = boxed(fields.whole("list_size"));
        @Nullable Long young = boxed(fields.whole("list_under_16"));
        if (list != null && young != null && young > list) {
            fields.findings()
                    .note(
                            JsonIssue.JSON_UNDER_16,
                            fields.pointer("list_under_16"),
                            Long.toString(young),
                            Long.toString(list));
            young = null;
        }
        return new Profile(
                text(fields, "name"),
                text(fields, "specialty"),
                text(fields, "department"),
                text(fields, "group"),
                list,
                young,
                day(fields, "practice_start"),
                day(fields, "first_fse"));
    }

    private static @Nullable String text(Fields fields, String name) {
        return fields.text(name).orElse(null);
    }

    private static @Nullable LocalDate day(Fields fields, String name) {
        return fields.day(name).orElse(null);
    }

    private static @Nullable Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
