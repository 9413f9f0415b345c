//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// A member tried to write a service, which only an import brings.
    ServiceNotWritten = "resource-service-not-written";
    /// A pseudonym was to be printed, and none was given.
    PseudonymMissing = "resource-pseudonym-missing";
    /// Not the address of a page.
    AddressInvalid = "resource-address-invalid";
    /// A recording, film or file without the address where it is.
    AddressMissing = "resource-address-missing";
    /// Too many formats at once.
    TooManyFormats { limit: u64 = 20 } = "resource-too-many-formats";
    /// Something is cited without a DOI or an address, or with both.
    CitationNowhere = "resource-citation-nowhere";
    /// Not a DOI.
    DoiInvalid = "resource-doi-invalid";
    /// A page is cited, and nobody says when it read so.
    RetrievedMissing = "resource-retrieved-missing";
    /// Something was read on a day that is yet to come.
    RetrievedLater = "resource-retrieved-later";
    /// Too much is cited.
    TooManyCitations { limit: u64 = 20 } = "resource-too-many-citations";
    /// How much a systematic review says.
    EvidenceReview = "resource-evidence-review";
    /// How much a trial says.
    EvidenceTrial = "resource-evidence-trial";
    /// How much it says that somebody watched.
    EvidenceObservation = "resource-evidence-observation";
    /// How much it says that somebody knows the field.
    EvidenceExpertise = "resource-evidence-expertise";
    /// How much it says that somebody lived it.
    EvidenceExperience = "resource-evidence-experience";
    /// Too many languages at once.
    TooManyLanguages { limit: u64 = 50 } = "resource-too-many-languages";
    /// Somebody is to look at it again, but on a day that is over.
    ReviewDatePast = "resource-review-date-past";
    /// It has been published before.
    PublishedAlready = "resource-published-already";
    /// It has been archived, so nothing can be done with it.
    Archived = "resource-archived";
    /// It is to be published or sent back, and its author has not proposed it.
    NotProposed = "resource-not-proposed";
    /// It has been proposed before.
    ProposedAlready = "resource-proposed-already";
    /// Its author wants to change what others are looking at.
    WaitsForReview = "resource-waits-for-review";
    /// To one who reviews, about what she wrote or suggested herself.
    NotOnesOwn = "resource-not-ones-own";
    /// To the author: a published text changes through suggestions.
    ChangedBySuggestion = "resource-changed-by-suggestion";
    /// The mark of what is sensitive comes off a draft only.
    StaysSensitive = "resource-stays-sensitive";
    /// The mark does not come off what is about such a topic.
    TopicIsSensitive = "resource-topic-is-sensitive";
    /// A story does not say what helped, what did not, or under which conditions.
    StoryWithoutContext = "resource-story-without-context";
    /// A story whose author does not, or not any more, want others to read it.
    StoryWithoutConsent = "resource-story-without-consent";
    /// It reads otherwise by now than when somebody decided.
    ChangedSince = "resource-changed-since";
    /// A published text was to be changed without saying why.
    ReasonMissing = "resource-reason-missing";
    /// A published text that is sensitive was to be changed by one alone.
    TakesTwo = "resource-takes-two";
    /// What is not published has no suggestions.
    NotPublished = "resource-not-published";
    /// What is suggested is what it says already.
    NothingChanges = "resource-nothing-changes";
    /// Too many suggestions of one member wait.
    TooManySuggestions { limit: u64 = 5 } = "resource-too-many-suggestions";
    /// A suggestion has been answered or taken back.
    SuggestionSettled = "resource-suggestion-settled";
    /// To those who review: why a text that came from another directory changed.
    ChangedWhereItCameFrom = "resource-changed-where-it-came-from";
    /// It is being looked over again already.
    LookedAtAgain = "resource-looked-at-again";
    /// What is not published is not looked over again.
    NotPublishedYet = "resource-not-published-yet";
    /// Somebody else changed it at the same moment.
    ChangedMeanwhile = "resource-changed-meanwhile";
    /// A translation into the language that it was written in.
    SourceLanguage = "resource-source-language";
    /// A translation of a version that there is not.
    VersionUnknown { current: i32 = 2 } = "resource-version-unknown";
    /// What is looked for has no words in it.
    NothingToSearch = "resource-nothing-to-search";
    /// No translation into this language waits for a review.
    NothingToReview = "resource-nothing-to-review";
    /// No translation into this language is behind the original.
    NothingOutdated = "resource-nothing-outdated";
    /// Somebody else is translating it into this language.
    BeingTranslated = "resource-being-translated";
    /// Somebody else's translation into this language waits for a review.
    TranslationWaits = "resource-translation-waits";
    /// A member has taken on too many texts to translate.
    TooManyTranslations { limit: u64 = 10 } = "resource-too-many-translations";
    /// A file of translations is not XLIFF 2, or broken.
    XliffUnreadable = "resource-xliff-unreadable";
    /// A file of translations has more than one text in it, or none.
    XliffNotOne = "resource-xliff-not-one";
    /// Parts of the text are not translated yet.
    XliffUnfinished { count: u64 = 3 } = "resource-xliff-unfinished";
    /// Parts of the text are not in the file, or others are.
    XliffOtherParts = "resource-xliff-other-parts";

    /// The subject of every letter of this room; it must say nothing about the community.
    LetterSubject = "resource-letter-subject";
    /// What a mail program shows beside the subject; as discreet.
    LetterPreheader = "resource-letter-preheader";
    /// To the author: it came back.
    Returned = "resource-returned";
    /// To the same: where it says why, and how it goes on.
    ReturnedNext = "resource-returned-next";
    /// To the author: everybody can read it.
    Published = "resource-published";
    /// To the same: thanks, and what she can still do.
    PublishedNext = "resource-published-next";
    /// To the author: what was published is looked over again.
    Reopened = "resource-reopened";
    /// To the same: where it says why, and how it goes on.
    ReopenedNext = "resource-reopened-next";
    /// To somebody: she looks after something from now on.
    InYourCare = "resource-in-your-care";
    /// To the same: what that means, and whom to ask.
    InYourCareNext = "resource-in-your-care-next";
    /// To who looks after something: it is due to be looked at again.
    CareDue { count: u64 = 3 } = "resource-care-due";
    /// To the same: what to do, and what happens otherwise.
    CareDueNext { date: String = "March 31, 2026".to_owned() } = "resource-care-due-next";
    /// To who looks after something: it is hidden.
    CareHidden { count: u64 = 1 } = "resource-care-hidden";
    /// To the same: how it comes back.
    CareHiddenNext = "resource-care-hidden-next";
    /// The footer of letters to those who look after something.
    CareFooter = "resource-care-footer";
    /// To the author: somebody else took it back.
    TakenBack = "resource-taken-back";
    /// To the same: what that means, and whom to ask.
    TakenBackNext = "resource-taken-back-next";
    /// To who translated something: everybody can read it.
    TranslationPublished = "resource-translation-published";
    /// To the same: thanks.
    TranslationPublishedNext = "resource-translation-published-next";
    /// To who suggested a change: it was accepted.
    SuggestionAccepted = "resource-suggestion-accepted";
    /// To the same: thanks.
    SuggestionAcceptedNext = "resource-suggestion-accepted-next";
    /// To who suggested a change: it was declined.
    SuggestionDeclined = "resource-suggestion-declined";
    /// To the same: where it says why.
    SuggestionDeclinedNext = "resource-suggestion-declined-next";
    /// The footer of every letter of this room.
    LetterFooter = "resource-letter-footer";

    /// The file, folder or answer is not of the standard.
    ImportNotHsds { source: String = "list.json".to_owned() } = "resource-import-not-hsds";
    /// A line of it cannot be read.
    ImportLineUnreadable { source: String = "services.csv".to_owned(), line: u64 = 7 } = "resource-import-line-unreadable";
    /// A list in pages of which one is not there.
    ImportBrokeOff { source: String = "https://example.org/services".to_owned() } = "resource-import-broke-off";
    /// A folder with nothing in it to import.
    ImportFolderEmpty { source: String = "lists".to_owned() } = "resource-import-folder-empty";
    /// A folder with records and with tables.
    ImportFolderMixed { source: String = "lists".to_owned() } = "resource-import-folder-mixed";
    /// Tables without that of services.
    ImportTableMissing = "resource-import-table-missing";
    /// A table whose rows have no ids.
    ImportTableWithoutIds { file: String = "phones.csv".to_owned() } = "resource-import-table-without-ids";
    /// So much is not in a list any more that somebody should look first.
    ImportWithdrawsMany { count: u64 = 40, all: u64 = 100 } = "resource-import-withdraws-many";
    /// Nothing was taken in, because of records that are not in order.
    ImportHeldBack { refused: u64 = 4 } = "resource-import-held-back";
    /// What became of a record.
    ImportRecord {
        place: String = "7".to_owned(), name: String = "Evening talks".to_owned(),
        id: String = "6f0f5a52-3c1e-4c9a-9d3b-2f4f0f1c7a01".to_owned(), became: &'static str = "changed",
        fields: String = "/name, /phones/0/number".to_owned()
    } = "resource-import-record";
    /// What was listed, and is not in the list any more.
    ImportRecordGone {
        name: String = "Evening talks".to_owned(), id: String = "6f0f5a52-3c1e-4c9a-9d3b-2f4f0f1c7a01".to_owned()
    } = "resource-import-record-gone";
    /// What people here had written gave way to what came.
    ImportReplaces { fields: String = "/name".to_owned() } = "resource-import-replaces";
    /// What is told of a record is not what came.
    ImportToldOtherwise { fields: String = "/organization/description".to_owned() } = "resource-import-told-otherwise";
    /// What is wrong with a field of a record.
    ImportFault {
        severity: &'static str = "error", path: String = "/phones/0/number".to_owned(),
        reason: String = "Not a text.".to_owned(), keyword: String = "type".to_owned()
    } = "resource-import-fault";
    /// A record that is not even an object.
    RecordNotOne = "resource-record-not-one";
    /// A record contains characters that cannot be stored.
    RecordUnstorable = "resource-record-unstorable";
    /// A record does not say who provides the service.
    RecordWithoutProvider = "resource-record-provider-missing";
    /// A record names an organization that nobody knows.
    RecordOfUnknownProvider = "resource-record-provider-unknown";
    /// A record with the id of one that came before.
    RecordTwice = "resource-record-twice";
    /// A field is not there.
    FieldMissing = "resource-field-missing";
    /// A field is of another type.
    FieldType { expected: &'static str = "string" } = "resource-field-type";
    /// A field is written in another form.
    FieldFormat { format: String = "date".to_owned() } = "resource-field-format";
    /// A field has none of the values that there are.
    FieldNotAllowed { allowed: String = "active, inactive".to_owned() } = "resource-field-not-allowed";
    /// A field has too many characters.
    FieldTooLong { limit: u64 = 500 } = "resource-field-too-long";
    /// A field is `null`.
    FieldNull = "resource-field-null";
    /// A field is wrong in some other way.
    FieldOther = "resource-field-other";
    /// What an import came to, in numbers.
    ImportCounts {
        taken: u64 = 3, changed: u64 = 2, unchanged: u64 = 1, returned: u64 = 0, withdrawn: u64 = 0, refused: u64 = 4
    } = "resource-import-counted";
    /// The file is one page of several.
    ImportOnePage { page: u64 = 1, pages: u64 = 10 } = "resource-import-one-page";
    /// Nothing was changed, because nothing was to be.
    ImportTrial = "resource-import-trial";
    /// A record does not say which service it is, so nobody knows what is gone.
    ImportUncertain = "resource-import-uncertain";
    /// A table that the standard does not know.
    ImportTableUnknown { file: String = "notes.csv".to_owned() } = "resource-import-table-unknown";
    /// Rows that belong to nothing that is imported.
    ImportRowsLeft { file: String = "phones.csv".to_owned(), rows: u64 = 3 } = "resource-import-rows-left";

    /// A list was asked for with a parameter that it does not know.
    ParameterUnknown = "resource-parameter-unknown";
    /// A parameter has a value that is none.
    ParameterInvalid = "resource-parameter-invalid";
    /// A page was to be longer than a page can be.
    PerPageTooMany { most: u64 = 500 } = "resource-per-page-too-many";
    /// A distance was given, and not from where.
    PostcodeMissing = "resource-postcode-missing";
}
