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
    /// The date was called off.
    OccurrenceCancelled = "meeting-occurrence-cancelled";
    /// The date is over.
    OccurrenceOver = "meeting-occurrence-over";
    /// Every place is taken.
    Full = "meeting-full";
    /// The date has not begun.
    OccurrenceAhead = "meeting-occurrence-ahead";
    /// The date is too long ago to say anything about it.
    LookedBack = "meeting-looked-back";
    /// The number of those who were there is too small or too large.
    HeadCount { least: u64 = 3, most: u64 = 10_000 } = "meeting-head-count";
    /// Who had no place cannot say how it was.
    HadNoPlace = "meeting-had-no-place";
    /// The meeting is for members.
    GuestsNotWelcome = "meeting-guests-not-welcome";

    /// Label: when.
    When = "meeting-when";
    /// When, by the reader's clocks.
    WhenInZone { date_time: String = "Tuesday, 13 January 2026 at 19:00".to_owned(), zone: String = "Eastern European Time".to_owned() } = "meeting-when-in-zone";
    /// Label: where.
    Where = "meeting-where";
    /// Label: how to find the door.
    Directions = "meeting-directions";
    /// Label: the telephone number.
    DialIn = "meeting-dial-in";
    /// The button that leads to the meeting.
    Join = "meeting-join";

    /// The subject of the letter to who has moved up.
    PlaceFreeSubject = "meeting-place-free-subject";
    /// Its preheader.
    PlaceFreePreheader = "meeting-place-free-preheader";
    /// Its first sentence.
    PlaceFreeOpening = "meeting-place-free-opening";
    /// How a member gives the place on.
    PassOn = "meeting-pass-on";
    /// How a guest gives the place on.
    PassOnAsGuest = "meeting-pass-on-as-guest";
    /// Why she gets it.
    PlaceFreeFooter = "meeting-place-free-footer";

    /// The subject of the letter that asks a guest whether it was she.
    InvitationSubject = "meeting-invitation-subject";
    /// Its preheader.
    InvitationPreheader = "meeting-invitation-preheader";
    /// Its first sentence.
    InvitationOpening = "meeting-invitation-opening";
    /// Its button.
    InvitationButton = "meeting-invitation-button";
    /// How long its link is good.
    InvitationValid = "meeting-invitation-valid";
    /// What to do if it was not she.
    InvitationFooter = "meeting-invitation-footer";

    /// The subject of the letter to a guest who has said that she comes.
    ConfirmationSubject = "meeting-confirmation-subject";
    /// Its preheader.
    ConfirmationPreheader = "meeting-confirmation-preheader";
    /// The button that leads to her page.
    ConfirmationButton = "meeting-confirmation-button";
    /// Why she gets it.
    ConfirmationFooter = "meeting-confirmation-footer";
    /// She has a place: in the letter and on the page.
    GuestGoing = "meeting-guest-going";
    /// She waits: in the letter and on the page.
    GuestWaiting { place: u64 = 3 } = "meeting-guest-waiting";

    /// The title of a guest's page.
    GuestTitle = "meeting-guest-title";
    /// Whether she comes.
    GuestQuestion = "meeting-guest-question";
    /// Whether she would wait.
    GuestQuestionFull = "meeting-guest-question-full";
    /// She has given her place back.
    GuestWithdrawn = "meeting-guest-withdrawn";
    /// The link is none of ours, or too old.
    GuestInvalid = "meeting-guest-invalid";
    /// The button: she comes.
    GuestCome = "meeting-guest-come";
    /// The button: she waits.
    GuestWait = "meeting-guest-wait";
    /// The button: she gives her place back.
    GuestLeave = "meeting-guest-leave";
    /// The button: she waits no longer.
    GuestLeaveLine = "meeting-guest-leave-line";
}
