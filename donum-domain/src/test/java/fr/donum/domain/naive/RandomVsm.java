package fr.donum.domain.naive;

import java.util.Map;
import java.util.SplittableRandom;

/** The counts of a random médecin traitant, often on or beside a half, nine tenths or a third. */
record RandomVsm(SplittableRandom random) {

    void fill(Map<String, String> columns) {
        long tens = random.nextInt(20) == 0 ? random.nextLong(100_000_000L) : random.nextLong(40);
        long patients = 10 * tens;
        long done = switch (random.nextInt(4)) {
            case 0 -> 5 * tens + random.nextInt(-1, 2);
            case 1 -> 9 * tens + random.nextInt(-1, 2);
            case 2 -> patients - random.nextLong(patients / 2 + 1);
            default -> random.nextLong(patients + 1);
        };
        done = Math.max(0, Math.min(done, patients));
        long structured = random.nextBoolean() ? done / 3 + random.nextInt(-1, 2) : random.nextLong(done + 1);
        put(columns, 5, "ald_patients", patients);
        put(columns, 5, "ald_vsm", done);
        put(columns, 15, "vsm_structures", Math.max(0, Math.min(structured, done)));
        list(columns);
        alreadyPaid(columns);
    }

    private void list(Map<String, String> columns) {
        int list = switch (random.nextInt(5)) {
            case 0 -> 800;
            case 1 -> 600;
            case 2 -> random.nextInt(4);
            default -> random.nextInt(3000);
        };
        put(columns, 5, "patientele", list);
        if (columns.containsKey("patientele") && random.nextBoolean()) {
            put(columns, 0, "patientele_moins_16", random.nextBoolean() ? list : random.nextInt(list + 1));
        }
    }

    private void alreadyPaid(Map<String, String> columns) {
        if (random.nextInt(3) > 0) {
            String euros = switch (random.nextInt(4)) {
                case 0 -> "0";
                case 1 -> "1500";
                case 2 -> "1501,88";
                default -> Integer.toString(random.nextInt(4000));
            };
            columns.put("vsm_deja_verse", euros);
        }
    }

    private void put(Map<String, String> columns, int missingPercent, String name, long value) {
        if (random.nextInt(100) >= missingPercent) {
            columns.put(name, Long.toString(value));
        }
    }
}
