package claimmark.ide.view.recovery;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import claimmark.core.fault.Fault;
import claimmark.ide.look.Banner;
import claimmark.ide.look.Icons;
import claimmark.ide.look.form.FormBuilder;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.Problem;
import claimmark.ide.session.recovery.RecoveredWork;
import claimmark.ide.session.recovery.UnreadableJournal;

/**
 * Says what was not saved when Eclipse ended, which is in the article again, and asks whether it should stay. Or says
 * that work cannot be brought back, or that what is not saved now could not be recovered.
 */
public final class RecoveryBanner {

    private final ArticleSession session;
    private final Banner banner;
    private final Composite choices;
    private final Button keep;
    private final Button discard;

    public RecoveryBanner(Composite parent, ArticleSession session) {
        this.session = session;
        banner = Banner.withText(parent, Icons.RECOVERED);
        choices = banner.buttonRow(2);
        keep = Banner.button(choices, RecoveryMessages.keep, this::keep);
        discard = Banner.button(choices, RecoveryMessages.discard, this::discard);
    }

    private void keep() {
        if (isRecovered()) {
            session.recovery().keep();
        } else {
            session.recovery().decideUnreadable(false);
        }
    }

    private void discard() {
        if (isRecovered()) {
            session.recovery().discard();
        } else {
            session.recovery().decideUnreadable(true);
        }
    }

    private boolean isRecovered() {
        return session.recovery().recovered().isPresent();
    }

    public Composite control() {
        return banner.control();
    }

    /** @return what there is to say; empty when there is nothing */
    public String show() {
        Optional<RecoveredWork> work = session.recovery().recovered();
        Optional<Fault> unreadable = session.recovery().unreadable().stream().map(UnreadableJournal::fault).findFirst();
        String text = work.map(RecoveryWords::of).or(() -> unreadable.map(Problem::message))
                .or(() -> session.recovery().fault().map(this::notKept)).orElse("");
        banner.say(text);
        keep.setToolTipText(work.isPresent() ? RecoveryMessages.keepTip : RecoveryMessages.keepFileTip);
        discard.setToolTipText(work.isPresent() ? RecoveryMessages.discardTip : RecoveryMessages.discardFileTip);
        FormBuilder.setPresent(choices, work.isPresent() || unreadable.isPresent());
        return text;
    }

    private String notKept(Fault why) {
        return NLS.bind(RecoveryMessages.notKept, session.location().name(), Problem.message(why));
    }
}
