package claimmark.core.structure.copies;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.text.TextSpan;

/** Reads a mail line by line: where each line stands, and what of it is head or signature. */
final class MailReading {

    private static final int LONG_LINE = 6;
    private static final int LONGEST_HEAD = 80;
    private static final int LONGEST_SIGNATURE = 10;
    private static final int LONGEST_SALUTATION = 40;

    /** Where a line stands: in which mail of several, and how deeply it is quoted. */
    private record Place(int mail, int depth) {
    }

    private final String text;
    private final List<QuotedLine> lines;
    private final List<Optional<MailHeader>> headers;
    /** The place of each line of running text; empty for heads and signatures. */
    private final List<Optional<Place>> places = new ArrayList<>();
    private final Map<Place, Integer> words = new HashMap<>();
    private final Map<Integer, TextSpan> subjects = new HashMap<>();
    private int mail;
    private int heads;
    private int quotations;

    MailReading(String text, List<QuotedLine> lines) {
        this.text = text;
        this.lines = lines;
        headers = lines.stream().map(line -> MailHeader.of(text, line.words())).toList();
    }

    void read() {
        while (places.size() < lines.size()) {
            int at = places.size();
            int head = endOfHead(at);
            if (head > at) {
                readHead(at, head);
            } else {
                readLine(at);
            }
        }
    }

    /** Whether there is the head of a mail, or else whether most of the text is quoted. */
    boolean isMail() {
        long marked = lines.stream().filter(line -> line.depth() > 0).count();
        return heads > 0 || marked > 2 && (quotations > 0 || marked * 2 > lines.size());
    }

    /** The end of the head that begins at a line; the line itself when none does. */
    private int endOfHead(int at) {
        EnumSet<MailHeader> told = EnumSet.noneOf(MailHeader.class);
        int depth = lines.get(at).depth();
        int end = at;
        while (end < Math.min(lines.size(), at + LONGEST_HEAD) && lines.get(end).depth() == depth
                && (end == at || !isApart(end)) && isOfHead(end, at, told)) {
            end++;
        }
        return MailHeader.isHead(told) ? end : at;
    }

    private boolean isOfHead(int line, int first, EnumSet<MailHeader> told) {
        Optional<MailHeader> header = headers.get(line);
        header.ifPresent(told::add);
        boolean folded = line > first && lines.get(line).words().start() > 0
                && " \t".indexOf(text.charAt(lines.get(line).words().start() - 1)) >= 0
                && lines.get(line).depth() == 0;
        return header.isPresent() || folded || line > first && isFieldName(lines.get(line).words());
    }

    /** Whether a line begins like a field that is named in English: "X-Spam-Status: no". */
    private boolean isFieldName(TextSpan line) {
        int end = line.start();
        while (end < line.end() && (text.charAt(end) == '-' || text.charAt(end) < 0x80
                && Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        return end > line.start() && end < line.end() && text.charAt(end) == ':';
    }

    private boolean isApart(int line) {
        return line > 0 && Lines.areApart(text, lines.get(line - 1).words().end(), lines.get(line).words().start());
    }

    private void readHead(int from, int to) {
        mail++;
        heads++;
        for (int i = from; i < to; i++) {
            places.add(Optional.empty());
            TextSpan line = lines.get(i).words();
            if (headers.get(i).filter(MailHeader.SUBJECT::equals).isPresent()) {
                TextSpan subject = MailHeader.value(text, line);
                if (!subject.isEmpty()) {
                    subjects.put(mail, subject);
                }
            }
        }
    }

    private void readLine(int at) {
        TextSpan line = lines.get(at).words();
        String said = line.of(text);
        boolean inMail = heads > 0 || lines.get(at).depth() > 0;
        MailBreak what = line.isEmpty() ? MailBreak.NONE : MailBreak.of(said, inMail);
        if (what == MailBreak.QUOTATION) {
            quotations++;
            mail++;
            places.add(Optional.empty());
        } else if (what == MailBreak.SIGNATURE && isSignature(at)) {
            int depth = lines.get(at).depth();
            while (places.size() < lines.size() && lines.get(places.size()).depth() == depth
                    && endOfHead(places.size()) == places.size()) {
                places.add(Optional.empty());
            }
        } else if (isSalutation(at, said)) {
            places.add(Optional.empty());
        } else {
            Place place = new Place(mail, lines.get(at).depth());
            places.add(Optional.of(place));
            int count = wordsIn(said);
            words.merge(place, count >= LONG_LINE ? count : 0, Integer::sum);
        }
    }

    /** Whether only a few lines of the same depth follow. */
    private boolean isSignature(int at) {
        int end = at;
        while (end < Math.min(lines.size(), at + LONGEST_SIGNATURE + 1)
                && lines.get(end).depth() == lines.get(at).depth() && endOfHead(end) == end
                && MailBreak.of(lines.get(end).words().of(text), true) != MailBreak.QUOTATION) {
            end++;
        }
        return end - at <= LONGEST_SIGNATURE;
    }

    /** Whether a line below a head greets: "Hi both,". */
    private boolean isSalutation(int at, String line) {
        boolean opens = at > 0 && places.get(at - 1).isEmpty();
        return opens && line.length() <= LONGEST_SALUTATION && (line.endsWith(",") || line.endsWith("!"));
    }

    private static int wordsIn(String line) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            boolean word = Character.isLetterOrDigit(unit);
            count += word && (!inside || Character.isIdeographic(unit)) ? 1 : 0;
            inside = word;
        }
        return count;
    }

    MailParts parts() {
        Optional<Place> article = words.entrySet().stream().max(Map.Entry.<Place, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().mail())).map(Map.Entry::getKey);
        List<TextSpan> kept = new ArrayList<>();
        List<TextSpan> additions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).words().isEmpty()) {
                (article.isPresent() && places.get(i).equals(article) ? kept : additions)
                        .add(lines.get(i).words());
            }
        }
        return new MailParts(kept, additions, article.flatMap(place -> subjectOf(place.mail())));
    }

    /** The subject of a mail, or of the one that it is quoted in. */
    private Optional<TextSpan> subjectOf(int number) {
        return subjects.keySet().stream().filter(key -> key <= number).max(Integer::compare).map(subjects::get);
    }
}
