//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// A part of the rule is not as RFC 5545 wants it.
    RecurrenceUnreadable { part: String = "BYDAY=XX".to_owned() } = "meeting-recurrence-unreadable";
    /// The rule repeats in another rhythm than days, weeks, months or years.
    RecurrenceFrequency = "meeting-recurrence-frequency";
    /// The rule names times of day, which the first date has.
    RecurrenceTimeOfDay = "meeting-recurrence-time-of-day";
    /// The rule's end is not a moment in UTC, or stands beside a number of dates.
    RecurrenceUntil = "meeting-recurrence-until";
    /// The first date is not one that the rule gives.
    RecurrenceFirst = "meeting-recurrence-first";
    /// None of the dates that the rule gives lies ahead.
    RecurrenceOver = "meeting-recurrence-over";
    /// The first date is too far away.
    StartsTooFar = "meeting-starts-too-far";
    /// The meeting is too short or too long.
    Duration { least: u64 = 5, most: u64 = 1440 } = "meeting-duration";
    /// The number of places is too small or too large.
    Capacity { most: u64 = 10_000 } = "meeting-capacity";
    /// A meeting at a place needs one.
    VenueMissing = "meeting-venue-missing";
    /// A meeting in person that can be joined from elsewhere needs a link.
    JoinUrlMissing = "meeting-join-url-missing";
    /// An online meeting needs a link or a telephone number.
    JoinMissing = "meeting-join-missing";
    /// What was given belongs to another format.
    OtherFormat = "meeting-other-format";
    /// Not a web address.
    LinkInvalid = "meeting-link-invalid";
    /// There is no text in the language of the original.
    SourceTextMissing = "meeting-source-text-missing";
    /// The same language twice.
    LanguageTwice = "meeting-language-twice";
    /// The same access fact twice.
    FactTwice = "meeting-fact-twice";
    /// A fact that is said to be checked later than today.
    CheckedLater = "meeting-checked-later";
    /// Too few or too many of something.
    Number { least: u64 = 1, most: u64 = 10 } = "meeting-number";
    /// Not the name of a concept.
    ConceptInvalid = "meeting-concept-invalid";
    /// There is a topic of this concept.
    ConceptTaken = "meeting-concept-taken";
    /// Not the name of those who have a code for a topic.
    CodeSystemInvalid = "meeting-code-system-invalid";
    /// One half of a position without the other.
    PositionHalf = "meeting-position-half";
    /// No place on the earth has such degrees.
    PositionInvalid = "meeting-position-invalid";
    /// A distance that is none, or too far.
    Distance { most: u64 = 20_000 } = "meeting-distance";
    /// Too many minutes ahead, or fewer than none.
    Soon { most: u64 = 10_080 } = "meeting-soon";
    /// Hours of the week are looked for in too long a time.
    SearchTooLong { days: u64 = 366 } = "meeting-search-too-long";
    /// The date was called off.
    OccurrenceCancelled = "meeting-occurrence-cancelled";
    /// The date is over.
    OccurrenceOver = "meeting-occurrence-over";
    /// Every place is taken.
    Full = "meeting-full";
}
