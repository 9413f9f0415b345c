//! What the floor itself says: about signing in, limits, and values that cannot be used.

use super::messages;

messages! {
    /// The caller has to sign in first.
    Unauthenticated = "common-unauthenticated";
    /// The caller is known, but this is not for them.
    Forbidden = "common-forbidden";
    /// There is nothing here that the caller may see.
    NotFound = "common-not-found";
    /// Our own fault; the reference finds it in the logs.
    Internal { reference: String = "7f3a-92c1".to_owned() } = "common-internal";
    /// Too many requests in too short a time.
    RateLimited = "common-rate-limited";
    /// The caller's budget is spent; in so many seconds there is a new one.
    BudgetSpent { seconds: u64 = 42 } = "common-budget-spent";
    /// Not a request that can be read.
    BadRequest = "common-bad-request";
    /// The request asks for more than one request may.
    TooComplex { cost: u64 = 12_400, limit: u64 = 5_000 } = "common-too-complex";
    /// The request is nested more deeply than one request may be.
    TooDeep { limit: u64 = 15 } = "common-too-deep";
    /// The request is longer than one request may be.
    TooLong = "common-too-long";
    /// The answer took too long and was given up.
    Timeout = "common-timeout";
    /// The change took too long and was given up; it may have been done all the same.
    ChangeTimeout = "common-change-timeout";
    /// A change that was asked for once more is not finished yet.
    StillUnderWay = "common-still-under-way";
    /// A change that was asked for once more has been made, but what was answered then is lost.
    AnswerLost = "common-answer-lost";
    /// The database cannot be reached for a moment.
    Unavailable = "common-unavailable";
    /// A value in the request is not valid, and nothing more exact can be said.
    InvalidValue = "common-invalid-value";
    /// The cursor is not one of ours, or is of another list.
    CursorInvalid = "common-cursor-invalid";
    /// The cursor is older than what is kept.
    CursorExpired = "common-cursor-expired";
    /// More entries asked for than one page may have.
    PageTooLarge { limit: u64 = 100 } = "common-page-too-large";
    /// Asked for the first and the last entries together.
    PageBothWays = "common-page-both-ways";
    /// The text is longer than it may be.
    TextTooLong { limit: u64 = 2_000 } = "common-text-too-long";
    /// A text is needed and there is none.
    TextEmpty = "common-text-empty";
    /// The text contains characters that cannot be stored.
    TextInvalid = "common-text-invalid";
    /// Not the tag of a language.
    LanguageUnknown = "common-language-unknown";
    /// The same language twice.
    LanguageTwice = "common-language-twice";
    /// Too few or too many of something.
    Number { least: u64 = 1, most: u64 = 10 } = "common-number";
    /// Not the name of a time zone.
    TimeZoneUnknown = "common-time-zone-unknown";
    /// Not an e-mail address.
    EmailInvalid = "common-email-invalid";
    /// The code of conduct has to be accepted first.
    ConductNotAccepted = "common-conduct-not-accepted";
    /// The partner's key lacks the scope for this.
    ScopeMissing = "common-scope-missing";
}
