package claimmark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import claimmark.core.article.ArticleReader;
import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.Decoding;
import claimmark.core.encoding.Decoding.Decoded;
import claimmark.core.encoding.Decoding.Undecodable;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.Sourced;

/**
 * Shows how articles are read: {@code IN_DIR OUT_DIR}. For each file it writes a table with the metadata and the
 * blocks. A row is {@code meta, field, value, origin} or {@code block, type, 1 for body, start, end, text}. Offsets are
 * UTF-16.
 */
public final class BlocksBench {

    private final ArticleDecoder decoder = new ArticleDecoder();
    private final ArticleReader reader = new ArticleReader();

    private BlocksBench() {
    }

    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[1]));
        BlocksBench bench = new BlocksBench();
        BenchMeasure measure = new BenchMeasure();
        List<Path> articles;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            articles = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path article : articles) {
            byte[] bytes = Files.readAllBytes(article);
            String name = article.getFileName().toString();
            List<String> rows = measure.items(1, () -> bench.rows(bytes, ArticleFormat.ofFileName(name)));
            Files.write(out.resolve(name + ".tsv"), rows);
        }
        System.out.println(measure.summary());
    }

    private List<String> rows(byte[] bytes, ArticleFormat format) {
        List<String> rows = new ArrayList<>();
        Decoding decoding = decoder.decode(bytes, format);
        ArticleText article;
        if (decoding instanceof Decoded decoded) {
            rows.add(row("meta", "encoding", decoded.charset().name(), decoded.origin().name()));
            rows.add(row("meta", "sureness", decoded.origin().isSure() ? "sure" : "unsure",
                    decoded.origin().name()));
            article = reader.read(decoded.text(), format, decoded.charset());
        } else {
            Undecodable undecodable = (Undecodable) decoding;
            rows.add(row("meta", "encoding", undecodable.tried().name(), undecodable.why().code().name()));
            rows.add(row("meta", "sureness", "unsure", undecodable.why().code().name()));
            article = reader.read(undecodable.lenientText(), format);
        }
        addMetadata(article.metadata(), rows);
        article.unseen().forEach(
                unseen -> rows.add(row("meta", "unseen", String.valueOf(unseen.words()), unseen.reason().name())));
        for (Block block : article.blocks()) {
            rows.add(row("block", block.type().name(), block.type().isBody() ? "1" : "0",
                    String.valueOf(block.span().start()), String.valueOf(block.span().end()), article.textOf(block)));
        }
        return rows;
    }

    private static void addMetadata(ArticleMetadata metadata, List<String> rows) {
        add("title", metadata.title(), rows);
        metadata.authors().forEach(author -> add("author", Optional.of(author), rows));
        add("publisher", metadata.publisher(), rows);
        add("published", metadata.published(), rows);
        add("modified", metadata.modified(), rows);
        add("language", metadata.language(), rows);
        add("address", metadata.canonicalUrl(), rows);
    }

    private static void add(String field, Optional<? extends Sourced<?>> value, List<String> rows) {
        value.ifPresent(found -> rows.add(row("meta", field, found.value().toString(), found.origin().name())));
    }

    private static String row(String... cells) {
        List<String> escaped = new ArrayList<>();
        for (String cell : cells) {
            escaped.add(cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"));
        }
        return String.join("\t", escaped);
    }
}
