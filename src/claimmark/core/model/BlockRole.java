package claimmark.core.model;

import claimmark.core.text.BlockType;

/** The roles that a reviewer can give a block of the article. */
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

    /** The type of a block with this role. */
    public BlockType type() {
        return type;
    }
}
