package claimmark.ide.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import claimmark.core.fault.Completion;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.ide.look.PluginIds;

/** The words for everything that can go wrong with an article or its sidecar, and the statuses that carry them. */
public final class Problem {

    private Problem() {
    }

    /** What happened and what to do about it, for the reviewer. */
    public static String message(Fault fault) {
        List<Object> details = new ArrayList<>(fault.arguments());
        fault.cause().ifPresent(cause -> details.addAll(List.of(message(cause), Remedies.of(cause.code()))));
        return NLS.bind(words(fault), details.toArray());
    }

    /** The sentence is for the reviewer, the exception for the error log. */
    public static IStatus status(Fault fault) {
        @Nullable Throwable thrown = fault.exception().isPresent() ? fault.exception().get() : null;
        return new Status(IStatus.ERROR, PluginIds.BUNDLE, number(fault.code()), message(fault), thrown);
    }

    public static CoreException exception(Fault fault) {
        return new CoreException(status(fault));
    }

    /** What was done. */
    public static <T> T orThrow(Completion<T> result) throws CoreException {
        throwIfPresent(result.fault());
        return result.toOptional().orElseThrow();
    }

    public static void throwIfPresent(Optional<Fault> fault) throws CoreException {
        if (fault.isPresent()) {
            throw exception(fault.get());
        }
    }

    /** Whether {@code status} tells of a fault with this code. */
    public static boolean is(IStatus status, FaultCode code) {
        return PluginIds.BUNDLE.equals(status.getPlugin()) && status.getCode() == number(code);
    }

    private static int number(FaultCode code) {
        return code.ordinal() + 1;
    }

    /** The arguments are {0}, {1} and so on; then come the words of the cause, and what to do about it. */
    private static String words(Fault fault) {
        return switch (fault.code()) {
            case ACCESS_DENIED -> ProblemMessages.accessDenied;
            case NOT_THERE -> ProblemMessages.notThere;
            case NOT_A_FILE -> ProblemMessages.notAFile;
            case FOLDER_GONE -> ProblemMessages.folderGone;
            case FOLDER_NOT_WRITABLE -> ProblemMessages.folderNotWritable;
            case DISK_READ_ONLY -> ProblemMessages.diskReadOnly;
            case TOO_MANY_TEMPORARIES -> ProblemMessages.tooManyTemporaries;
            case SYSTEM_REFUSED -> ProblemMessages.systemRefused;
            case BINARY_FILE -> ProblemMessages.binaryFile;
            case INVALID_BYTE -> ProblemMessages.invalidByte;
            case NOT_UTF_8 -> ProblemMessages.notUtf8;
            case OTHER_ENCODING -> ProblemMessages.otherEncoding;
            case OTHER_XML_VERSION -> ProblemMessages.otherXmlVersion;
            case EMPTY_FILE -> ProblemMessages.emptyFile;
            case ZERO_BYTES -> ProblemMessages.zeroBytes;
            case BEGINS_WITH_TEXT -> ProblemMessages.beginsWithText;
            case TRUNCATED -> ProblemMessages.truncated;
            case GOES_ON_AFTER_END -> ProblemMessages.goesOnAfterEnd;
            case ATTRIBUTE_TWICE -> ProblemMessages.attributeTwice;
            case WRONG_PREFIX -> ProblemMessages.wrongPrefix;
            case FORBIDDEN_CHARACTER -> ProblemMessages.forbiddenCharacter;
            case NO_XML -> ProblemMessages.noXml;
            case DOCUMENT_TYPE -> ProblemMessages.documentType;
            case NESTED_TOO_DEEPLY -> ProblemMessages.nestedTooDeeply;
            case TOO_MANY_COMMENTS -> ProblemMessages.tooManyComments;
            case TOO_MANY_ATTRIBUTES -> ProblemMessages.tooManyAttributes;
            case UNFINISHED_MERGE -> ProblemMessages.unfinishedMerge;
            case TOO_LARGE_FOR_SIDECAR -> ProblemMessages.tooLargeForSidecar;
            case TOO_LARGE_FOR_MEMORY -> ProblemMessages.tooLargeForMemory;
            case NOT_A_REVIEW -> ProblemMessages.notAReview;
            case VERSION_NOT_UNDERSTOOD -> ProblemMessages.versionNotUnderstood;
            case GROWS_TOO_LARGE -> ProblemMessages.growsTooLarge;
            case AGAINST_SCHEMA -> ProblemMessages.againstSchema;
            case VALUE_NOT_UNDERSTOOD -> ProblemMessages.valueNotUnderstood;
            case ELEMENT_NOT_UNDERSTOOD -> ProblemMessages.elementNotUnderstood;
            case ID_TWICE -> ProblemMessages.idTwice;
            case STRAY_TEXT -> ProblemMessages.strayText;
            case KEPT_TEXT_NOT_REVIEWED -> ProblemMessages.keptTextNotReviewed;
            case ARTICLE_NOT_LOCAL -> ProblemMessages.articleNotLocal;
            case ARTICLE_NOT_READ -> ProblemMessages.articleNotRead;
            case ARTICLE_TOO_LARGE -> ProblemMessages.articleTooLarge;
            case ARTICLE_UNDECODABLE -> ProblemMessages.articleUndecodable;
            case ARTICLE_CHARSET_GUESSED -> ProblemMessages.articleCharsetGuessed;
            case ARTICLE_NOT_SAVED -> ProblemMessages.articleNotSaved;
            case ARTICLE_NOT_ENCODABLE -> ProblemMessages.articleNotEncodable;
            case ARTICLE_NOT_WRITTEN -> ProblemMessages.articleNotWritten;
            case ARTICLE_OF_OTHER_FORMAT -> ProblemMessages.articleOfOtherFormat;
            case ARTICLE_OPEN -> ProblemMessages.articleOpen;
            case ARTICLE_CHANGED_ON_DISK -> ProblemMessages.articleChangedOnDisk;
            case SIDECAR_NEWER -> ProblemMessages.sidecarNewer;
            case SIDECAR_NOT_READ -> ProblemMessages.sidecarNotRead;
            case SIDECAR_DAMAGED -> "0".equals(fault.arguments().get(1)) ? ProblemMessages.sidecarDamaged
                    : ProblemMessages.sidecarDamagedAt;
            case SIDECAR_CHANGED_ON_DISK -> ProblemMessages.sidecarChangedOnDisk;
            case SIDECAR_NOT_WRITTEN -> ProblemMessages.sidecarNotWritten;
            case SIDECAR_IN_THE_WAY -> ProblemMessages.sidecarInTheWay;
            case SIDECAR_NOT_BROUGHT -> ProblemMessages.sidecarNotBrought;
            case JOURNAL_NEWER -> ProblemMessages.journalNewer;
            case JOURNAL_TOO_LARGE -> ProblemMessages.journalTooLarge;
            case JOURNAL_DAMAGED -> ProblemMessages.journalDamaged;
            case JOURNAL_NOT_READ -> ProblemMessages.journalNotRead;
            case PLACES_UNKNOWN -> ProblemMessages.placesUnknown;
            case NOTHING_TO_CHANGE -> ProblemMessages.nothingToChange;
            case NO_CORRECTION -> ProblemMessages.noCorrection;
            case NO_PLACE -> ProblemMessages.noPlace;
            case SCALE_WITHOUT_NAME -> ProblemMessages.scaleWithoutName;
            case SCALE_NAME_TAKEN -> ProblemMessages.scaleNameTaken;
            case SCALE_NUMBER_WITHOUT_WORD -> ProblemMessages.scaleNumberWithoutWord;
            case SCALE_WORD_TWICE -> ProblemMessages.scaleWordTwice;
            case SCALE_WORD_IS_NUMBER -> ProblemMessages.scaleWordIsNumber;
            case SCALE_NUMBER_NOT_UNDERSTOOD -> ProblemMessages.scaleNumberNotUnderstood;
            case SCALE_NUMBER_TWICE -> ProblemMessages.scaleNumberTwice;
            case SCALE_TOO_LONG -> ProblemMessages.scaleTooLong;
            case SCALE_WITHOUT_ENDS -> ProblemMessages.scaleWithoutEnds;
            case TEXT_CANNOT_HOLD -> ProblemMessages.textCannotHold;
        };
    }
}
