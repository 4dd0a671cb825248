package claimmark.ide.session.moves;

import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;

/** Files that a workspace has, without a workspace. */
final class WorkspaceFiles {

    private final Set<String> paths = new TreeSet<>();
    private final Set<String> linked = new HashSet<>();
    private final Set<String> closedProjects = new HashSet<>();

    WorkspaceFiles with(String... files) {
        paths.addAll(Set.of(files));
        return this;
    }

    /** The file stands elsewhere on the disk, and so does its sidecar. */
    WorkspaceFiles link(String file) {
        linked.add(file);
        return with(file);
    }

    WorkspaceFiles close(String project) {
        closedProjects.add(project);
        return this;
    }

    Set<String> paths() {
        return paths;
    }

    FileMove move(String from, String to) {
        return new FileMove(file(IPath.fromPortableString(from)), file(IPath.fromPortableString(to)));
    }

    private IFile file(IPath path) {
        String name = path.toPortableString();
        return fake(IFile.class, Map.of("getFullPath", none -> path, "getName", none -> path.lastSegment(),
                "exists", none -> paths.contains(name), "isLinked", none -> linked.contains(name),
                "getParent", none -> folder(path.removeLastSegments(1)), "getProject", none -> project(path.segment(0)),
                "refreshLocal", none -> "", "getPersistentProperty", none -> name,
                "move", to -> paths.remove(name) && paths.add(((IPath) to).toPortableString())));
    }

    private IContainer folder(IPath path) {
        return fake(IContainer.class, Map.of("getFile", name -> file(path.append((IPath) name))));
    }

    private IProject project(String name) {
        return fake(IProject.class, Map.of("isAccessible", none -> !closedProjects.contains(name)));
    }

    private static <T> T fake(Class<T> type, Map<String, Function<Object, Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (self, method, arguments) -> {
                    Object answer = answers.get(method.getName()).apply(arguments == null ? null : arguments[0]);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }
}
