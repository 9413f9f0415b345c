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
    /// The same access fact twice.
    FactTwice = "meeting-fact-twice";
    /// A fact that is said to be checked later than today.
    CheckedLater = "meeting-checked-later";
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

    /// A date that is to be left out, and that the rule does not give.
    NotOfTheRule = "meeting-not-of-the-rule";
    /// The meeting has no date at that time.
    NoSuchDate = "meeting-no-such-date";
    /// The meeting has another date at that time.
    DateTaken = "meeting-date-taken";
    /// The series has ended, or will have by then.
    SeriesOver = "meeting-series-over";
    /// A time or a day that has passed.
    InThePast = "meeting-in-the-past";
    /// A date that is to take place after all, and was not called off.
    NotCalledOff = "meeting-not-called-off";
    /// The series has changed since it was looked at.
    ChangedMeanwhile = "meeting-changed-meanwhile";

    /// The subject of a letter about a change: it says nothing about what has changed.
    ChangeSubject = "meeting-change-subject";
    /// What a mail program shows beside the subject; as discreet.
    ChangePreheader = "meeting-change-preheader";
    /// A date does not take place.
    CalledOffOpening = "meeting-called-off-opening";
    /// A date has another time.
    MovedOpening = "meeting-moved-opening";
    /// A date begins when it was to, but ends at another time.
    OtherEndOpening = "meeting-other-end-opening";
    /// A date has another place, or is joined in another way.
    ElsewhereOpening = "meeting-elsewhere-opening";
    /// A date takes place after all.
    RestoredOpening = "meeting-restored-opening";
    /// Several dates have changed.
    ChangedOpening = "meeting-changed-opening";
    /// A series ends.
    EndedOpening = "meeting-ended-opening";
    /// A series is closed for a while.
    ClosedOpening = "meeting-closed-opening";
    /// A series is held as planned again.
    ReopenedOpening = "meeting-reopened-opening";
    /// A series is held online for a while.
    OnlineOpening = "meeting-online-opening";
    /// The label of date and time.
    When = "meeting-when";
    /// Date and time, and on whose clocks.
    WhenInZone {
        date_time: String = "Tuesday, January 13, 2026 at 7:00 PM".to_owned(),
        zone: String = "Eastern European Time".to_owned(),
    } = "meeting-when-in-zone";
    /// The label of the place.
    Where = "meeting-where";
    /// The label of how to find the door.
    Directions = "meeting-directions";
    /// The label of the telephone number to join.
    DialIn = "meeting-dial-in";
    /// The button that opens the link to join.
    Join = "meeting-join";
    /// The label of the time that a date had.
    WhenBefore = "meeting-when-before";
    /// The label of the time that a date has now.
    WhenNow = "meeting-when-now";
    /// The label of the time at which a date ends now that lasts longer or shorter than it was to.
    EndNow = "meeting-end-now";
    /// The label of the reason, in the words of who changed it.
    Why = "meeting-why";
    /// The label of what is different this time, in the words of who holds it.
    Note = "meeting-note";
    /// Of one date among several: it does not take place.
    ItemCalledOff = "meeting-item-called-off";
    /// Of one date among several: it has another time.
    ItemMoved { when: String = "Wednesday, January 14, 2026 at 7:00 PM (Eastern European Time)".to_owned() }
        = "meeting-item-moved";
    /// Of one date among several: it has another time, and another place or way to join.
    ItemMovedElsewhere { when: String = "Wednesday, January 14, 2026 at 7:00 PM (Eastern European Time)".to_owned() }
        = "meeting-item-moved-elsewhere";
    /// Of one date among several: it begins when it was to, but ends at another time.
    ItemOtherEnd { when: String = "Tuesday, January 13, 2026 at 8:00 PM (Eastern European Time)".to_owned() }
        = "meeting-item-other-end";
    /// Of one date among several: it begins when it was to, but ends at another time, and has another place or way to join.
    ItemOtherEndElsewhere { when: String = "Tuesday, January 13, 2026 at 8:00 PM (Eastern European Time)".to_owned() }
        = "meeting-item-other-end-elsewhere";
    /// Of one date among several: it has another place, or is joined in another way.
    ItemElsewhere = "meeting-item-elsewhere";
    /// Of one date among several: it takes place after all.
    ItemRestored = "meeting-item-restored";
    /// How many dates have changed that the letter does not list.
    ItemsMore { count: u64 = 3 } = "meeting-items-more";
    /// What to do about a date that does not take place: nothing.
    CalledOffClosing = "meeting-called-off-closing";
    /// What to do about a date that is other than it was: nothing, if it still suits.
    KeptClosing = "meeting-kept-closing";
    /// The same to a guest, who does so on her page.
    KeptClosingAsGuest = "meeting-kept-closing-as-guest";
    /// The same to somebody who waits for a place.
    LineKeptClosing = "meeting-line-kept-closing";
    /// Why this letter came.
    ChangeFooter = "meeting-change-footer";

    /// What a date is called in the reader's own calendar, where others look too; as discreet as a subject.
    CalendarSummary = "meeting-calendar-summary";

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
