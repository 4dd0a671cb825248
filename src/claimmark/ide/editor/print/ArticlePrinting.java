package claimmark.ide.editor.print;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

import claimmark.core.text.Cancellation;
import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.UiThread;
import claimmark.ide.session.work.WorkResult;

/** File &gt; Print: asks for the printer, and prints an article in a job. */
public final class ArticlePrinting {

    private ArticlePrinting() {
    }

    /** Asks, and prints what the page shows. */
    public static void ask(PresentedViewer viewer, ArticleSession session) {
        Shell shell = viewer.getTextWidget().getShell();
        if (Printer.getPrinterList().length == 0) {
            MessageDialog.openInformation(shell, PrintMessages.title, PrintMessages.noPrinter);
            return;
        }
        @Nullable PrinterData chosen = new PrintDialog(shell, SWT.PRIMARY_MODAL).open();
        if (chosen != null) {
            PrintedArticle article = PrintedArticle.of(session.location().name(), viewer, session.places());
            BackgroundWork.inJobs(UiThread.of(shell.getDisplay())).start(
                    NLS.bind(PrintMessages.printing, article.name()), true,
                    cancellation -> print(article, chosen, cancellation), outcome -> tell(shell, article, outcome));
        }
    }

    private static void tell(Shell shell, PrintedArticle article, WorkResult<Boolean> outcome) {
        boolean begun = outcome.ifDone().orElse(true);
        if (!begun && !shell.isDisposed()) {
            MessageDialog.openError(shell, PrintMessages.title, NLS.bind(PrintMessages.failed, article.name()));
        }
    }

    /** @return whether the printer took it */
    static boolean print(PrintedArticle article, PrinterData chosen, Cancellation cancellation) {
        Printer printer = new Printer(chosen);
        try {
            if (!printer.startJob(article.name())) {
                return false;
            }
            if (print(article, printer, chosen, cancellation)) {
                printer.endJob();
            } else {
                printer.cancelJob();
            }
            return true;
        } finally {
            printer.dispose();
        }
    }

    /** @return whether all was printed, and nobody cancelled it */
    private static boolean print(PrintedArticle article, Printer printer, PrinterData chosen,
            Cancellation cancellation) {
        GC gc = new GC(printer);
        try (PaperPages pages = new PaperPages(printer, article, area(printer))) {
            return print(pages, printer, gc, chosen, cancellation);
        } finally {
            gc.dispose();
        }
    }

    private static boolean print(PaperPages pages, Printer printer, GC gc, PrinterData chosen,
            Cancellation cancellation) {
        boolean some = chosen.scope == PrinterData.PAGE_RANGE;
        int first = some ? Math.max(1, chosen.startPage) : 1;
        int last = some ? Math.min(pages.count(), chosen.endPage) : pages.count();
        for (int page = first; page <= last; page++) {
            if (cancellation.isCancelled()) {
                return false;
            }
            if (printer.startPage()) {
                pages.draw(gc, page - 1);
                printer.endPage();
            }
        }
        return true;
    }

    /** The page without margins of an inch. */
    private static Rectangle area(Printer printer) {
        Rectangle client = printer.getClientArea();
        Rectangle trim = printer.computeTrim(0, 0, 0, 0);
        Point inch = printer.getDPI();
        int left = inch.x + trim.x;
        int top = inch.y + trim.y;
        int right = client.width + trim.x + trim.width - inch.x;
        int bottom = client.height + trim.y + trim.height - inch.y;
        return new Rectangle(left, top, Math.max(inch.x, right - left), Math.max(inch.y, bottom - top));
    }
}
