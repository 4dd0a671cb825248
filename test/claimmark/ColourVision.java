package claimmark;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * How readers with different eyes see sRGB colours. The deficiencies are simulated after Machado, Oliveira and
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), at full severity.
 */
enum ColourVision {
    TYPICAL(new double[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }),
    PROTANOPIA(new double[][] { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
            { -0.003882, -0.048116, 1.051998 } }),
    DEUTERANOPIA(new double[][] { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
            { -0.011820, 0.042940, 0.968881 } }),
    TRITANOPIA(new double[][] { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 },
            { 0.004733, 0.691367, 0.303900 } });

    private static final double[][] TO_XYZ = { { 0.4124564, 0.3575761, 0.1804375 }, { 0.2126729, 0.7151522, 0.0721750 },
            { 0.0193339, 0.1191920, 0.9503041 } };
    private static final double[] WHITE = { 0.95047, 1, 1.08883 };

    private final double[][] simulation;

    ColourVision(double[][] simulation) {
        this.simulation = simulation;
    }

    /** The difference of two colours {@code 0xRRGGBB} as these eyes see it, in CIEDE2000. */
    double difference(int one, int other) {
        return ciede2000(lab(one), lab(other));
    }

    /** The contrast of two colours {@code 0xRRGGBB} from 1 to 21 (WCAG 2.1, contrast ratio). */
    static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int colour) {
        double[] light = light(colour);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double[] light(int colour) {
        double[] channels = { (colour >> 16 & 255) / 255.0, (colour >> 8 & 255) / 255.0, (colour & 255) / 255.0 };
        return each(channels, c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }

    private double[] lab(int colour) {
        double[] seen = each(times(simulation, light(colour)), c -> Math.max(0, Math.min(1, c)));
        double[] xyz = times(TO_XYZ, seen);
        for (int i = 0; i < 3; i++) {
            double t = xyz[i] / WHITE[i];
            xyz[i] = t > 216.0 / 24389 ? Math.cbrt(t) : t * 841 / 108 + 4.0 / 29;
        }
        return new double[] { 116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2]) };
    }

    /**
     * The difference of two colours in CIELAB, after Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula"
     * (2005).
     */
    static double ciede2000(double[] one, double[] other) {
        double c7 = Math.pow((Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2, 7);
        double g = 1 + 0.5 * (1 - Math.sqrt(c7 / (c7 + Math.pow(25, 7))));
        double c1 = Math.hypot(one[1] * g, one[2]);
        double c2 = Math.hypot(other[1] * g, other[2]);
        double h1 = hue(one[1] * g, one[2]);
        double turn = c1 * c2 == 0 ? 0 : Math.IEEEremainder(hue(other[1] * g, other[2]) - h1, 360);
        double h = c1 * c2 == 0 ? h1 + hue(other[1] * g, other[2]) : h1 + turn / 2;
        double l = Math.pow((one[0] + other[0]) / 2 - 50, 2);
        double c = (c1 + c2) / 2;
        double t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6)
                - 0.20 * cosine(4 * h - 63);
        double lightness = (other[0] - one[0]) / (1 + 0.015 * l / Math.sqrt(20 + l));
        double chroma = (c2 - c1) / (1 + 0.045 * c);
        double hue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * c * t);
        return Math.sqrt(lightness * lightness + chroma * chroma + hue * hue + rotation(c, h) * chroma * hue);
    }

    private static double rotation(double c, double h) {
        double c7 = Math.pow(c, 7);
        double angle = 60 * Math.exp(-Math.pow(((h + 360) % 360 - 275) / 25, 2));
        return -Math.sin(Math.toRadians(angle)) * 2 * Math.sqrt(c7 / (c7 + Math.pow(25, 7)));
    }

    private static double hue(double a, double b) {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double cosine(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
        }
        return product;
    }

    private static double[] each(double[] values, DoubleUnaryOperator change) {
        return Arrays.stream(values).map(change).toArray();
    }
}
