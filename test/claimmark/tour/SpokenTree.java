package claimmark.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What screen readers find on the screen: the tree of accessible objects that GTK offers by AT-SPI, over D-Bus. It is
 * asked by the command {@code gdbus}, so that no library is needed.
 */
final class SpokenTree {

    /** What one can do something with, by the names of roles in AT-SPI. */
    private static final Set<String> CONTROLS = Set.of("text", "entry", "password text", "combo box", "push button",
            "toggle button", "check box", "radio button", "table", "tree table", "list box", "spin button", "slider",
            "link");
    private static final String TAB = "page tab";
    private static final String ACCESSIBLE = "org.a11y.atspi.Accessible";
    private static final Pattern REFERENCE = Pattern.compile("\\('([^']*)', (?:objectpath )?'([^']*)'\\)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    /** The kind of relation to what a control is labelled by. */
    private static final Pattern LABELLED = Pattern.compile("\\((?:uint32 )?2, \\[(.*?)\\]\\)");
    private static final int SHOWING = 25;

    private final String bus;

    /** An accessible object: the name of its program on the bus, and its path there. */
    private record Node(String program, String path) {
    }

    /**
     * A control that is on the screen.
     *
     * @param name what it is called by, by its name, its label or what its tool tip says; empty when it has none
     */
    record Control(String role, String name) {
    }

    private SpokenTree(String bus) {
        this.bus = bus;
    }

    /** The tree of all programs of this session. */
    static SpokenTree ofSession() {
        String answer = Commands.run("gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path",
                "/org/a11y/bus", "--method", "org.a11y.Bus.GetAddress");
        return new SpokenTree(text(answer));
    }

    /** The controls on the screen below the tab with one of these names; none when there is no such tab. */
    List<Control> below(String... tabs) {
        List<Control> found = new ArrayList<>();
        find(root(), Set.of(tabs)).ifPresent(top -> collect(top, found));
        return found;
    }

    /** The controls on the screen in the window with this title; none when there is no such window. */
    List<Control> inWindow(String title) {
        List<Control> found = new ArrayList<>();
        window(title).ifPresent(top -> collect(top, found));
        return found;
    }

    boolean hasWindow(String title) {
        return window(title).isPresent();
    }

    private Optional<Node> window(String title) {
        return shownChildren(root()).flatMap(this::shownChildren)
                .filter(top -> name(top).strip().equals(title)).findFirst();
    }

    /** Whether something below the tab with one of these names has a name that begins so. */
    boolean says(String beginning, String... tabs) {
        return find(root(), Set.of(tabs)).filter(top -> says(top, beginning)).isPresent();
    }

    private boolean says(Node node, String beginning) {
        return name(node).startsWith(beginning)
                || !role(node).endsWith("table") && shownChildren(node).anyMatch(child -> says(child, beginning));
    }

    private static Node root() {
        return new Node("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root");
    }

    private Optional<Node> find(Node node, Set<String> tabs) {
        String role = role(node);
        if (role.equals(TAB)) {
            // A tab of the workbench is in no other.
            return tabs.contains(name(node)) ? Optional.of(node) : Optional.empty();
        }
        return CONTROLS.contains(role) ? Optional.empty()
                : shownChildren(node).map(child -> find(child, tabs)).flatMap(Optional::stream).findFirst();
    }

    private void collect(Node node, List<Control> found) {
        String role = role(node);
        if (CONTROLS.contains(role)) {
            Control control = new Control(role, calling(node));
            if (!control.name().isEmpty() || hasRoom(node)) {
                found.add(control);
            }
        }
        // The cells of a table are what is listed, and no controls. The text in a combo box is called as the box is.
        if (!role.endsWith("table") && !role.equals("combo box")) {
            shownChildren(node).forEach(child -> collect(child, found));
        }
    }

    private Stream<Node> shownChildren(Node node) {
        return references(call(node, ACCESSIBLE + ".GetChildren"))
                .filter(child -> isProgram(child) || isShowing(child));
    }

    /** A program is no window, and shows nothing itself. */
    private static boolean isProgram(Node node) {
        return node.path().equals("/org/a11y/atspi/accessible/root");
    }

    private boolean isShowing(Node node) {
        Matcher states = NUMBER.matcher(call(node, ACCESSIBLE + ".GetState").replace("uint32", ""));
        return states.find() && (Long.parseLong(states.group()) >> SHOWING & 1) == 1;
    }

    /** What SWT draws itself is said to be shown even when it is not. */
    private boolean hasRoom(Node node) {
        List<Integer> extent = NUMBER.matcher(call(node, "org.a11y.atspi.Component.GetExtents", "0")).results()
                .map(found -> Integer.parseInt(found.group())).toList();
        return extent.get(2) > 1 && extent.get(3) > 1;
    }

    private String role(Node node) {
        return text(call(node, ACCESSIBLE + ".GetRoleName"));
    }

    private String name(Node node) {
        return property(node, "Name");
    }

    /** What a control is called by. */
    private String calling(Node node) {
        return Stream.of(name(node), label(node), property(node, "Description")).filter(words -> !words.isBlank())
                .findFirst().orElse("");
    }

    private String label(Node node) {
        Matcher labelled = LABELLED.matcher(call(node, ACCESSIBLE + ".GetRelationSet"));
        return labelled.find() ? references(labelled.group(1)).map(this::name).reduce("", String::concat) : "";
    }

    private String property(Node node, String name) {
        return text(call(node, "org.freedesktop.DBus.Properties.Get", ACCESSIBLE, name));
    }

    private String call(Node node, String method, String... arguments) {
        List<String> command = new ArrayList<>(List.of("gdbus", "call", "--address", bus, "--dest", node.program(),
                "--object-path", node.path(), "--method", method));
        command.addAll(List.of(arguments));
        return Commands.run(command.toArray(String[]::new));
    }

    private static Stream<Node> references(String answer) {
        return REFERENCE.matcher(answer).results().map(found -> new Node(found.group(1), found.group(2))).toList()
                .stream();
    }

    /** The text in an answer: {@code ('words',)} or {@code (<'words'>,)}, with the quotes that fit the words. */
    private static String text(String answer) {
        String value = answer.replaceAll("^\\(<?|>?,\\)$", "");
        return value.length() < 2 ? "" : value.substring(1, value.length() - 1);
    }
}
