import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Adds up test results: {@code TestTotals KIND=RESULTS…}, where RESULTS is a folder of Surefire's XML reports or a
 * file in the Test Anything Protocol. A kind of which no test ran counts as a failure, because Tycho calls a run
 * without its test engine a success. Ends with {@code N passed, N failed}, and with 1 when any failed.
 */
class TestTotals {

    private int passed;
    private int skipped;
    private final List<String> failures = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        TestTotals totals = new TestTotals();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            totals.add(argument.substring(0, equals), Path.of(argument.substring(equals + 1)));
        }
        System.exit(totals.report());
    }

    private void add(String kind, Path results) throws Exception {
        int before = passed + failures.size();
        if (Files.isDirectory(results)) {
            for (Path report : reports(results)) {
                addReport(kind, report);
            }
        } else if (Files.exists(results)) {
            addProtocol(kind, results);
        }
        int ran = passed + failures.size() - before;
        System.out.printf("%s: %d ran%n", kind, ran);
        if (ran == 0) {
            failures.add(kind + ": no test ran");
        }
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).sorted().toList();
        }
    }

    private void addReport(String kind, Path report) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        NodeList cases = document.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            if (has(test, "failure") || has(test, "error")) {
                failures.add(kind + ": " + test.getAttribute("classname") + "." + test.getAttribute("name"));
            } else if (has(test, "skipped")) {
                skipped++;
            } else {
                passed++;
            }
        }
    }

    private static boolean has(Element test, String outcome) {
        return test.getElementsByTagName(outcome).getLength() > 0;
    }

    private void addProtocol(String kind, Path results) throws IOException {
        if (Files.readAllLines(results).stream().noneMatch(line -> line.startsWith("1.."))) {
            failures.add(kind + ": did not come to its end");
        }
        for (String line : Files.readAllLines(results)) {
            if (line.startsWith("ok ")) {
                passed++;
            } else if (line.startsWith("not ok ")) {
                failures.add(kind + ": " + line);
            }
        }
    }

    private int report() {
        failures.forEach(failure -> System.out.println("FAILED " + failure));
        System.out.printf("%d passed, %d failed%s%n", passed, failures.size(),
                skipped == 0 ? "" : ", " + skipped + " skipped");
        return failures.isEmpty() ? 0 : 1;
    }
}
