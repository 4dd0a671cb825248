package claimmark.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Changes one body of an annotation. Other bodies, and the foreign content in all bodies, stay as they are. */
final class DraftBodies {

    private DraftBodies() {
    }

    /** Replaces the text of the first body with this purpose. An empty text removes the body. */
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

    /** Sets the tags, which follow the other bodies. A tag that was there before keeps its body. */
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
