//! Every sentence about teams.

use crate::i18n::messages;

messages! {
    /// An interpreter interprets into some language.
    LanguageMissing = "meeting-team-language-missing";
    /// The part is for no language.
    LanguageNotNeeded = "meeting-team-language-not-needed";
    /// The part is for those who hold the role of facilitator.
    RoleMissing = "meeting-team-role-missing";
    /// Whoever is asked holds the part already.
    AlreadyHeld = "meeting-team-already-held";
    /// Whoever is asked has been asked already.
    AlreadyOffered = "meeting-team-already-offered";
    /// The offer was answered.
    AlreadyAnswered = "meeting-team-already-answered";
    /// Somebody else holds the part, or there is no such part.
    PartNotOpen = "meeting-team-part-not-open";
    /// The part is not the caller's.
    PartNotYours = "meeting-team-part-not-yours";

    /// The subject of every letter about teams; it must say nothing about the community.
    LetterSubject = "meeting-team-letter-subject";
    /// What a mail program shows beside the subject; as discreet.
    LetterPreheader = "meeting-team-letter-preheader";
    /// To who is asked: would she hold the whole series from now on.
    AskedToHold = "meeting-team-asked-to-hold";
    /// To who is asked: would she facilitate one date.
    AskedToFacilitate = "meeting-team-asked-to-facilitate";
    /// To who is asked: would she facilitate together with another.
    AskedToCoFacilitate = "meeting-team-asked-to-co-facilitate";
    /// To who is asked: would she come along to learn.
    AskedToShadow = "meeting-team-asked-to-shadow";
    /// To who is asked: would she interpret.
    AskedToInterpret = "meeting-team-asked-to-interpret";
    /// To who is asked: where she answers, and that both answers are good.
    AskedNext = "meeting-team-asked-next";
    /// The label of the time.
    When = "meeting-team-when";
    /// The time of one date, by the reader's clocks.
    WhenInZone { date_time: String = "Tuesday, 24 November 2026 at 19:00".to_owned(), zone: String = "Cairo".to_owned() } = "meeting-team-when-in-zone";
    /// Instead of a time: every date of the series.
    EveryDate = "meeting-team-every-date";
    /// To who asked: the answer is yes.
    Accepted = "meeting-team-accepted";
    /// To who asked: the answer is no.
    Declined = "meeting-team-declined";
    /// To the same: whom else she might ask.
    DeclinedNext = "meeting-team-declined-next";
    /// The small print: why this letter came.
    LetterFooter = "meeting-team-letter-footer";
}
