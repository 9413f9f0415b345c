//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// A step lacks its text in the language that it was written in.
    SourceTextMissing = "onboarding-source-text-missing";
    /// More steps than a path can have.
    TooManySteps { limit: u64 = 30 } = "onboarding-too-many-steps";
    /// A place in the path that there is not.
    PositionRange { least: i32 = 0, most: i32 = 999 } = "onboarding-position-range";
    /// The step is done by itself.
    StepByItself = "onboarding-step-by-itself";
    /// A number of newcomers that nobody can look after.
    CapacityRange { least: i32 = 1, most: i32 = 20 } = "onboarding-capacity-range";
    /// The welcome has moved on, so that this can no longer be done with it.
    NoLongerPossible = "onboarding-no-longer-possible";

    /// The subject of every letter of this room; it must say nothing about the community.
    LetterSubject = "onboarding-letter-subject";
    /// What a mail program shows beside the subject; as discreet.
    LetterPreheader = "onboarding-letter-preheader";
    /// To the greeter: somebody has come.
    Asked = "onboarding-asked";
    /// To the greeter: how to answer, and that there are others.
    AskedNext = "onboarding-asked-next";
    /// The label of the moment until which a word from her would be good.
    AskedUntil = "onboarding-asked-until";
    /// Date and time, and on whose clocks.
    WhenInZone {
        date_time: String = "Tuesday, January 13, 2026 at 7:00 PM".to_owned(),
        zone: String = "India Standard Time".to_owned(),
    } = "onboarding-when-in-zone";
    /// To the greeter who has not come to it: it is in other hands.
    Relieved = "onboarding-relieved";
    /// To the same: no harm done, and how to pause.
    RelievedNext = "onboarding-relieved-next";
    /// To the newcomer: somebody has written.
    Greeted = "onboarding-greeted";
    /// To the newcomer: where it is, and that nothing is expected of her.
    GreetedNext = "onboarding-greeted-next";
    /// To stewards: so many wait.
    StewardsWaiting { count: u64 = 3 } = "onboarding-stewards-waiting";
    /// To stewards: what they can do.
    StewardsNext = "onboarding-stewards-next";
    /// To the newcomer: here is a date to begin with.
    FirstMeeting = "onboarding-first-meeting";
    /// To the newcomer, of a date that can be joined from elsewhere.
    FirstMeetingOnline = "onboarding-first-meeting-online";
    /// To the newcomer: how to say yes, and that it need not be.
    FirstMeetingNext = "onboarding-first-meeting-next";
    /// The small print: why this letter came.
    LetterFooter = "onboarding-letter-footer";
}
