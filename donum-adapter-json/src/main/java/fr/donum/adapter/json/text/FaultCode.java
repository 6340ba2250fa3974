package fr.donum.adapter.json.text;

import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException.Kind;

/** A problem that may be the end of a source. */
public interface FaultCode extends IssueCode {
    Gravity gravity();

    @Override
    default Severity severity() {
        return gravity().severity;
    }

    /** Whose move it is, where it is the end of the source. */
    default Kind kind() {
        return gravity().kind;
    }

    /** How bad a problem is; of one that ends a source, whose move it is. */
    enum Gravity {
        INFO(Severity.INFO, Kind.DATA),
        WARNING(Severity.WARNING, Kind.DATA),
        ERROR(Severity.ERROR, Kind.DATA),
        DATA(Severity.ERROR, Kind.DATA),
        CONFIGURATION(Severity.ERROR, Kind.CONFIGURATION),
        AUTHENTICATION(Severity.ERROR, Kind.AUTHENTICATION),
        UNREACHABLE(Severity.ERROR, Kind.UNREACHABLE);

        private final Severity severity;
        private final Kind kind;

        Gravity(Severity severity, Kind kind) {
            this.severity = severity;
            this.kind = kind;
        }
    }
}
