package claimmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The colours of the product can be seen on the grounds they stand on, and told apart by colour-blind readers. */
class LookTest {

    private static final Pattern LIGHT = Pattern
            .compile("<colorDefinition id=\"claimmark\\.color\\.(\\w+)\"[^>]* value=\"(\\d+),(\\d+),(\\d+)\"");
    private static final Pattern DARK = Pattern
            .compile("ColorDefinition#claimmark-color-(\\w+) \\{\\s*color: #(\\p{XDigit}{6});");
    private static final Pattern PAINT = Pattern.compile("(?:stroke|fill)=\"#(\\p{XDigit}{6})\"");
    /** In CIEDE2000: thin lines need far more than the 2 that can just be seen on areas side by side. */
    private static final double LEAST_DIFFERENCE = 11.9;
    private static final int WHITE = 0xFFFFFF;
    private static final int DARK_EDITOR = 0x2F2F2F;
    private static final int DARK_TOOLBAR = 0x48484C;

    @Test
    void everyColourHasAValueInBothThemes() throws IOException {
        assertEquals(7, light().size());
        assertEquals(light().keySet(), dark().keySet());
    }

    @Test
    void kindsDifferToEveryReader() throws IOException {
        assertEquals(List.of(), tooClose(kinds(light())));
        assertEquals(List.of(), tooClose(kinds(dark())));
    }

    @Test
    void differencesAreThoseOfThePublishedExamples() {
        assertEquals(2.0425, ColourVision.ciede2000(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485)), 0.0001);
        assertEquals(27.1492, ColourVision.ciede2000(lab(50, 2.5, 0), lab(73, 25, -18)), 0.0001);
        assertEquals(0.9082, ColourVision.ciede2000(lab(2.0776, 0.0795, -1.135), lab(0.9033, -0.0636, -0.5514)),
                0.0001);
        assertEquals(2.3669, ColourVision.ciede2000(lab(50, 0, 0), lab(50, -1, 2)), 0.0001);
    }

    @Test
    void linesAreSeenAndGreyedTextIsReadable() throws IOException {
        light().forEach((name, colour) -> assertContrast(3, name, colour, WHITE));
        dark().forEach((name, colour) -> assertContrast(3, name, colour, DARK_TOOLBAR));
        assertContrast(4.5, "boilerplate", light().get("boilerplate"), WHITE);
        assertContrast(4.5, "boilerplate", dark().get("boilerplate"), DARK_EDITOR);
    }

    @Test
    void iconsAreSeenInBothThemes() throws IOException {
        Map<String, Set<Integer>> icons = icons();
        assertTrue(!icons.isEmpty(), "no icons were read");
        icons.forEach((icon, paints) -> paints.forEach(paint -> {
            assertContrast(3, icon, paint, WHITE);
            assertContrast(3, icon, paint, DARK_EDITOR);
            assertContrast(2.6, icon, paint, DARK_TOOLBAR);
        }));
    }

    private static double[] lab(double l, double a, double b) {
        return new double[] { l, a, b };
    }

    private static void assertContrast(double least, String name, int colour, int ground) {
        double contrast = ColourVision.contrast(colour, ground);
        assertTrue(contrast >= least, () -> "%s #%06X on #%06X: %.2f".formatted(name, colour, ground, contrast));
    }

    private static List<String> tooClose(Map<String, Integer> colours) {
        List<String> close = new ArrayList<>();
        colours.forEach((one, a) -> colours.forEach((other, b) -> {
            for (ColourVision vision : ColourVision.values()) {
                if (one.compareTo(other) < 0 && vision.difference(a, b) < LEAST_DIFFERENCE) {
                    close.add(one + " and " + other + " to " + vision + ": " + vision.difference(a, b));
                }
            }
        }));
        return close;
    }

    private static Map<String, Integer> kinds(Map<String, Integer> colours) {
        Map<String, Integer> kinds = new TreeMap<>(colours);
        kinds.remove("boilerplate");
        return kinds;
    }

    private static Map<String, Integer> light() throws IOException {
        Map<String, Integer> colours = new TreeMap<>();
        Matcher matcher = LIGHT.matcher(Files.readString(Path.of("plugin.xml")));
        while (matcher.find()) {
            int red = Integer.parseInt(matcher.group(2));
            int green = Integer.parseInt(matcher.group(3));
            colours.put(matcher.group(1), red << 16 | green << 8 | Integer.parseInt(matcher.group(4)));
        }
        return colours;
    }

    private static Map<String, Integer> dark() throws IOException {
        return DARK.matcher(Files.readString(Path.of("OSGI-INF/css/dark.css"))).results().collect(
                Collectors.toMap(found -> found.group(1), found -> Integer.parseInt(found.group(2), 16)));
    }

    /** The paints of each icon. White is left out: it is only used for signs on a disc. */
    private static Map<String, Set<Integer>> icons() throws IOException {
        Map<String, Set<Integer>> icons = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("OSGI-INF/icons"))) {
            for (Path file : files.toList()) {
                Set<Integer> paints = PAINT.matcher(Files.readString(file)).results()
                        .map(found -> Integer.parseInt(found.group(1), 16))
                        .collect(Collectors.toCollection(TreeSet::new));
                paints.remove(WHITE);
                icons.put(file.getFileName().toString(), paints);
            }
        }
        return icons;
    }
}
