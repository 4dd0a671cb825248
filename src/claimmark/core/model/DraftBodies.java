package claimmark.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Changes one of the texts of an annotation and leaves the others, and what other tools wrote on them, as they are. */
final class DraftBodies {

    private DraftBodies() {
    }

    /** The first text for {@code purpose} is another; an empty one takes it away. */
    static List<Body> withText(List<Body> bodies, Motivation purpose, String value) {
        List<Body> changed = new ArrayList<>(bodies);
        for (int i = 0; i < changed.size(); i++) {
            Body body = changed.get(i);
            if (body.purpose() == purpose) {
                if (value.isEmpty()) {
                    changed.remove(i);
                } else {
                    changed.set(i, body.withValue(value));
                }
                return changed;
            }
        }
        if (!value.isEmpty()) {
            changed.add(new Body(purpose, value));
        }
        return changed;
    }

    /** The tags are these, behind the other texts; those that were there already stay the bodies they were. */
    static List<Body> withTags(List<Body> bodies, List<String> values) {
        List<Body> old = bodies.stream().filter(DraftBodies::isTag).toList();
        List<String> words = values.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
        if (words.equals(old.stream().map(Body::value).toList())) {
            return bodies;
        }
        Stream<Body> tags = words.stream().map(word -> old.stream().filter(body -> body.value().equals(word))
                .findFirst().orElseGet(() -> new Body(Motivation.TAGGING, word)));
        return Stream.concat(bodies.stream().filter(body -> !isTag(body)), tags).toList();
    }

    private static boolean isTag(Body body) {
        return body.purpose() == Motivation.TAGGING;
    }
}
