package claimmark.core.suggest.typo.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class TypoModelTest {

    @Test
    void whatWasWrittenIsRead() throws IOException {
        TypoModel model = SmallModel.of("form from fröhlich it's");
        TypoModel read = TypoModel.read(model.toBytes());
        assertEquals(List.of("form", "from", "fröhlich", "it's"), read.vocabulary().words());
        assertEquals(100, read.vocabulary().count("from"));
        assertEquals(1, read.vocabulary().group(read.vocabulary().find("from")));
        assertEquals(model.trees(), read.trees());
        assertArrayEquals(model.toBytes(), read.toBytes());
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] bytes = SmallModel.of("form from").toBytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            assertThrows(IOException.class, () -> TypoModel.read(damaged), "byte " + i);
            int end = i;
            assertThrows(IOException.class, () -> TypoModel.read(Arrays.copyOf(bytes, end)), "cut at " + i);
        }
    }
}
