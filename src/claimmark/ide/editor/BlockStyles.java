package claimmark.ide.editor;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

import claimmark.core.text.BlockType;
import claimmark.ide.look.Palette;

/** Fonts and colours of the blocks of an article, made from the reading font and the theme. */
final class BlockStyles {

    private final StyledText text;
    private final Map<BlockType, Font> fonts = new EnumMap<>(BlockType.class);
    private LocalResourceManager resources;

    BlockStyles(StyledText text) {
        this.text = text;
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
    }

    /** Calls back when the reading font or a colour changes, until the widget is disposed of. */
    void onChange(Runnable changed) {
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        IPropertyChangeListener listener = event -> {
            String property = event.getProperty();
            if (property.equals(Palette.READING_FONT) || property.startsWith(Palette.PREFIX)
                    || property.equals(IThemeManager.CHANGE_CURRENT_THEME)) {
                fonts.clear();
                changed.run();
            }
        };
        themes.addPropertyChangeListener(listener);
        text.addDisposeListener(event -> themes.removePropertyChangeListener(listener));
    }

    /** The style of a part of a block; null when it is set as the page's own text. */
    @Nullable
    StyleRange style(BlockType type, int start, int length) {
        if (length < 1 || isPlain(type)) {
            return null;
        }
        StyleRange style = new StyleRange(start, length, color(type), null);
        style.font = font(type);
        return style;
    }

    /** Whether blocks of this type are set as the page's own text. */
    boolean isPlain(BlockType type) {
        return font(type) == null && color(type) == null;
    }

    private @Nullable Color color(BlockType type) {
        return switch (type) {
            case FURNITURE, BOILERPLATE -> Palette.boilerplate();
            case BYLINE, DATE, CAPTION -> Palette.secondary(text.getForeground(), text.getBackground());
            default -> null;
        };
    }

    private @Nullable Font font(BlockType type) {
        return switch (type) {
            case HEADLINE -> font(type, 1.6, SWT.BOLD);
            case SUBHEADING -> font(type, 1.15, SWT.BOLD);
            case STANDFIRST -> font(type, 1.1, SWT.ITALIC);
            case BLOCK_QUOTE -> font(type, 1.0, SWT.ITALIC);
            case BYLINE, DATE, CAPTION, FURNITURE, BOILERPLATE -> font(type, 0.88, SWT.NORMAL);
            default -> null;
        };
    }

    private Font font(BlockType type, double scale, int style) {
        return fonts.computeIfAbsent(type, key -> {
            Font reading = JFaceResources.getFontRegistry().get(Palette.READING_FONT);
            int height = (int) Math.round(reading.getFontData()[0].getHeight() * scale);
            return resources.create(FontDescriptor.createFrom(reading).setHeight(height).setStyle(style));
        });
    }
}
