package claimmark.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The sites that benchmark pages come from. What is learned of one page of a site is no surprise on the next. */
final class Site {

    private static final int ID = 0;
    private static final int URL = 1;

    private Site() {
    }

    /** The host of each page, by the page's id, from a table whose first columns are id and URL. */
    static Map<String, String> ofPages(Path table) throws IOException {
        Map<String, String> sites = new HashMap<>();
        for (String line : Files.readAllLines(table)) {
            String[] fields = line.split("\t", -1);
            if (fields.length > URL && fields[URL].startsWith("http")) {
                String host = URI.create(fields[URL].replaceAll("[^!-~]|[\\\\\"<>^`{|}]", "")).getAuthority();
                sites.put(fields[ID], host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
            }
        }
        return sites;
    }
}
