package claimmark.ide.session;

import org.eclipse.osgi.util.NLS;

/** What went wrong, in words: one text for each code. */
public final class ProblemMessages extends NLS {

    public static String accessDenied = "";
    public static String notThere = "";
    public static String notAFile = "";
    public static String folderGone = "";
    public static String folderNotWritable = "";
    public static String diskReadOnly = "";
    public static String tooManyTemporaries = "";
    public static String systemRefused = "";
    public static String binaryFile = "";
    public static String invalidByte = "";
    public static String notUtf8 = "";
    public static String otherEncoding = "";
    public static String otherXmlVersion = "";
    public static String emptyFile = "";
    public static String zeroBytes = "";
    public static String beginsWithText = "";
    public static String truncated = "";
    public static String goesOnAfterEnd = "";
    public static String attributeTwice = "";
    public static String wrongPrefix = "";
    public static String forbiddenCharacter = "";
    public static String noXml = "";
    public static String documentType = "";
    public static String nestedTooDeeply = "";
    public static String tooManyComments = "";
    public static String tooManyCommentsRemedy = "";
    public static String tooManyAttributes = "";
    public static String unfinishedMerge = "";
    public static String tooLargeForSidecar = "";
    public static String tooLargeForMemory = "";
    public static String notAReview = "";
    public static String versionNotUnderstood = "";
    public static String growsTooLarge = "";
    public static String againstSchema = "";

    public static String accessDeniedRemedy = "";
    public static String notThereRemedy = "";
    public static String notAFileRemedy = "";
    public static String folderGoneRemedy = "";
    public static String folderNotWritableRemedy = "";
    public static String diskReadOnlyRemedy = "";
    public static String tooManyTemporariesRemedy = "";
    public static String systemRefusedRemedy = "";
    public static String convertRemedy = "";
    public static String xmlVersionRemedy = "";
    public static String earlierVersionRemedy = "";
    public static String emptyFileRemedy = "";
    public static String rightFileRemedy = "";
    public static String goesOnRemedy = "";
    public static String attributeTwiceRemedy = "";
    public static String wrongPrefixRemedy = "";
    public static String forbiddenCharacterRemedy = "";
    public static String noXmlRemedy = "";
    public static String documentTypeRemedy = "";
    public static String otherToolsRemedy = "";
    public static String unfinishedMergeRemedy = "";
    public static String versionRemedy = "";
    public static String tooLargeForSidecarRemedy = "";
    public static String tooLargeForMemoryRemedy = "";

    public static String valueNotUnderstood = "";
    public static String elementNotUnderstood = "";
    public static String idTwice = "";
    public static String strayText = "";
    public static String keptTextNotReviewed = "";
    public static String articleNotLocal = "";
    public static String articleNotRead = "";
    public static String articleTooLarge = "";
    public static String articleUndecodable = "";
    public static String articleCharsetGuessed = "";
    public static String articleNotSaved = "";
    public static String articleNotEncodable = "";
    public static String articleNotWritten = "";
    public static String articleOfOtherFormat = "";
    public static String articleOpen = "";
    public static String articleChangedOnDisk = "";
    public static String journalNewer = "";
    public static String journalTooLarge = "";
    public static String journalDamaged = "";
    public static String journalNotRead = "";
    public static String sidecarNewer = "";
    public static String sidecarNotRead = "";
    public static String sidecarDamaged = "";
    public static String sidecarDamagedAt = "";
    public static String sidecarChangedOnDisk = "";
    public static String sidecarNotWritten = "";
    public static String sidecarInTheWay = "";
    public static String sidecarNotBrought = "";
    public static String placesUnknown = "";
    public static String nothingToChange = "";
    public static String noCorrection = "";
    public static String noPlace = "";
    public static String scaleWithoutName = "";
    public static String scaleNameTaken = "";
    public static String scaleNumberWithoutWord = "";
    public static String scaleWordTwice = "";
    public static String scaleWordIsNumber = "";
    public static String scaleNumberNotUnderstood = "";
    public static String scaleNumberTwice = "";
    public static String scaleTooLong = "";
    public static String scaleWithoutEnds = "";
    public static String textCannotHold = "";

    static {
        NLS.initializeMessages(ProblemMessages.class.getPackageName() + ".problems", ProblemMessages.class);
    }

    private ProblemMessages() {
    }
}
