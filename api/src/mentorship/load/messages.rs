//! Every sentence about load. The letters are in the envelopes of the room.

use crate::i18n::messages;

messages! {
    /// To the mentor: more time than planned, two weeks in a row.
    OverHours = "mentorship-load-over-hours";
    /// To the mentor: several mentorships have ended.
    ManyEndings = "mentorship-load-many-endings";
    /// To the mentor: nobody has noted for long how a mentorship goes.
    Silence = "mentorship-load-silence";
    /// To the mentor, after each of them: what helps, and who learns of it.
    SignalNext = "mentorship-load-signal-next";
}
