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
    /// To the author: somebody else took it back.
    TakenBack = "resource-taken-back";
    /// To the same: what that means, and whom to ask.
    TakenBackNext = "resource-taken-back-next";
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

    /// The file is not JSON, or not of the standard.
    ImportUnreadable = "resource-import-unreadable";
    /// What an import came to, in numbers.
    ImportCounts { taken: u64 = 3, changed: u64 = 2, unchanged: u64 = 1, withdrawn: u64 = 0, refused: u64 = 4 } = "resource-import-counts";
    /// The file is one page of several.
    ImportOnePage { page: u64 = 1, pages: u64 = 10 } = "resource-import-one-page";
    /// A record that was left out, and why.
    ImportRefused { number: u64 = 7, reason: String = "no name".to_owned() } = "resource-import-refused";
    /// A record that is not even an object.
    RecordNotOne = "resource-record-not-one";
    /// A record lacks what the standard asks for, or has something else there.
    RecordField { field: &'static str = "status" } = "resource-record-field";
    /// A record contains characters that cannot be stored.
    RecordUnstorable = "resource-record-unstorable";
    /// A record names its organization by an id that nobody knows, or not at all.
    RecordWithoutProvider = "resource-record-without-provider";

    /// A list was asked for with a parameter that it does not know.
    ParameterUnknown = "resource-parameter-unknown";
    /// A parameter has a value that is none.
    ParameterInvalid = "resource-parameter-invalid";
    /// A page was to be longer than a page can be.
    PerPageTooMany { most: u64 = 500 } = "resource-per-page-too-many";
    /// A distance was given, and not from where.
    PostcodeMissing = "resource-postcode-missing";
}
