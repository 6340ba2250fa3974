package fr.donum.tck.code;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a class file names: classes, members of classes, and texts; as the Java Virtual Machine Specification lays it out. */
public final class ConstantPool {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int TEXT = 8;

    /** What ends the process without its hooks, and what hands out its standard streams, to the code itself or to a child. */
    private static final List<String> UNCATCHABLE = List.of(
            "java.lang.Runtime.halt",
            "sun.misc.Signal.raise",
            "java.io.FileDescriptor.out",
            "java.io.FileDescriptor.err",
            "java.lang.ProcessBuilder.inheritIO",
            "java.lang.ProcessBuilder$Redirect.INHERIT",
            "java.lang.System.inheritedChannel",
            "java.nio.channels.spi.SelectorProvider.inheritedChannel");

    /** The same, whose name says too little to be looked for among texts. */
    private static final String STANDARD_INPUT = "java.io.FileDescriptor.in";

    private static final Pattern STREAM_FILE = Pattern.compile(
            "(file:/*)?/(dev/(stdin|stdout|stderr|fd(/.*)?)|proc/(self|thread-self|[0-9]+)/fd(/.*)?)|CONOUT\\$",
            Pattern.DOTALL);

    private final Map<Integer, String> utf8 = new HashMap<>();
    private final Map<Integer, int[]> entries = new HashMap<>();
    private final Set<String> classes = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> members = new HashSet<>();

    private ConstantPool() {}

    /**
     * Reads as much of a class file as it needs.
     *
     * @return empty if it is none, which Java does not load either
     */
    public static Optional<ConstantPool> read(InputStream classFile) {
        try {
            return Optional.of(read(new DataInputStream(new BufferedInputStream(classFile))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static ConstantPool read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        in.readInt(); // its version
        ConstantPool pool = new ConstantPool();
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            pool.read(in, i, tag);
            if (tag == LONG || tag == DOUBLE) {
                i++; // which takes the place of two
            }
        }
        pool.resolve();
        return pool;
    }

    private void read(DataInputStream in, int index, int tag) throws IOException {
        switch (tag) {
            case UTF8 -> utf8.put(index, in.readUTF());
            case 3, 4 -> in.readInt();
            case LONG, DOUBLE -> in.readLong();
            case CLASS, TEXT, 16, 19, 20 -> entries.put(index, new int[] {tag, in.readUnsignedShort(), 0});
            case 9, 10, 11, 12, 17, 18 ->
                entries.put(index, new int[] {tag, in.readUnsignedShort(), in.readUnsignedShort()});
            case 15 -> entries.put(index, new int[] {tag, in.readUnsignedByte(), in.readUnsignedShort()});
            default -> throw new IOException("no constant of kind " + tag);
        }
    }

    private void resolve() {
        for (int[] entry : entries.values()) {
            switch (entry[0]) {
                case CLASS -> classes.add(name(entry[1]));
                case TEXT -> texts.add(utf8.getOrDefault(entry[1], ""));
                case 9, 10, 11 -> members.add(name(first(entry[1])) + "." + utf8.getOrDefault(first(entry[2]), ""));
                default -> {
                    // Says nothing by itself.
                }
            }
        }
    }

    private int first(int index) {
        int[] entry = entries.get(index);
        return entry == null ? 0 : entry[1];
    }

    private String name(int index) {
        return utf8.getOrDefault(index, "").replace('/', '.');
    }

    /** Whether it names a method or field, such as {@code "java.lang.System.exit"}. */
    public boolean names(String member) {
        return members.contains(member);
    }

    /**
     * What it names that a host cannot guard against: ending the process without its hooks, and writing to its streams
     * past them, be it by a child that inherits them; also by reflection, with the names as texts.
     */
    public Optional<String> uncatchable() {
        Stream<String> members = Stream.concat(
                UNCATCHABLE.stream().filter(member -> names(member) || looksUp(member)),
                Stream.of(STANDARD_INPUT).filter(this::names));
        Stream<String> files = texts.stream()
                .filter(text -> STREAM_FILE.matcher(text).matches())
                .sorted();
        return Stream.concat(members, files).findFirst();
    }

    private boolean looksUp(String member) {
        String type = member.substring(0, member.lastIndexOf('.'));
        return texts.contains(member.substring(type.length() + 1))
                && (classes.contains(type) || texts.contains(type))
                && members.stream().anyMatch(ConstantPool::isLookup);
    }

    private static boolean isLookup(String member) {
        return member.matches("java\\.lang\\.Class\\.get(Declared)?(Method|Field)s?")
                || member.startsWith("java.lang.invoke.MethodHandles$Lookup.find");
    }
}
