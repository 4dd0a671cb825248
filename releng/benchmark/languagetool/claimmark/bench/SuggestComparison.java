package claimmark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** {@link SuggestSpeed} with LanguageTool in the same run: {@code SuggestComparison ARTICLE [rounds]}. */
public final class SuggestComparison {

    private SuggestComparison() {
    }

    public static void main(String[] arguments) throws IOException {
        SuggestSpeed speed = new SuggestSpeed();
        speed.add("LanguageTool", () -> {
            JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
            return text -> {
                try {
                    return tool.check(text);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            };
        });
        speed.measure(arguments);
    }
}
