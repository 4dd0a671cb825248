package claimmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every text can be read on every ground that it may stand on: a contrast of 4.5:1, in both themes. */
class ContrastTest {

    private static final double READABLE = 4.5;
    private static final Pattern LIGHT = Pattern
            .compile("<colorDefinition id=\"claimmark\\.color\\.([\\w.]+)\"[^>]* value=\"(\\d+),(\\d+),(\\d+)\"");
    private static final Pattern DARK = Pattern
            .compile("ColorDefinition#claimmark-color-([\\w-]+) \\{\\s*color: #(\\p{XDigit}{6});");
    private static final List<String> KINDS = List.of("claim", "quotation", "statistic", "typo", "question", "note");
    private static final List<String> TEXTS = List.of("boilerplate", "markup.tag", "markup.value");

    /** The page and the words of Eclipse's text editors, and the grounds of its views. */
    private record Theme(String name, Map<String, Integer> colours, int page, int words, List<Integer> views) {
    }

    private static Theme light() throws IOException {
        Map<String, Integer> colours = new LinkedHashMap<>();
        Matcher found = LIGHT.matcher(Files.readString(Path.of("plugin.xml")));
        while (found.find()) {
            colours.put(found.group(1), Integer.parseInt(found.group(2)) << 16
                    | Integer.parseInt(found.group(3)) << 8 | Integer.parseInt(found.group(4)));
        }
        return new Theme("light", colours, 0xFFFFFF, 0x000000, List.of(0xFFFFFF, 0xF7F7F7));
    }

    private static Theme dark() throws IOException {
        Map<String, Integer> colours = new LinkedHashMap<>();
        Matcher found = DARK.matcher(Files.readString(Path.of("OSGI-INF/css/dark.css")));
        while (found.find()) {
            colours.put(found.group(1).replace('-', '.'), Integer.parseInt(found.group(2), 16));
        }
        return new Theme("dark", colours, 0x1E1F22, 0xCCCCCC, List.of(0x2F2F2F));
    }

    @Test
    void bothThemesHaveTheSameColours() throws IOException {
        assertEquals(light().colours().keySet(), dark().colours().keySet());
        assertTrue(light().colours().keySet().containsAll(KINDS) && light().colours().keySet().containsAll(TEXTS));
    }

    @Test
    void everyTextIsReadableOnThePageAndOnTheGroundOfEveryMark() throws IOException {
        for (Theme theme : List.of(light(), dark())) {
            Map<String, Integer> texts = new LinkedHashMap<>(Map.of("words", theme.words(), "second rank",
                    mix(theme.words(), theme.page(), share("SECONDARY"))));
            TEXTS.forEach(text -> texts.put(text, theme.colours().get(text)));
            Map<String, Integer> grounds = new LinkedHashMap<>(Map.of("page", theme.page()));
            KINDS.forEach(kind -> grounds.put("mark of a " + kind, mix(theme.colours().get(kind), theme.page(),
                    share("TINT"))));
            assertEquals(List.of(), unreadable(theme, texts, grounds));
        }
    }

    /** Whatever rank they are of elsewhere, words of a selected mark have the colour of the page's words. */
    @Test
    void wordsAreReadableOnTheGroundOfEverySelectedMark() throws IOException {
        for (Theme theme : List.of(light(), dark())) {
            Map<String, Integer> grounds = new LinkedHashMap<>();
            KINDS.forEach(kind -> grounds.put("selected " + kind,
                    mix(theme.colours().get(kind), theme.page(), share("STRONG_TINT"))));
            assertEquals(List.of(), unreadable(theme, Map.of("words", theme.words()), grounds));
        }
    }

    @Test
    void textsOfSecondRankAreReadableInTheViews() throws IOException {
        for (Theme theme : List.of(light(), dark())) {
            for (int view : theme.views()) {
                Map<String, Integer> texts = Map.of("second rank", mix(theme.words(), view, share("SECONDARY")));
                assertEquals(List.of(), unreadable(theme, texts, Map.of("view", view)));
            }
        }
    }

    private static List<String> unreadable(Theme theme, Map<String, Integer> texts, Map<String, Integer> grounds) {
        List<String> found = new ArrayList<>();
        texts.forEach((text, colour) -> grounds.forEach((name, ground) -> {
            double contrast = ColourVision.contrast(colour, ground);
            if (contrast < READABLE) {
                found.add("%s: %s on %s %.2f".formatted(theme.name(), text, name, contrast));
            }
        }));
        return found;
    }

    /** A share by which the palette mixes, as its source says. */
    private static double share(String constant) {
        try {
            Matcher found = Pattern.compile(" " + constant + " = ([\\d.]+);")
                    .matcher(Files.readString(Path.of("src/claimmark/ide/look/Palette.java")));
            assertTrue(found.find(), constant);
            return Double.parseDouble(found.group(1));
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }

    private static int mix(int one, int other, double share) {
        Function<Integer, Integer> part = shift -> (int) Math.round(
                (one >> shift & 255) * share + (other >> shift & 255) * (1 - share));
        return part.apply(16) << 16 | part.apply(8) << 8 | part.apply(0);
    }
}
