package claimmark.core.text;

import java.util.List;

/**
 * An edit of an article: the changes in its file, and the change in its text that follows from them.
 *
 * @param changes the changes in the order of the source, none overlapping; all offsets count in the unchanged source
 * @param replaced the part of the unchanged article text that is replaced
 * @param inserted the article text that stands there afterwards
 */
public record SourceEdit(List<SourceChange> changes, TextSpan replaced, String inserted) {

    public SourceEdit {
        changes = List.copyOf(changes);
    }

    /** The edit that changes nothing, at an offset of the article text. */
    public static SourceEdit none(int textOffset) {
        return new SourceEdit(List.of(), new TextSpan(textOffset, textOffset), "");
    }

    public boolean isNone() {
        return changes.isEmpty();
    }

    /** The source after this edit. */
    public String applyToSource(String source) {
        StringBuilder result = new StringBuilder(source.length());
        int done = 0;
        for (SourceChange change : changes) {
            result.append(source, done, change.span().start()).append(change.replacement());
            done = change.span().end();
        }
        return result.append(source, done, source.length()).toString();
    }

    /** The article text after this edit. */
    public String applyToText(String text) {
        return text.substring(0, replaced.start()) + inserted + text.substring(replaced.end());
    }
}
