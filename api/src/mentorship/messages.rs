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
    /// The small print: why this letter came.
    LetterFooter = "mentorship-letter-footer";
}
