package claimmark.core.structure.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

final class MarkdownStructureTest {

    @Test
    void theFirstHeadingIsTheHeadline() {
        assertBlocks("# Zoo opens\n\nIt did.\n## Why\n### And how", "HEADLINE # Zoo opens", "PARAGRAPH It did.",
                "SUBHEADING ## Why", "SUBHEADING ### And how");
        assertBlocks("###### Six\n####### Seven\n\n#none", "HEADLINE ###### Six", "PARAGRAPH ####### Seven",
                "PARAGRAPH #none");
    }

    @Test
    void headingsMayBeUnderlined() {
        assertBlocks("Zoo opens\n=========\n\nWhy\n--\n\nNot\n-", "HEADLINE Zoo opens/=========",
                "SUBHEADING Why/--", "PARAGRAPH Not/-");
    }

    @Test
    void frontMatterIsFurnitureAndOnlyAtTheVeryBeginning() {
        assertBlocks("---\ntitle: Zoo\n---\nIt opened.", "FURNITURE ---", "FURNITURE title: Zoo", "FURNITURE ---",
                "PARAGRAPH It opened.");
        assertBlocks("\uFEFF---\na: b\n---", "FURNITURE ---", "FURNITURE a: b", "FURNITURE ---");
        assertBlocks("It opened.\n\n---\n\na: b", "PARAGRAPH It opened.", "BOILERPLATE ---", "PARAGRAPH a: b");
    }

    @Test
    void whereTheFrontMatterHasTheTitleASectionIsNoHeadline() {
        assertBlocks("+++\ntitle = 'Zoo'\n+++\n\n## In short\n\n# Zoo", "FURNITURE +++", "FURNITURE title = 'Zoo'",
                "FURNITURE +++", "SUBHEADING ## In short", "HEADLINE # Zoo");
    }

    @Test
    void frontMatterThatIsNotClosedIsNone() {
        assertBlocks("---\n\nIt opened.", "BOILERPLATE ---", "PARAGRAPH It opened.");
    }

    @Test
    void linesGoOnUntilABlankOne() {
        assertBlocks("It\nopened\n\nand\r\nclosed\r\n\r\nagain", "PARAGRAPH It/opened", "PARAGRAPH and//closed",
                "PARAGRAPH again");
        assertBlocks("It\ropened\r\ragain", "PARAGRAPH It/opened", "PARAGRAPH again");
    }

    @Test
    void quotationsAndListsAreTold() {
        assertBlocks("> He said\n> no\n\n* one\n* two\n  more\n1. three\n- four", "BLOCK_QUOTE > He said/> no",
                "LIST_ITEM * one", "LIST_ITEM * two/  more", "LIST_ITEM 1. three", "LIST_ITEM - four");
        assertBlocks("It\n> no\n\n> He\nsaid", "PARAGRAPH It", "BLOCK_QUOTE > no", "BLOCK_QUOTE > He/said");
    }

    @Test
    void rulesAreNoText() {
        assertBlocks("It\n\n***\n\n- - -\n\n____", "PARAGRAPH It", "BOILERPLATE ***", "BOILERPLATE - - -",
                "BOILERPLATE ____");
        assertBlocks("It\n\n**\n\n__", "PARAGRAPH It", "PARAGRAPH **", "PARAGRAPH __");
    }

    @Test
    void whatIsFencedIsOneParagraph() {
        assertBlocks("```\n# no\n\n* no\n```\nIt", "PARAGRAPH ```/# no//* no/```", "PARAGRAPH It");
        assertBlocks("~~~\n```\n~~~", "PARAGRAPH ~~~/```/~~~");
        assertBlocks("It\n```\nno end", "PARAGRAPH It", "PARAGRAPH ```/no end");
    }

    @Test
    void paragraphsAreNamedByWhatTheySay() {
        assertBlocks("By Ann Lee\n\n3 May 2019\n\n![The zoo](zoo.png)\n\nCorrection: it closed.\n\nAdvertisement",
                "BYLINE By Ann Lee", "DATE 3 May 2019", "CAPTION ![The zoo](zoo.png)",
                "CORRECTION_NOTICE Correction: it closed.", "BOILERPLATE Advertisement");
    }

    @Test
    void anEmptyTextHasNoBlocks() {
        assertBlocks("");
        assertBlocks("\n\n");
    }

    private static void assertBlocks(String text, String... blocks) {
        assertEquals(List.of(blocks), MarkdownStructure.blocks(text).stream()
                .map(block -> block.type() + " " + block.span().of(text).replaceAll("[\r\n]", "/")).toList());
    }
}
