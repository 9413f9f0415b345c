//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// The two have a request that waits, or a mentorship, already.
    AlreadyAsked = "mentorship-already-asked";
    /// The member takes no requests now, or does not mentor at all: the two are not told apart.
    MentorUnavailable = "mentorship-mentor-unavailable";
    /// Said to one who asks: the mentor has no free place.
    MentorFull = "mentorship-mentor-full";
    /// Said to the mentor who says yes: every place of hers is taken.
    NoFreePlace = "mentorship-no-free-place";
    /// Somebody has asked too often within a day.
    TooManyRequests { limit: u64 = 5 } = "mentorship-too-many-requests";
    /// Somebody asks herself.
    AskedOneself = "mentorship-asked-oneself";
    /// The mentorship has moved on, so that this can no longer be done with it.
    NoLongerPossible = "mentorship-no-longer-possible";
    /// A number of places that nobody can offer.
    CapacityRange { least: i32 = 1, most: i32 = 20 } = "mentorship-capacity-range";
    /// A day until which nobody can pause.
    PauseUntilRange = "mentorship-pause-until-range";

    /// In the closing conversation: what stays.
    PromptTakeAlong = "mentorship-prompt-take-along";
    /// In the closing conversation: what was hard.
    PromptWasHard = "mentorship-prompt-was-hard";
    /// In the closing conversation: how it goes on without each other.
    PromptComesNext = "mentorship-prompt-comes-next";

    /// The subject of every letter of this room; it must say nothing about the community.
    LetterSubject = "mentorship-letter-subject";
    /// What a mail program shows beside the subject; as discreet.
    LetterPreheader = "mentorship-letter-preheader";
    /// To the mentor: somebody asks.
    Asked = "mentorship-asked";
    /// To the mentor: where the request is, and that both answers are good.
    AskedNext = "mentorship-asked-next";
    /// To the mentee: the mentor said yes.
    Accepted = "mentorship-accepted";
    /// To the mentee: how it goes on.
    AcceptedNext = "mentorship-accepted-next";
    /// To the mentee: the mentor said no.
    Declined = "mentorship-declined";
    /// To the mentee: it is not about her, and there are others.
    DeclinedNext = "mentorship-declined-next";
    /// To the one who did not end it: it is over.
    Ended = "mentorship-ended";
    /// To the same: thanks, and where others are.
    EndedNext = "mentorship-ended-next";
    /// To the mentor, once: somebody still waits for an answer.
    StillAsked = "mentorship-still-asked";
    /// To the mentor: both answers are good, and so is none.
    StillAskedNext = "mentorship-still-asked-next";
    /// To the mentee: her request has had its time.
    Expired = "mentorship-expired";
    /// To the mentee: it is about nobody, and where the next suggestion is.
    ExpiredNext = "mentorship-expired-next";
    /// To the mentee to whom nobody is suggested: it is about nobody, and how she comes by suggestions.
    ExpiredNobodyNext = "mentorship-expired-nobody-next";
    /// To the mentor: the request is not on her list any more.
    TakenOff = "mentorship-taken-off";
    /// To the mentor: nothing is expected of her.
    TakenOffNext = "mentorship-taken-off-next";
    /// To the one who did not pause it: it rests.
    Paused = "mentorship-paused";
    /// To the same: nobody has to explain, and the place is kept.
    PausedNext = "mentorship-paused-next";
    /// To the one who did not resume it: it goes on.
    Resumed = "mentorship-resumed";
    /// To the same: there is nothing to catch up on.
    ResumedNext = "mentorship-resumed-next";
    /// To both: the day has come until which they wanted to rest.
    PauseOver = "mentorship-pause-over";
    /// To both: what can be done now.
    PauseOverNext = "mentorship-pause-over-next";
    /// To the one who did not begin it: it comes to its end.
    Closing = "mentorship-closing";
    /// To the same: the questions, and when it ends by itself.
    ClosingNext = "mentorship-closing-next";
    /// The small print: why this letter came.
    LetterFooter = "mentorship-letter-footer";
}
