//! Every sentence about supervision. The letters are in the envelopes of the room.

use crate::i18n::messages;

messages! {
    /// Somebody chooses herself.
    ChoseOneself = "mentorship-supervision-chose-oneself";
    /// Somebody chooses one of her own mentees.
    ChoseMentee = "mentorship-supervision-chose-mentee";
    /// Who is chosen holds none of the roles that it takes.
    RoleMissing = "mentorship-supervision-role-missing";
    /// There is one already, or a question that waits.
    OneAtATime = "mentorship-supervision-one-at-a-time";
    /// Somebody has asked too often within a day.
    TooManyQuestions { limit: u64 = 5 } = "mentorship-supervision-too-many-questions";

    /// To who is chosen: a mentor asks.
    Asked = "mentorship-supervision-asked";
    /// To the same: what she would see, and that both answers are good.
    AskedNext = "mentorship-supervision-asked-next";
    /// To the mentor: the answer is yes.
    Accepted = "mentorship-supervision-accepted";
    /// To the same: what is seen, and what not.
    AcceptedNext = "mentorship-supervision-accepted-next";
    /// To the mentor: the answer is no.
    Declined = "mentorship-supervision-declined";
    /// To the same: whom else she might ask.
    DeclinedNext = "mentorship-supervision-declined-next";
    /// To who supervises: there is a signal that has stood for a week.
    Signal = "mentorship-supervision-signal";
    /// To the same: what she sees, and what helps.
    SignalNext = "mentorship-supervision-signal-next";
}
