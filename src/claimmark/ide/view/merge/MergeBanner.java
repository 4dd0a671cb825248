package claimmark.ide.view.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import claimmark.core.merge.FieldConflict;
import claimmark.core.model.AnnotationId;
import claimmark.ide.look.Banner;
import claimmark.ide.look.Icons;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.SessionMerging;

/**
 * Says what came in when the sidecar was changed on the disk, and from whom. Lists the fields that two people set in
 * different ways; each value is a link that decides for it, by mouse or by Tab and Enter.
 */
public final class MergeBanner {

    private static final String SEEN = "seen";
    private static final String SHOW = "show:";
    private static final int MOST_CONFLICTS = 4;

    private final ArticleSession session;
    private final SessionMerging merging;
    private final Consumer<AnnotationId> reveal;
    private final Banner banner;
    private List<FieldConflict> listed = List.of();

    /**
     * @param reveal selects an annotation
     * @param decided is run when the reviewer has chosen something
     */
    public MergeBanner(Composite parent, ArticleSession session, Consumer<AnnotationId> reveal, Runnable decided) {
        this.session = session;
        this.reveal = reveal;
        merging = session.merging();
        banner = Banner.withLinks(parent, Icons.CONFLICT, link -> {
            choose(link);
            decided.run();
        });
    }

    public Composite control() {
        return banner.control();
    }

    /** @return what there is to say; empty when there is nothing */
    public String show() {
        List<String> lines = new ArrayList<>();
        listed = merging.conflicts();
        merging.arrived().filter(MergeWords::isCounted)
                .map(MergeWords::arrived).ifPresent(lines::add);
        if (!listed.isEmpty()) {
            lines.add(MergeWords.heading(listed.size()));
            for (int i = 0; i < Math.min(listed.size(), MOST_CONFLICTS); i++) {
                lines.add(MergeWords.conflict(listed.get(i), i, session.review(), merging));
            }
        }
        if (listed.size() > MOST_CONFLICTS) {
            lines.add(NLS.bind(MergeMessages.more, listed.size() - MOST_CONFLICTS));
        }
        String text = String.join("\n", lines);
        banner.say(text);
        return text;
    }

    private void choose(String link) {
        if (link.equals(SEEN)) {
            merging.seen();
        } else if (link.startsWith(SHOW)) {
            reveal.accept(listed.get(Integer.parseInt(link.substring(SHOW.length()))).annotation());
        } else {
            int colon = link.indexOf(':');
            FieldConflict conflict = listed.get(Integer.parseInt(link.substring(0, colon)));
            merging.decide(conflict, conflict.versions().get(Integer.parseInt(link.substring(colon + 1))));
        }
    }
}
