package claimmark.core.metadata;

import java.time.LocalDate;

import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/**
 * Something that speaks for a day as the day of an article's publication, or against it.
 *
 * @param day the day
 * @param kind what it is that speaks
 * @param origin where it was found
 */
record DayEvidence(LocalDate day, Kind kind, MetadataOrigin origin) {

    /** The kinds of evidence. Those of negative weight are doubts. */
    enum Kind {
        /** The page says when the article was published for the first time. */
        CALLED_FIRST_PUBLICATION(150),
        /** A line in the byline's place calls it the day of publication. */
        CALLED_PUBLICATION(150),
        /** A day stands in the byline's place, with nothing beside it that gives it another meaning. */
        IN_BYLINE_PLACE(105),
        /** A day stands alone above the headline, in the same group of lines. */
        BESIDE_HEADLINE(95),
        /** A line above the headline calls it the day of publication. It may be the line of another article. */
        CALLED_ABOVE_HEADLINE(70),
        /** A line that is set into the body calls it the day of publication. */
        CALLED_IN_BODY(60),
        /** A line in the byline's place calls it the day of a change. Those updated for years show no other. */
        CALLED_CHANGE(75),
        /** The JSON-LD of the article. Site builders often write the day of their own last build there. */
        ARTICLE_DATA(50),
        /** The page's meta elements. They are written once, when the article is published. */
        META(80),
        /** A day that the page shows above the body, besides one that stands in a better place. */
        SHOWN_TOO(45),
        /** A day stands alone above the headline, farther away. */
        ABOVE_HEADLINE(45),
        /** A line below the body calls it the day of publication. It may be the line of another article. */
        CALLED_BELOW_BODY(45),
        /** Microdata. Lists of other articles have them as well. */
        MICRODATA(40),
        /** The page's own address. */
        ADDRESS(40),
        /** A day stands alone in a line that is set into the body. */
        IN_BODY(40),
        /** The only day below the body stands alone there. */
        BELOW_BODY(35),
        /** The JSON-LD of the page. It is made with the page, which may be older than its article. */
        PAGE_DATA(20),
        /** The head of the site shows the day on which the page was read. */
        MASTHEAD(5),
        /** The descriptions say that the article was changed before that day. */
        AFTER_CHANGE(-15),
        /** The descriptions call the day that the page shows the day of the last change, and name another one. */
        DAY_OF_CHANGE(-50),
        /** The article was published shortly before, so that a change makes no new article of it. */
        SOON_CHANGED(-50);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        /** How much it speaks for the day. Only the sums for different days are compared. */
        int weight() {
            return weight;
        }
    }

    DayEvidence doubt(Kind doubt) {
        return new DayEvidence(day, doubt, origin);
    }

    Sourced<LocalDate> told() {
        return new Sourced<>(day, origin);
    }

    /** Whether two days are at most one day apart. Then they may be the same moment in two time zones. */
    boolean isNextTo(DayEvidence other) {
        return Math.abs(day.toEpochDay() - other.day.toEpochDay()) <= 1;
    }
}
