package claimmark.bench;

/** Tells how a benchmark is called, and ends: to whoever reads what it prints, that would be no answer. */
final class Usage {

    private static final int WRONG_CALL = 2;

    private Usage() {
    }

    /** @param call the name of the benchmark and its arguments */
    static void tell(String call) {
        System.err.println("Usage: " + call);
        System.exit(WRONG_CALL);
    }
}
