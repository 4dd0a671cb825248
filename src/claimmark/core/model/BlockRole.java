package claimmark.core.model;

import claimmark.core.text.BlockType;

/** What a reviewer can say a block of the article is. */
public enum BlockRole implements Token {
    /** Text of the article. */
    PARAGRAPH("paragraph", BlockType.PARAGRAPH),
    /** Text that belongs to the page and not to the article. */
    BOILERPLATE("boilerplate", BlockType.BOILERPLATE);

    private final String token;
    private final BlockType type;

    BlockRole(String token, BlockType type) {
        this.token = token;
        this.type = type;
    }

    @Override
    public String token() {
        return token;
    }

    /** What the block is then. */
    public BlockType type() {
        return type;
    }
}
