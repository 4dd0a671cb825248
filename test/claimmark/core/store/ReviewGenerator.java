package claimmark.core.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import claimmark.core.dismissal.Dismissal;
import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockRole;
import claimmark.core.model.Body;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.Motivation;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Snapshot;
import claimmark.core.model.Source;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.model.Target;
import claimmark.core.model.Tier;
import claimmark.core.model.Verdict;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.xml.ForeignContent;

/** Makes reviews that are as odd as the model allows, out of the characters that XML handles worst. */
final class ReviewGenerator {

    private static final String UNITS = "ab uD8005C\\\\\\<>&\"']"
            + "\t\n\r\u0000\u0001\u007F\u0085\u2028\uFFFE\uFFFF\uD83D\uDE00\uD800";
    private static final List<String> OTHERS = List.of(
            "<x:score xmlns:x=\"urn:other\" at=\"a&#10;b\" value=\"1\">a &lt; b&#13;\n  </x:score>",
            "<note xmlns=\"urn:other\"> <b xmlns=\"\">t</b><!-- kept --> <?pi kept?></note>",
            "<z:q xmlns:a=\"urn:unused\" xmlns:y=\"urn:y\" xmlns:z=\"urn:z\" z:z=\"1\" y:y=\"2\">a:name</z:q>");
    private static final List<String> NEWER = List.of(
            "<plain/>",
            "<confidence xmlns=\"urn:claimmark:review:1\" value=\"0.5\"><why>because</why></confidence>",
            "<mood xmlns=\"urn:claimmark:review:1\">  </mood>",
            "<mix xmlns=\"urn:claimmark:review:1\" xmlns:o=\"urn:other\" o:k=\"v\">a <b><c/></b> d</mix>",
            "<deep xmlns=\"urn:claimmark:review:1\"><x xmlns=\"urn:other\"> "
                    + "<deep xmlns=\"urn:claimmark:review:1\"> <a/> </deep></x></deep>");

    private final Random random;
    private final boolean newer;
    private final List<String> people = new ArrayList<>();
    private int ids;

    /** @param newer whether there is also content that the schema does not allow */
    ReviewGenerator(Random random, boolean newer) {
        this.random = random;
        this.newer = newer;
    }

    Review review() {
        List<Reviewer> reviewers = reviewers();
        List<Annotation> annotations = list(this::annotation);
        List<Annotation> deleted = list(this::annotation);
        List<LedgerEntry> entries = new ArrayList<>();
        Stream.concat(annotations.stream(), deleted.stream())
                .forEach(annotation -> entries.addAll(history(annotation.id().value())));
        return new Review(text(), source(), reviewers, list(this::scale), annotations, foreign())
                .withStructure(list(this::blockLabel)).withDismissals(list(this::dismissal))
                .withHistory(Ledger.of(entries), deleted);
    }

    /** Most entries are as they were sealed, a few are what somebody made of them; some stand beside each other. */
    private List<LedgerEntry> history(String subject) {
        List<LedgerEntry> entries = new ArrayList<>();
        list(() -> 0).forEach(none -> {
            List<String> follows = new ArrayList<>(entries.stream().map(LedgerEntry::id).toList());
            follows.removeIf(id -> random.nextInt(3) == 0);
            LedgerChange change = new LedgerChange(subject, pick("status", "assignee", text()), pick(person(), text()),
                    pick(person(), text()), person(), time(), optional(() -> newer ? text() : Sha256.of(text())),
                            foreign());
            LedgerEntry sealed = LedgerEntry.seal(change, follows);
            entries.add(!newer || random.nextInt(4) > 0 ? sealed
                    : new LedgerEntry(text(), List.of("a" + text(), "b"), subject,
                    text(), text(), text(), text(), time(), optional(this::text), foreign()));
        });
        return entries;
    }

    private List<Reviewer> reviewers() {
        Map<String, Reviewer> byId = new LinkedHashMap<>();
        list(() -> new Reviewer(text(), text(), foreign())).forEach(reviewer -> byId.put(reviewer.id(), reviewer));
        people.addAll(byId.keySet());
        return List.copyOf(byId.values());
    }

    /** The id of a reviewer, whom the review may not know. */
    private String person() {
        return people.isEmpty() || random.nextInt(3) == 0 ? text() : people.get(random.nextInt(people.size()));
    }

    private BlockLabel blockLabel() {
        return new BlockLabel("id-" + ids++ + text(), pick(BlockRole.values()), target(), person(), time(), foreign());
    }

    private Dismissal dismissal() {
        return new Dismissal("rule-" + text(), text(), text(), person(), time(), foreign());
    }

    private Source source() {
        Optional<ReviewedText> kept = optional(() -> new ReviewedText(text(), foreign()));
        String textHash = kept.map(text -> Sha256.of(text.characters())).orElseGet(this::hash);
        return new Source(text(), text(), pick("", "en", "de-CH"), text(), pick("", "GB18030"), hash(), textHash,
                text(), kept, foreign());
    }

    private RatingScale scale() {
        return new RatingScale(text(), number(), number(), list(this::step), foreign());
    }

    private RatingValue step() {
        Optional<BigDecimal> number = optional(this::number);
        return new RatingValue(number, number.isPresent() ? text() : "word " + text(), foreign());
    }

    Annotation annotation() {
        return new AnnotationDraft(new AnnotationId("id-" + ids++ + text()), pick(AnnotationKind.values()), target(),
                person(), time()).motivation(pick(Motivation.values())).status(pick(Status.values()))
                .assignee(optional(this::person)).generator(text()).modified(time()).corrected(text())
                .bodies(list(() -> new Body(pick(Motivation.values()), text(), foreign()))).claim(claim())
                .verdicts(verdicts()).evidence(list(this::evidence))
                .replies(list(() -> new Reply(text(), person(), time(), text(), foreign())))
                .foreign(foreign()).build();
    }

    private Target target() {
        int start = random.nextInt(50);
        if (random.nextInt(4) == 0) {
            return new Target(new TextQuoteSelector(text(), text(), text()), Optional.empty(), true, foreign());
        }
        return new Target(new TextQuoteSelector(text(), text(), text()),
                optional(() -> new TextPositionSelector(start, start + random.nextInt(5))), foreign());
    }

    private Claim claim() {
        return random.nextBoolean() ? Claim.EMPTY : new Claim(text(), text(), text(), text(), text(), foreign());
    }

    private List<Verdict> verdicts() {
        Map<String, Verdict> byAuthor = new LinkedHashMap<>();
        list(this::verdict).forEach(verdict -> byAuthor.put(verdict.author(), verdict));
        return List.copyOf(byAuthor.values());
    }

    private Verdict verdict() {
        Optional<BigDecimal> number = optional(this::number);
        return new Verdict(text(), number, number.isPresent() ? text() : "word " + text(), text(), person(), time(),
                optional(() -> hash()).filter(h -> !h.isEmpty()), random.nextBoolean(), foreign());
    }

    private Evidence evidence() {
        return new Evidence(text(), text(), text(), text(), pick(Stance.values()), optional(() -> pick(Tier.values())),
                optional(() -> LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000)), text(),
                optional(() -> new Snapshot(text(), "0123456789abcdef".repeat(4))), foreign());
    }

    private ForeignContent foreign() {
        if (random.nextInt(4) > 0) {
            return ForeignContent.NONE;
        }
        SortedMap<String, String> attributes = new TreeMap<>();
        if (random.nextBoolean()) {
            attributes.put(pick("{urn:other}rank", "{urn:z}a", "{http://www.w3.org/XML/1998/namespace}lang"),
                    pick("", "a\tb\r\nc", "<&>\"' \\u0041", "\uD83D\uDE00"));
        }
        if (newer && random.nextBoolean()) {
            attributes.put("confidence", pick("", " high ", "\\u0041"));
        }
        return new ForeignContent(attributes, list(() -> newer && random.nextBoolean()
                ? NEWER.get(random.nextInt(NEWER.size())) : OTHERS.get(random.nextInt(OTHERS.size()))));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(3) == 0 ? 0 : random.nextInt(12); length > 0; length--) {
            text.append(UNITS.charAt(random.nextInt(UNITS.length())));
        }
        return text.toString();
    }

    private String hash() {
        return random.nextBoolean() ? "" : "0123456789abcdef".repeat(4);
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(8) - 2);
    }

    private Instant time() {
        return random.nextInt(5) == 0 ? Instant.EPOCH
                : Instant.ofEpochSecond(random.nextInt(), random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> list(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
