package fr.donum.cli;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(args.length == 1 && args[0].equals("--version") ? 0 : 2);
    }
}
