package claimmark.core.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names in Chinese, Japanese and Korean. They have no capital letters, often no spaces, and the words for jobs
 * stand before or after them: {@code 记者 王小明 李华}, {@code 홍길동 기자}.
 */
final class EastAsianNames {

    /** Below this character there is no letter of these scripts. */
    private static final char FIRST_LETTER = '\u1100';
    private static final int LONGEST = 5;
    private static final int LONGEST_KATAKANA = 20;
    private static final Pattern GAP = Pattern.compile("[\\s\u3000\u3001\uff0c,;\uff1b/\uff0f|\uff5c]++"
            + "|(?<=\\p{IsHan}{2})[\u548c\u4e0e\u8207\u53ca](?=\\p{IsHan}{2})");
    private static final List<String> ROLES = List.of("本报记者", "本報記者", "特约记者", "特約記者", "实习记者", "本刊记者",
            "首席记者", "通讯员", "通訊員", "记者", "記者", "作者", "撰文", "撰稿", "ライター", "선임기자", "객원기자", "인턴기자", "특파원", "기자");
    /** The jobs of people who are no authors. What follows them is not read. */
    private static final List<String> OTHERS = List.of("编辑", "編輯", "责编", "責編", "责任编辑", "摄影", "攝影", "校对", "来源", "來源",
            "撮影", "編集", "사진", "편집");
    /** A place, and perhaps an agency, before a Korean name: "서울=". */
    private static final Pattern PLACE = Pattern.compile(
            "^[\\[(]?\\p{IsHangul}{2,6}=(?:\\p{IsHangul}{2,8}[\\])])? ?");
    /** The ends of words that tell where a report comes from: "台北報導". */
    private static final List<String> REPORTED = List.of("報導", "报道", "報道", "报导", "電", "电");
    private static final String KOREAN_SURNAMES = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도석선설마길";
    private static final String SURNAMES = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧"
            + "蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文";
    private static final Set<UnicodeScript> SCRIPTS = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private EastAsianNames() {
    }

    /** Whether a text begins in one of these scripts. */
    static boolean begins(String text) {
        return !text.isEmpty() && text.charAt(0) >= FIRST_LETTER
                && SCRIPTS.contains(UnicodeScript.of(text.codePointAt(0)));
    }

    /** Whether a text is as long as the name of a person, and has nothing but letters of these scripts. */
    static boolean isPersonal(String text) {
        int longest = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.KATAKANA) ? LONGEST_KATAKANA
                : LONGEST + 1;
        return text.length() >= 2 && text.length() <= longest && text.codePoints().allMatch(c -> c == ' '
                || c == '\u30fb'
                || c == '\u00b7' || SCRIPTS.contains(UnicodeScript.of(c)) || c == '\u30fc');
    }

    /** Whether a line may be a name with a role. Looking at its first character is many times faster. */
    static boolean mayBeWithRole(String line) {
        return !line.isEmpty() && (line.charAt(0) >= FIRST_LETTER || line.charAt(0) == '[' || line.charAt(0) == '(');
    }

    /** Whether a short line is a name with the word for a reporter beside it, perhaps behind a place. */
    static boolean isWithRole(String line) {
        String bare = PLACE.matcher(line).replaceFirst("");
        if (bare.length() > 2 * LONGEST || !begins(bare)) {
            return false;
        }
        String name = withoutRoles(bare);
        boolean first = bare.startsWith(name) || isKorean(name) && KOREAN_SURNAMES.indexOf(name.charAt(0)) >= 0;
        return name.length() < bare.length() && first && isPersonal(name);
    }

    /** The names at the start of a text, in its order; empty when there are none. */
    static List<String> of(String text) {
        List<String> names = new ArrayList<>();
        for (String token : GAP.split(PLACE.matcher(text).replaceFirst(""))) {
            if (OTHERS.stream().anyMatch(token::startsWith) || REPORTED.stream().anyMatch(token::endsWith)) {
                break;
            }
            String name = withoutRoles(token);
            if (!name.isEmpty() && !isPersonal(name)) {
                break;
            }
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        boolean apart = names.size() == 2 && GAP.split(text).length == 2 && text.indexOf(' ') > 0
                && names.stream().noneMatch(EastAsianNames::isChinese)
                && names.stream().noneMatch(EastAsianNames::isKorean);
        return apart ? List.of(names.get(0) + ' ' + names.get(1)) : names;
    }

    private static String withoutRoles(String token) {
        for (String role : ROLES) {
            if (token.startsWith(role)) {
                return withoutRoles(token.substring(role.length()).strip());
            }
            if (token.endsWith(role)) {
                return withoutRoles(token.substring(0, token.length() - role.length()).strip());
            }
        }
        return token;
    }

    private static boolean isChinese(String name) {
        return SURNAMES.indexOf(name.charAt(0)) >= 0 && name.length() > 1 && name.length() < LONGEST;
    }

    private static boolean isKorean(String name) {
        return UnicodeScript.of(name.codePointAt(0)) == UnicodeScript.HANGUL && name.length() > 2;
    }
}
