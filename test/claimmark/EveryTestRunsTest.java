package claimmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** A test that no runner takes cannot fail: each is taken by one of the two, by the patterns in their pom.xml. */
class EveryTestRunsTest {

    /** Measures and does not judge: {@code bench workbench} runs it. */
    private static final String BENCHMARK = "WorkbenchBenchmark.java";

    private static Runner plain;

    private static Runner workbench;

    @BeforeAll
    static void readPatterns() throws Exception {
        Document plug = pom("pom.xml");
        Element surefire = plugin(plug, "maven-surefire-plugin");
        plain = new Runner(patterns(plug, surefire, "include"), patterns(plug, surefire, "exclude"));
        Document fragment = pom("releng/workbench-tests/pom.xml");
        workbench = new Runner(patterns(fragment, plugin(fragment, "tycho-surefire-plugin"), "include"),
                patterns(fragment, plugin(fragment, "tycho-compiler-plugin"), "exclude"));
    }

    @Test
    void everyTestIsTakenByOneRunner() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        List<String> odd = new ArrayList<>();
        int tests = 0;
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("claimmark")) {
            Path file = Path.of(type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java");
            if (hasTests(type) && !file.toString().endsWith(BENCHMARK)) {
                tests++;
                if (plain.takes(file) == workbench.takes(file)) {
                    odd.add(type.getName() + (plain.takes(file) ? " is run twice" : " is never run"));
                }
            }
        }
        assertEquals(List.of(), odd);
        assertTrue(tests > 100, "only " + tests + " classes with tests were found");
    }

    @Test
    void theRunnersTellPlainTestsFromThoseThatNeedAWorkbench() {
        Path test = Path.of("claimmark/ide/editor/FoldingTest.java");
        Path workbenchTest = Path.of("claimmark/ide/editor/FoldingWorkbenchTest.java");
        Path misplaced = Path.of("claimmark/core/text/FoldingWorkbenchTest.java");
        Path misnamed = Path.of("claimmark/core/text/Folding.java");
        assertEquals(List.of(true, false, false, false),
                Stream.of(test, workbenchTest, misplaced, misnamed).map(plain::takes).toList());
        assertEquals(List.of(false, true, false, false),
                Stream.of(test, workbenchTest, misplaced, misnamed).map(workbench::takes).toList());
    }

    /** Whether that is no mere base class and has methods that JUnit or jqwik runs. */
    private static boolean hasTests(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT) && type.getAllMethods().stream()
                .flatMap(method -> method.getAnnotations().stream())
                .anyMatch(annotation -> isTestable(annotation.getRawType().getName()));
    }

    /** JUnit and jqwik mark so what marks a test. */
    private static boolean isTestable(String annotation) {
        try {
            return AnnotationSupport.isAnnotated(Class.forName(annotation), Testable.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Document pom(String path) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of(path).toFile());
    }

    private static Element plugin(Document pom, String name) {
        return elements(pom.getDocumentElement(), "plugin").stream()
                .filter(plugin -> elements(plugin, "artifactId").get(0).getTextContent().equals(name))
                .findFirst().orElseThrow(() -> new AssertionError("the pom has no " + name));
    }

    /** The includes or excludes of a plugin: in elements of their own, or divided by commas. */
    private static List<String> patterns(Document pom, Element plugin, String kind) {
        List<Element> single = elements(plugin, kind);
        List<Element> texts = single.isEmpty() ? elements(plugin, kind + 's') : single;
        return texts.stream().flatMap(element -> Stream.of(resolved(pom, element.getTextContent()).split(",")))
                .map(String::strip).toList();
    }

    /** The text of a property, where that is what is named. */
    private static String resolved(Document pom, String text) {
        return text.startsWith("${")
                ? elements(pom.getDocumentElement(), text.substring(2, text.length() - 1)).get(0).getTextContent()
                : text;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return Stream.iterate(0, i -> i + 1).limit(found.getLength()).map(i -> (Element) found.item(i)).toList();
    }

    /** Which files a runner takes, by Maven's patterns: of sources, or of the classes that are made of them. */
    private record Runner(List<String> includes, List<String> excludes) {

        boolean takes(Path file) {
            return any(includes, file) && !any(excludes, file);
        }

        private static boolean any(List<String> patterns, Path file) {
            return patterns.stream().map(pattern -> pattern.replaceAll("\\.class$", ".java"))
                    .anyMatch(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(file));
        }
    }
}
