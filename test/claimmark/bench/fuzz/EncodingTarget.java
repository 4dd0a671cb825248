package claimmark.bench.fuzz;

import java.util.Arrays;

import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.Decoding.Decoded;
import claimmark.core.encoding.Encoding.Encoded;
import claimmark.core.text.ArticleFormat;

/** What is decoded is given back byte for byte. */
public final class EncodingTarget {

    private static final ArticleDecoder DECODER = new ArticleDecoder();

    private EncodingTarget() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        for (ArticleFormat format : ArticleFormat.values()) {
            if (DECODER.decode(data, format) instanceof Decoded decoded) {
                boolean same = DECODER.encode(decoded, decoded.text()) instanceof Encoded encoded
                        && Arrays.equals(data, encoded.bytes());
                Law.require(same, "Other bytes come back from " + decoded.charset());
            }
        }
    }
}
