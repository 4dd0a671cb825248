package claimmark.tour.probe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.ui.PlatformUI;

/**
 * Answers questions about the workbench, one a line: {@code QUESTION<tab>SUBJECT}. The answer is one line, too:
 * {@code yes<tab>…} or {@code no<tab>why}.
 */
public final class ProbeServer implements Runnable {

    private final Path portFile;
    private Optional<Answers> answers = Optional.empty();

    public ProbeServer(Path portFile) {
        this.portFile = portFile;
    }

    @Override
    public void run() {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path written = Files.writeString(portFile.resolveSibling("port.tmp"), "" + server.getLocalPort());
            Files.move(written, portFile, StandardCopyOption.ATOMIC_MOVE);
            while (true) {
                try (Socket socket = server.accept()) {
                    converse(socket);
                }
            }
        } catch (IOException e) {
            e.printStackTrace();
        }
    }

    private void converse(Socket socket) throws IOException {
        BufferedReader questions = new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter writer = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            int tab = line.indexOf('\t');
            writer.println(answer(line.substring(0, tab), line.substring(tab + 1)));
        }
    }

    private String answer(String question, String subject) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return "no\tthe workbench is not up";
        }
        AtomicReference<String> answer = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> answer.set(answers().answer(question, subject)));
        return answer.get().replaceAll("[\r\n]+", " ");
    }

    private Answers answers() {
        Answers made = answers.orElseGet(Answers::new);
        answers = Optional.of(made);
        return made;
    }
}
