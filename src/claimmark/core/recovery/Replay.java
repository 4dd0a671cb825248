package claimmark.core.recovery;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import claimmark.core.article.ArticleRewriter;
import claimmark.core.desk.OpenedArticle;
import claimmark.core.live.LiveSpans;
import claimmark.core.live.MarkFollower;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.RatingScale;
import claimmark.core.recovery.UnsavedChange.InForm;
import claimmark.core.recovery.UnsavedChange.OfAnnotations;
import claimmark.core.recovery.UnsavedChange.OfBlocks;
import claimmark.core.recovery.UnsavedChange.OfDismissals;
import claimmark.core.recovery.UnsavedChange.OfFile;
import claimmark.core.recovery.UnsavedChange.OfPage;
import claimmark.core.recovery.UnsavedChange.Recovered;
import claimmark.core.recovery.UnsavedChange.WholePage;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Difference;
import claimmark.core.text.SourceChange;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/**
 * Makes the changes of a journal again, one after the other. So the places of the annotations follow the text, as they
 * did in the editor.
 */
final class Replay {

    private final ArticleFormat format;
    private final ComposedText file;
    /** The text on the page; the file itself where there is no other. */
    private final ComposedText page;
    private final LiveSpans<AnnotationId> places = new LiveSpans<>();
    private final MarkFollower<AnnotationId> follower = new MarkFollower<>(places);
    private final LiveSpans<String> blockPlaces = new LiveSpans<>();
    private final MarkFollower<String> blockFollower = new MarkFollower<>(blockPlaces);
    private final Set<AnnotationId> placed = new LinkedHashSet<>();
    private final List<OfAnnotations> steps = new ArrayList<>();
    private final List<OfBlocks> labelled = new ArrayList<>();
    private final List<OfDismissals> dismissed = new ArrayList<>();
    private final List<Recovered> recovered = new ArrayList<>();
    private Optional<InForm> inForm = Optional.empty();
    private boolean pageIsAhead;

    private Replay(JournalBase base) {
        format = ArticleFormat.ofFileName(base.article());
        file = new ComposedText(base.characters());
        page = format == ArticleFormat.HTML
                ? new ComposedText(OpenedArticle.reader().read(base.characters(), format).text()) : file;
    }

    static Replay of(JournalReading.Whole journal) {
        Replay replay = new Replay(journal.base());
        journal.changes().forEach(replay::make);
        return replay;
    }

    private void make(UnsavedChange change) {
        if (change instanceof OfFile ofFile) {
            pageIsAhead = false;
            replace(file, ofFile.replacement());
        } else if (change instanceof OfPage ofPage) {
            pageIsAhead = true;
            replace(page, ofPage.replacement());
        } else if (change instanceof WholePage whole) {
            pageIsAhead = whole.isTyping() && page != file;
            Difference changed = Difference.between(page.text(), new TextSpan(0, page.text().length()), whole.text());
            replace(page, new TextReplacement(changed.span().start(), changed.span().of(page.text()),
                    changed.replacement()));
        } else if (change instanceof OfAnnotations step) {
            steps.add(step);
            step.edits().forEach(this::place);
        } else if (change instanceof OfBlocks blocks) {
            labelled.add(blocks);
            blocks.edit().before().forEach(label -> blockPlaces.remove(label.id()));
            blocks.edit().after().forEach(label -> label.target().span()
                    .ifPresent(span -> blockPlaces.put(label.id(), span)));
        } else if (change instanceof OfDismissals dismissals) {
            dismissed.add(dismissals);
        } else if (change instanceof InForm typed) {
            inForm = Optional.of(typed).filter(form -> !form.edits().isEmpty());
        } else if (change instanceof Recovered other) {
            recovered.add(other);
        }
    }

    private void replace(ComposedText text, TextReplacement replacement) {
        if (text.replace(replacement) && text == page) {
            follower.replaced(replacement);
            blockFollower.replaced(replacement);
        }
    }

    private void place(AnnotationEdit edit) {
        if (edit.movesTarget()) {
            placed.add(edit.id());
            edit.after().flatMap(annotation -> annotation.target().span())
                    .ifPresentOrElse(span -> places.put(edit.id(), span), () -> places.remove(edit.id()));
        }
    }

    ArticleFormat format() {
        return format;
    }

    /** Where the file's characters differ from the saved ones. */
    List<Difference> differences() {
        return file.differences();
    }

    /** The characters of the file. */
    String characters() {
        return file.text();
    }

    /** The text of the page, which all places are places in. */
    String text() {
        return page.text();
    }

    /** Writes into the file what was typed on the page and had not come there yet. */
    void finishTyping(Charset charset) {
        if (pageIsAhead && page != file) {
            String characters = characters();
            ArticleText read = OpenedArticle.reader().read(characters, format, charset);
            Difference typed = Difference.between(read.text(), new TextSpan(0, read.text().length()), text());
            SourceChange change = new ArticleRewriter(OpenedArticle.reader(), format, charset)
                    .rewrite(characters, read, typed.isNone() ? List.of() : List.of(typed)).change();
            file.replace(new TextReplacement(change.span().start(), change.span().of(characters),
                    change.replacement()));
            pageIsAhead = false;
        }
    }

    /** The journals whose work is in this one. */
    List<Recovered> recovered() {
        return List.copyOf(recovered);
    }

    /** The annotations that were given another place than the saved one. */
    Set<AnnotationId> placed() {
        return Set.copyOf(placed);
    }

    /** The scales that came with the verdicts, each once. */
    List<RatingScale> scales() {
        return steps.stream().flatMap(step -> step.scales().stream()).distinct().toList();
    }

    /** The steps, with what was typed in a form; all targets are described in {@link #text()}. */
    List<OfAnnotations> steps() {
        List<OfAnnotations> all = new ArrayList<>(steps);
        inForm.ifPresent(form -> all.add(new OfAnnotations(form.reviewer(), form.edits())));
        return described(all);
    }

    private List<OfAnnotations> described(List<OfAnnotations> wanted) {
        TargetDescriber describer = new TargetDescriber(text());
        return wanted.stream().map(step -> step.with(step.edits().stream()
                .map(edit -> new AnnotationEdit(edit.before(), edit.after().map(after -> placed(after, describer)),
                        edit.by(), edit.takesBack()))
                .toList())).toList();
    }

    private Annotation placed(Annotation annotation, TargetDescriber describer) {
        if (!placed.contains(annotation.id()) || annotation.target().orphan()) {
            return annotation;
        }
        return annotation.withTarget(places.span(annotation.id())
                .map(span -> describer.describe(span, annotation.target()))
                .orElseGet(() -> annotation.target().withoutPosition()));
    }

    /** The labels of blocks; all targets are described in {@link #text()}. */
    List<OfBlocks> blocks() {
        TargetDescriber describer = new TargetDescriber(text());
        return labelled.stream().map(step -> new OfBlocks(step.reviewer(), new BlockLabelEdit(step.edit().before(),
                step.edit().after().stream().map(label -> placed(label, describer)).toList()))).toList();
    }

    private BlockLabel placed(BlockLabel label, TargetDescriber describer) {
        return label.withTarget(blockPlaces.span(label.id()).map(span -> describer.describe(span, label.target()))
                .orElseGet(() -> label.target().withoutPosition()));
    }

    /** What was dismissed, and what of it was offered again, in this order. */
    List<OfDismissals> dismissals() {
        return List.copyOf(dismissed);
    }

    /** The fewest changes that come to the same. */
    List<UnsavedChange> asChanges() {
        List<UnsavedChange> changes = new ArrayList<>(recovered);
        backwards(file).forEach(replacement -> changes.add(new OfFile(replacement)));
        if (page != file) {
            backwards(page).forEach(replacement -> changes.add(new OfPage(replacement)));
            if (!pageIsAhead) {
                changes.add(new OfFile(new TextReplacement(0, "", "")));
            }
        }
        changes.addAll(described(folded()));
        changes.addAll(blocks());
        changes.addAll(dismissed);
        inForm.ifPresent(changes::add);
        return changes;
    }

    /** One edit for each annotation, from its saved state to its last one, signed as the last one was. */
    private List<OfAnnotations> folded() {
        Map<AnnotationId, Optional<Annotation>> saved = new LinkedHashMap<>();
        Map<AnnotationId, OfAnnotations> last = new HashMap<>();
        List<RatingScale> scales = scales();
        steps.forEach(step -> step.edits().forEach(edit -> {
            saved.putIfAbsent(edit.id(), edit.before());
            last.put(edit.id(), new OfAnnotations(step.reviewer(), scales, List.of(edit)));
        }));
        List<OfAnnotations> folded = new ArrayList<>();
        saved.forEach((id, before) -> {
            OfAnnotations step = last.get(id);
            AnnotationEdit edit = step.edits().get(0);
            if (!before.equals(edit.after())) {
                folded.add(step.with(
                        List.of(new AnnotationEdit(before, edit.after(), edit.by(), edit.takesBack()))));
            }
        });
        return folded;
    }

    /** The last difference first, so that none shifts those still to be made. */
    private static List<TextReplacement> backwards(ComposedText text) {
        List<TextReplacement> replacements = new ArrayList<>(text.differences().stream()
                .map(difference -> new TextReplacement(difference.span().start(), text.before(difference.span()),
                        difference.replacement())).toList());
        Collections.reverse(replacements);
        return replacements;
    }
}
