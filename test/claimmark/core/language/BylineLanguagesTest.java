package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines in the languages with the most news. */
final class BylineLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de|Von Anna Groß und Jörg Klein|Anna Groß;Jörg Klein",
        "de|Ein Gastbeitrag von Anna Groß|Anna Groß",
        "de|Von Anna Groß, Berlin-Korrespondentin, und Jörg Klein, Paris|Anna Groß;Jörg Klein",
        "fr|Propos recueillis par Anne Morel et Luc Petit|Anne Morel;Luc Petit",
        "es|De Lucía Pardo y Marcos Gil|Lucía Pardo;Marcos Gil",
        "es|Texto: Lucía Pardo|Lucía Pardo",
        "pt|Por Rita Alves, repórter, e João Pinto|Rita Alves;João Pinto",
        "it|A cura di Paola Neri ed Elio Sala|Paola Neri;Elio Sala",
        "nl|Door Femke de Boer en Jan Smit|Femke de Boer;Jan Smit",
        "pl|Autorzy: Ewa Lis i Adam Kot|Ewa Lis;Adam Kot",
        "pl|Opr. Ewa Lis|Ewa Lis",
        "ru|Авторы: Анна Белова и Олег Чернов|Анна Белова;Олег Чернов",
        "ru|Автор Анна Белова|Анна Белова",
        "uk|Авторка: Олена Коваль та Іван Бойко|Олена Коваль;Іван Бойко",
        "bg|От Мария Петрова|Мария Петрова",
        "cs|Napsala: Jana Malá a Petr Bílý|Jana Malá;Petr Bílý",
        "sk|Autorka: Zuzana Biela|Zuzana Biela",
        "hr|Piše: Ana Marić i Ivo Kos|Ana Marić;Ivo Kos",
        "ro|De Ioana Pop și Dan Rusu|Ioana Pop;Dan Rusu",
        "hu|Írta: Kiss Anna és Nagy Béla|Kiss Anna;Nagy Béla",
        "el|Γράφει η Μαρία Λαμπρού|Μαρία Λαμπρού",
        "tr|Yazan: Elif Kaya ve Murat Demir|Elif Kaya;Murat Demir",
        "sv|Av Karin Berg och Nils Lund|Karin Berg;Nils Lund",
        "da|Af Mette Holm og Lars Dahl|Mette Holm;Lars Dahl",
        "nb|Skrevet av Mette Holm|Mette Holm",
        "fi|Teksti: Aino Virta ja Pekka Salo|Aino Virta;Pekka Salo",
        "lt|Autorė: Rasa Kalnė|Rasa Kalnė",
        "ar|بقلم: ليلى حداد|ليلى حداد",
        "ar|كتبت ليلى حداد، سمير نجار|ليلى حداد;سمير نجار",
        "fa|نویسنده: مریم رضایی|مریم رضایی",
        "ar|بقلم: ليلى حداد وسمير نجار|ليلى حداد;سمير نجار",
        "ar|بقلم: ليلى وليد حداد|ليلى وليد حداد",
        "he|מאת: דנה לוי|דנה לוי",
        "he|מאת דנה לוי ורון כהן|דנה לוי;רון כהן",
        "ur|تحریر: سارہ خان|سارہ خان",
        "hi|लेखक: मीरा शर्मा और रवि वर्मा|मीरा शर्मा;रवि वर्मा",
        "bn|লেখক: মিতা সেন|মিতা সেন",
        "id|Oleh Sari Dewi dan Budi Utomo|Sari Dewi;Budi Utomo",
        "vi|Tác giả: Lan Phạm|Lan Phạm",
        "th|โดย สมชาย ใจดี|สมชาย ใจดี",
        "zh|记者 陈晓东|陈晓东",
        "zh|作者：陈晓东、李梅|陈晓东;李梅",
        "zh|本报记者 陈晓东 通讯员 李梅|陈晓东;李梅",
        "zh|文／陳曉東|陳曉東",
        "ja|文：佐藤 花子|佐藤 花子",
        "ko|김하늘 기자|김하늘",
        "de|Ein Bericht von Anna Groß und Jörg Klein|Anna Groß;Jörg Klein",
        "de|Von Anna Groß, Bremen|Anna Groß",
        "de|Von unserer Korrespondentin Anna Groß|Anna Groß",
        "fr|Par Anne Morel et Luc Petit, envoyés spéciaux à Nice|Anne Morel;Luc Petit",
        "fr|Une enquête de Anne Morel|Anne Morel",
        "es|Texto: Lucía Pardo / Fotos: Marcos Gil|Lucía Pardo",
        "es|Burgos · Por Lucía Pardo|Lucía Pardo",
        "pt|Por Rita Alves e João Pinto, Coimbra|Rita Alves;João Pinto",
        "it|dal nostro inviato Elio Sala|Elio Sala",
        "nl|Door onze verslaggever Femke de Boer|Femke de Boer",
        "pl|Tekst: Ewa Lis, zdjęcia: Adam Kot|Ewa Lis",
        "ru|Текст: Анна Белова, фото: Олег Чернов|Анна Белова",
        "sv|Text: Karin Berg Foto: Nils Lund|Karin Berg",
        "fi|Teksti: Aino Virta, kuvat: Pekka Salo|Aino Virta",
        "ar|كتب - سمير نجار|سمير نجار",
        "id|Reporter: Sari Dewi · Editor: Budi Utomo|Sari Dewi",
        "zh|来源：新村日报 作者：李梅 责任编辑：陈晓东|李梅",
        "zh|記者陳曉東／台北報導|陳曉東",
        "ja|文・佐藤花子|佐藤花子",
        "ko|기자 김하늘|김하늘",
        "ko|서울=김하늘 기자 haneul@example.org|김하늘",
        "en|Words: Ann Lee Photographs: Bob Roe|Ann Lee",
        "en|By Ann Lee (with agencies)|Ann Lee",
        "en|By Ann Lee, Ostby Post, 5 March 2024 at 10:15|Ann Lee"})
    void theNamesAreFound(String language, String line, String names) {
        assertTrue(Byline.isAnnounced(line, language), "announced");
        assertEquals(List.of(names.split(";")), Byline.names(line, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"De Gouden Eeuw", "Yazar Orhan Kaya ödül aldı", "Text im Wandel der Zeit",
            "Av alle land i verden", "Od jutra nowe ceny", "记者节那一天的故事和人们",
            "Text", "Haber bülteni", "Text: how a bridge is built", "Words: why they matter", "기자 회견",
            "Ein Haus von gestern"})
    void otherLinesAreNone(String line) {
        assertFalse(Byline.isAnnounced(line));
    }

    @Test
    void wordsThatAnnounceElsewhereStayPartsOfNames() {
        assertEquals(List.of("De Niro Robert"), Byline.names("De Niro Robert", "en"));
        assertEquals(List.of("Per Anders Lund"), Byline.names("Per Anders Lund", "sv"));
        assertEquals(List.of("新华社"), Byline.namesAlone("新华社"));
    }

    @Test
    void anAnnouncementMayStandAloneInAnyLanguage() {
        assertTrue(Byline.isAnnouncementAlone("Автор:"));
        assertTrue(Byline.isAnnouncementAlone("作者："));
        assertFalse(Byline.isAnnouncementAlone("Автор"));
    }

    @Test
    void aDateAfterTheNameDoesNotBelongToIt() {
        assertEquals(List.of("سامي حداد"), Byline.names("بقلم سامي حداد ٥ مارس ٢٠٢٤", "ar"));
        assertEquals(List.of("陈晓东"), Byline.names("记者 陈晓东 2024年3月5日", "zh"));
        assertEquals(List.of("Анна Белова"), Byline.names("Автор: Анна Белова, 5 марта 2024", "ru"));
    }
}
