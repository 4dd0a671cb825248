package claimmark.core.suggest.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes what was calculated, as exactly as a reviewer wants to see it. */
final class Calculated {

    private static final int DIGITS = 3;

    private Calculated() {
    }

    /** A number with three digits that count, or all before the point: "41.7", "1,234". */
    static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = Math.abs(value) >= Math.pow(10, DIGITS) ? exact.setScale(0, RoundingMode.HALF_UP)
                : exact.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }
}
