package claimmark.ide.suggest.dictionary;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the user's dictionary is: where Eclipse's spelling checker has it, so that a word is entered once for both, and
 * where that has none, among the plug-in's own files of the workspace.
 *
 * <p>The platform has an API for spelling engines and ships none. The one that Eclipse comes with is that of the Java
 * tools; its keys are those of their public {@code PreferenceConstants}, so that nothing of theirs need be installed.
 */
final class DictionaryPlace {

    /** The bundle of those preferences. */
    static final String SPELLING = "org.eclipse.jdt.ui";
    static final String USER_DICTIONARY = "spelling_user_dictionary";
    static final String ENCODING = "spelling_user_dictionary_encoding";
    private static final String VARIABLE = "${";

    private DictionaryPlace() {
    }

    /**
     * The file.
     *
     * @param preferences tells the value of a key of those preferences; empty when it is not set
     * @param own the file where no other one is set
     */
    static DictionaryFile of(UnaryOperator<String> preferences, Path own) {
        return path(preferences.apply(USER_DICTIONARY)).map(path -> new DictionaryFile(path,
                charset(preferences.apply(ENCODING)))).orElseGet(() -> new DictionaryFile(own, StandardCharsets.UTF_8));
    }

    /** What has variables of the Java tools in it cannot be resolved without them. */
    private static Optional<Path> path(String set) {
        try {
            return Optional.of(set).filter(path -> !path.isBlank() && !path.contains(VARIABLE)).map(Path::of);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Charset charset(String name) {
        try {
            return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
