package claimmark.bench;

/** The rolling hash of every 32 units of a text: the least that any search for many quotations must do. */
final class RollingHash {

    private RollingHash() {
    }

    /** How many hashes are 0: a result that depends on all of them. */
    static int scan(String text) {
        int hash = 0;
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i) - (i < 32 ? 0 : text.charAt(i - 32) * 0x1d8c5e01);
            found += hash == 0 ? 1 : 0;
        }
        return found;
    }
}
