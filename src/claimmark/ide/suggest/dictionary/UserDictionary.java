package claimmark.ide.suggest.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

import claimmark.core.suggest.review.UserWords;
import claimmark.ide.look.PluginIds;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.WorkResult;

/**
 * The words that the user has entered, for all articles of the workspace. The file is read and written in the
 * background; a word counts at once. For the UI thread, but {@link #read}.
 */
public final class UserDictionary {

    private static final String OWN = "words.txt";

    private final Supplier<DictionaryFile> file;
    private final BackgroundWork background;
    private final Runnable changed;
    /** What was entered since Eclipse was started; it may not be in the file yet. */
    private final Set<String> entered = new LinkedHashSet<>();
    private UserWords words = UserWords.NONE;

    /**
     * @param file where the words are kept now
     * @param changed is run when there are other words than before
     */
    UserDictionary(Supplier<DictionaryFile> file, BackgroundWork background, Runnable changed) {
        this.file = file;
        this.background = background;
        this.changed = changed;
    }

    /** That of the workspace. */
    public static UserDictionary ofWorkspace(BackgroundWork background, Runnable changed) {
        Path own = Platform.getStateLocation(Platform.getBundle(PluginIds.BUNDLE)).append(OWN).toPath();
        UserDictionary dictionary = new UserDictionary(() -> DictionaryPlace.of(key -> Platform.getPreferencesService()
                .getString(DictionaryPlace.SPELLING, key, "", null), own), background, changed);
        dictionary.read();
        return dictionary;
    }

    /** Reads the file again. */
    public void read() {
        DictionaryFile now = file.get();
        background.start(DictionaryMessages.reading, false, cancellation -> now.words(), this::take);
    }

    private void take(WorkResult<Set<String>> outcome) {
        outcome.ifDone().ifPresent(this::set);
        report(outcome);
    }

    private void set(Set<String> kept) {
        Set<String> all = new LinkedHashSet<>(kept);
        all.addAll(entered);
        UserWords now = new UserWords(all);
        if (!now.equals(words)) {
            words = now;
            changed.run();
        }
    }

    private static void report(WorkResult<?> outcome) {
        if (outcome instanceof WorkResult.Failed<?> failed && failed.cause() instanceof IOException cause) {
            ILog.of(UserDictionary.class).warn(DictionaryMessages.failed, cause);
        }
    }

    /** The words as far as they are known. */
    public UserWords words() {
        return words;
    }

    /** Enters a word. */
    public void add(String word) {
        entered.add(word);
        set(words.words());
        DictionaryFile now = file.get();
        background.start(DictionaryMessages.writing, false, cancellation -> {
            now.add(word);
            return word;
        }, UserDictionary::report);
    }

    /** The file that the words are kept in. */
    public Path path() {
        return file.get().path();
    }
}
