package claimmark.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks the running Eclipse what it shows, and where. Every question waits until there is an answer. */
final class Probe implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader answers;
    private final PrintWriter questions;

    Probe(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        questions = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    Sweep words(String words) {
        return Sweep.parse(ask("words", words));
    }

    Place article() {
        return Place.parse(ask("article", ""));
    }

    /** All of the article's text that is in front, each line break as a space; empty when none is open. */
    Optional<String> text() {
        return tryAsk("text", "");
    }

    boolean isInSight(String words) {
        return tryAsk("words", words).isPresent();
    }

    /** Whether one has to scroll up to see these words. */
    boolean isAbove(String words) {
        return tryAsk("above", words).isPresent();
    }

    void awaitMenu(String name) {
        ask("menu", name);
    }

    /** Where an item of an open menu is. */
    Place menuItem(String name) {
        return Place.parse(ask("menu item", name));
    }

    Place widget(String name) {
        return Place.parse(ask("widget", name));
    }

    boolean hasWidget(String name) {
        return tryAsk("widget", name).isPresent();
    }

    Place field(String label) {
        return Place.parse(ask("field", label));
    }

    Optional<String> value(String label) {
        return tryAsk("value", label);
    }

    boolean hasFocus(String label) {
        return tryAsk("focused", label).isPresent();
    }

    /** Whether nothing above what the form shows is to be scrolled to. */
    boolean isFormAtTop() {
        return tryAsk("top", "").isPresent();
    }

    /** How many rows the list of annotations has. */
    int rows() {
        return Integer.parseInt(tryAsk("rows", "").orElse("0"));
    }

    /** Waits for the Article editor to be the active one, on a file of this name. */
    void awaitArticleEditor(String file) {
        Waiting.until("the Article editor on " + file,
                () -> editor().filter(editor -> editor.startsWith("claimmark.articleEditor\t" + file)).isPresent());
    }

    /** The active editor's id, title and {@code dirty} or {@code clean}, separated by tabs. */
    Optional<String> editor() {
        return tryAsk("editor", "");
    }

    Optional<String> window() {
        return tryAsk("window", "");
    }

    /** What kind of control has the focus. */
    String focus() {
        return tryAsk("focus", "").orElse("");
    }

    /** What is selected in the article, also while something else has the focus. */
    String sweptWords() {
        return tryAsk("swept", "").orElse("");
    }

    Optional<String> selectedWords() {
        return tryAsk("selected", "");
    }

    /** What the status line says; empty when it says nothing. */
    String status() {
        return tryAsk("status", "").orElse("");
    }

    /** Opens a file in the Article editor, as its command does. */
    void openAsArticle(String path) {
        ask("open", path);
    }

    /** Words that are not seen whole in the dialog in front, or else in the panel; empty when all are. */
    String cutOff() {
        return ask("cut off", "");
    }

    /** Executes a command, written as in {@code ParameterizedCommand.serialize}, and does not wait for its end. */
    void execute(String command) {
        ask("execute", command);
    }

    private String ask(String question, String subject) {
        try {
            return Waiting.forA(question + " " + subject, () -> tryAsk(question, subject));
        } catch (AssertionError inVain) {
            throw new AssertionError(inVain.getMessage() + ": " + send(question, subject), inVain);
        }
    }

    private Optional<String> tryAsk(String question, String subject) {
        String answer = send(question, subject);
        return answer.startsWith("yes\t") ? Optional.of(answer.substring("yes\t".length())) : Optional.empty();
    }

    private String send(String question, String subject) {
        try {
            questions.println(question + "\t" + subject);
            return Optional.ofNullable(answers.readLine())
                    .orElseThrow(() -> new AssertionError("Eclipse is gone; its output is in eclipse.log"));
        } catch (IOException e) {
            throw new AssertionError("Eclipse is gone; its output is in eclipse.log", e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
