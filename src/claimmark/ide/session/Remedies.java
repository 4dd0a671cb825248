package claimmark.ide.session;

import claimmark.core.fault.FaultCode;

/** Tells what a reviewer can do about the cause of a problem, in words that stand within a sentence. */
final class Remedies {

    private Remedies() {
    }

    /** An empty text when the code stands for no cause, but for a problem that has a whole sentence. */
    static String of(FaultCode cause) {
        return switch (cause) {
            case ACCESS_DENIED -> ProblemMessages.accessDeniedRemedy;
            case NOT_THERE -> ProblemMessages.notThereRemedy;
            case NOT_A_FILE -> ProblemMessages.notAFileRemedy;
            case FOLDER_GONE -> ProblemMessages.folderGoneRemedy;
            case FOLDER_NOT_WRITABLE -> ProblemMessages.folderNotWritableRemedy;
            case DISK_READ_ONLY -> ProblemMessages.diskReadOnlyRemedy;
            case TOO_MANY_TEMPORARIES -> ProblemMessages.tooManyTemporariesRemedy;
            case SYSTEM_REFUSED -> ProblemMessages.systemRefusedRemedy;
            case NOT_UTF_8, OTHER_ENCODING -> ProblemMessages.convertRemedy;
            case OTHER_XML_VERSION -> ProblemMessages.xmlVersionRemedy;
            case EMPTY_FILE -> ProblemMessages.emptyFileRemedy;
            case ZERO_BYTES, TRUNCATED -> ProblemMessages.earlierVersionRemedy;
            case BEGINS_WITH_TEXT, NOT_A_REVIEW, BINARY_FILE, INVALID_BYTE -> ProblemMessages.rightFileRemedy;
            case GOES_ON_AFTER_END -> ProblemMessages.goesOnRemedy;
            case ATTRIBUTE_TWICE -> ProblemMessages.attributeTwiceRemedy;
            case WRONG_PREFIX -> ProblemMessages.wrongPrefixRemedy;
            case FORBIDDEN_CHARACTER -> ProblemMessages.forbiddenCharacterRemedy;
            case NO_XML, AGAINST_SCHEMA -> ProblemMessages.noXmlRemedy;
            case DOCUMENT_TYPE -> ProblemMessages.documentTypeRemedy;
            case NESTED_TOO_DEEPLY, TOO_MANY_ATTRIBUTES, GROWS_TOO_LARGE -> ProblemMessages.otherToolsRemedy;
            case TOO_MANY_COMMENTS -> ProblemMessages.tooManyCommentsRemedy;
            case UNFINISHED_MERGE -> ProblemMessages.unfinishedMergeRemedy;
            case VERSION_NOT_UNDERSTOOD -> ProblemMessages.versionRemedy;
            case TOO_LARGE_FOR_SIDECAR -> ProblemMessages.tooLargeForSidecarRemedy;
            case TOO_LARGE_FOR_MEMORY -> ProblemMessages.tooLargeForMemoryRemedy;
            default -> "";
        };
    }
}
