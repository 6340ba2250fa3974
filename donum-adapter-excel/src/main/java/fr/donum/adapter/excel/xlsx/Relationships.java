package fr.donum.adapter.excel.xlsx;

import fr.donum.adapter.excel.part.Archive;
import fr.donum.adapter.excel.part.FaultyWorkbookException;
import fr.donum.adapter.excel.part.Limits;
import fr.donum.adapter.excel.part.WorkbookFault;
import fr.donum.adapter.excel.part.XmlPart;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a part of a package refers to. */
final class Relationships {
    /**
     * A reference.
     *
     * @param type the last word of its type, such as {@code worksheet}
     * @param target the name of the part
     */
    record Relationship(String id, String type, String target) {}

    private final List<Relationship> all = new ArrayList<>();

    /** @param part the part that refers; empty for the package itself */
    Relationships(Archive archive, String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        if (archive.has(name)) {
            try (XmlPart xml = new XmlPart(archive.part(name))) {
                while (xml.nextStart("Relationships")) {
                    if (xml.name().equals("Relationship")
                            && !xml.attribute("TargetMode").equals("External")) {
                        add(xml, folder);
                    }
                }
            }
        }
    }

    private void add(XmlPart xml, String folder) throws FaultyWorkbookException {
        if (all.size() == Limits.PARTS) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
        }
        String type = xml.attribute("Type");
        String target = resolved(folder, xml.attribute("Target"));
        all.add(new Relationship(xml.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), target));
    }

    private static String resolved(String folder, String target) {
        String plain = target.replace('\\', '/');
        try {
            String path = new URI("/" + folder)
                    .resolve(new URI(plain.replace(" ", "%20")))
                    .getPath();
            return path == null ? plain : path.replaceFirst("^(/\\.\\.)*/", "");
        } catch (URISyntaxException | IllegalArgumentException e) {
            return plain.startsWith("/") ? plain.substring(1) : folder + plain;
        }
    }

    Optional<Relationship> withId(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    List<Relationship> ofType(String type) {
        return all.stream().filter(each -> each.type().equals(type)).toList();
    }
}
