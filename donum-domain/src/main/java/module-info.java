/** What the conventional schemes pay for the use of digital tools, and why: pure functions over what is known of a practice. */
module fr.donum.domain {
    requires static org.jspecify;

    exports fr.donum.domain.quantity;
    exports fr.donum.domain.dossier;
    exports fr.donum.domain.criterion;
    exports fr.donum.domain.scheme;
    exports fr.donum.domain.rules;
}
