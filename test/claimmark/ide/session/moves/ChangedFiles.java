package claimmark.ide.session.moves;

import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceDeltaVisitor;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** What Eclipse tells when files of a workspace have changed, without a workspace. */
public final class ChangedFiles {

    private final Map<IPath, IResourceDelta> changes = new LinkedHashMap<>();

    /** A file was written. */
    public ChangedFiles written(String path) {
        return with(path, IResourceDelta.CHANGED, IResourceDelta.CONTENT, null, null);
    }

    /** Something of a file has changed, but not what it holds. */
    public ChangedFiles marked(String path) {
        return with(path, IResourceDelta.CHANGED, IResourceDelta.MARKERS, null, null);
    }

    /** A file is new. */
    public ChangedFiles added(String path) {
        return with(path, IResourceDelta.ADDED, 0, null, null);
    }

    /** A file is gone. */
    public ChangedFiles removed(String path) {
        return with(path, IResourceDelta.REMOVED, 0, null, null);
    }

    /** A file was moved, which is told at both places. */
    public ChangedFiles moved(String from, String to) {
        return with(from, IResourceDelta.REMOVED, IResourceDelta.MOVED_TO, null, to)
                .with(to, IResourceDelta.ADDED, IResourceDelta.MOVED_FROM, from, null);
    }

    private ChangedFiles with(String path, int kind, int flags, String from, String to) {
        changes.put(IPath.fromPortableString(path), fake(IResourceDelta.class, path, call -> switch (call.name()) {
            case "getResource" -> file(path);
            case "getKind" -> kind;
            case "getFlags" -> flags;
            case "getMovedFromPath" -> from == null ? null : IPath.fromPortableString(from);
            case "getMovedToPath" -> to == null ? null : IPath.fromPortableString(to);
            default -> throw call.isUnknown();
        }));
        return this;
    }

    /** All of it, as one change of the workspace. */
    public IResourceDelta delta() {
        return fake(IResourceDelta.class, "/", call -> switch (call.name()) {
            case "findMember" -> changes.get(call.argument());
            case "accept" -> visit((IResourceDeltaVisitor) call.argument());
            default -> throw call.isUnknown();
        });
    }

    private Object visit(IResourceDeltaVisitor visitor) {
        try {
            for (IResourceDelta change : changes.values()) {
                visitor.visit(change);
            }
        } catch (CoreException impossible) {
            throw new IllegalStateException(impossible);
        }
        return null;
    }

    /** The same, as who listens to the workspace gets it. */
    public IResourceChangeEvent event() {
        return fake(IResourceChangeEvent.class, "event", call -> delta());
    }

    /** A file that only knows where it is. */
    public static IFile file(String path) {
        IPath full = IPath.fromPortableString(path);
        return fake(IFile.class, path, call -> switch (call.name()) {
            case "getFullPath" -> full;
            case "getName" -> full.lastSegment();
            case "getType" -> IResource.FILE;
            case "getWorkspace" -> fake(IWorkspace.class, "workspace", asked -> fake(IWorkspaceRoot.class, "root",
                    wanted -> file(((IPath) wanted.argument()).toPortableString())));
            default -> throw call.isUnknown();
        });
    }

    /** What is asked of something that stands for a part of Eclipse. */
    private record Call(String name, Object[] arguments) {

        Object argument() {
            return arguments[0];
        }

        UnsupportedOperationException isUnknown() {
            return new UnsupportedOperationException(name);
        }
    }

    /** @param name tells which of them it is: two of one name are equal */
    private static <T> T fake(Class<T> type, String name, Function<Call, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (self, method, arguments) -> switch (method.getName()) {
                    case "equals" -> type.isInstance(arguments[0]) && arguments[0].toString().equals(name);
                    case "hashCode" -> name.hashCode();
                    case "toString" -> name;
                    default -> answers.apply(new Call(method.getName(), arguments));
                }));
    }
}
