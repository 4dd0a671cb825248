package claimmark.ide.editor.place;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;

import claimmark.core.anchor.Bookmark;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextQuoteSelector;
import claimmark.ide.look.PluginIds;

/**
 * The places where one was in the articles that were closed last. The workbench writes them to the disk when it ends.
 */
public final class PlaceMemory {

    private static final String SECTION = "places";
    private static final int MOST_ARTICLES = 100;

    /** What an entry consists of: the path, the page, the annotation, and two bookmarks. */
    private static final int TOP = 3;
    private static final int CARET = 8;
    private static final int LENGTH = 13;

    private final IDialogSettings settings;

    public PlaceMemory(IDialogSettings settings) {
        this.settings = settings;
    }

    /** What the plug-in remembers in this workspace. */
    public static PlaceMemory ofPlugin() {
        return new PlaceMemory(PlatformUI.getDialogSettingsProvider(Platform.getBundle(PluginIds.BUNDLE))
                .getDialogSettings());
    }

    /** Where one was in this article; empty when that is not known. */
    public Optional<ReadingPlace> find(Path article) {
        return entries().stream().filter(entry -> isOf(article, entry)).findFirst().flatMap(PlaceMemory::read);
    }

    /** Remembers where one was. Of a hundred other articles, the one that was closed first is forgotten. */
    public void keep(Path article, ReadingPlace place) {
        List<String[]> kept = new ArrayList<>();
        kept.add(write(article, place));
        entries().stream().filter(entry -> !isOf(article, entry)).limit(MOST_ARTICLES - 1L).forEach(kept::add);
        IDialogSettings section = settings.addNewSection(SECTION);
        for (int i = 0; i < kept.size(); i++) {
            section.put(Integer.toString(i), kept.get(i));
        }
    }

    /** The article that was closed last comes first. */
    private List<String[]> entries() {
        @Nullable IDialogSettings section = settings.getSection(SECTION);
        List<String[]> entries = new ArrayList<>();
        for (int i = 0; section != null && i < MOST_ARTICLES; i++) {
            String @Nullable [] entry = section.getArray(Integer.toString(i));
            if (entry != null && entry.length == LENGTH) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static boolean isOf(Path article, String[] entry) {
        return entry[0].equals(encoded(article.toString()));
    }

    private static String[] write(Path article, ReadingPlace place) {
        return Stream.of(
                Stream.of(encoded(article.toString()), Integer.toString(place.page()),
                        encoded(place.annotation().map(AnnotationId::value).orElse(""))),
                write(place.top()), write(place.caret())).flatMap(part -> part).toArray(String[]::new);
    }

    private static Stream<String> write(Bookmark place) {
        return Stream.of(Integer.toString(place.offset()), Integer.toString(place.inWords()),
                encoded(place.words().exact()), encoded(place.words().prefix()), encoded(place.words().suffix()));
    }

    private static Optional<ReadingPlace> read(String[] entry) {
        try {
            return Optional.of(new ReadingPlace(Integer.parseInt(entry[1]), bookmark(entry, TOP),
                    bookmark(entry, CARET),
                    Optional.of(decoded(entry[2])).filter(id -> !id.isEmpty()).map(AnnotationId::new)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Bookmark bookmark(String[] entry, int at) {
        return new Bookmark(Integer.parseInt(entry[at]), new TextQuoteSelector(decoded(entry[at + 2]),
                decoded(entry[at + 3]), decoded(entry[at + 4])), Integer.parseInt(entry[at + 1]));
    }

    /** The settings are XML, which does not hold all characters that an article may have. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
