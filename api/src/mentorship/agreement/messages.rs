//! Every sentence about agreements. The letters are in the envelopes of the room.

use crate::i18n::messages;

messages! {
    /// Two who agree are in touch in some way.
    ChannelsMissing = "mentorship-agreement-channels-missing";
    /// A number of weeks that is no rhythm.
    EveryWeeksRange { least: i32 = 1, most: i32 = 12 } = "mentorship-agreement-every-weeks-range";
    /// A number of minutes that nobody can give.
    MinutesRange { least: i32 = 15, most: i32 = 1200 } = "mentorship-agreement-minutes-range";
    /// Hours that end when they begin.
    ContactHoursEmpty = "mentorship-agreement-contact-hours-empty";
    /// A day to look at it again that is over, or too far away.
    LookAgainRange = "mentorship-agreement-look-again-range";

    /// To the other one: there is a proposal.
    Proposed = "mentorship-agreement-proposed";
    /// To the same: where it is, and what can be done with it.
    ProposedNext = "mentorship-agreement-proposed-next";
    /// To whoever has not confirmed after some days.
    StillProposed = "mentorship-agreement-still-proposed";
    /// To the same: there is no hurry, and other ways.
    StillProposedNext = "mentorship-agreement-still-proposed-next";
    /// To both: the mentor said yes some days ago, and nobody has proposed anything.
    NothingProposed = "mentorship-agreement-nothing-proposed";
    /// To the same: how a first proposal comes about.
    NothingProposedNext = "mentorship-agreement-nothing-proposed-next";
    /// To who proposed it: it is confirmed.
    Confirmed = "mentorship-agreement-confirmed";
    /// To the same: where it stands, and that it may change.
    ConfirmedNext = "mentorship-agreement-confirmed-next";
    /// To who proposed it: the other one wants it otherwise.
    Declined = "mentorship-agreement-declined";
    /// To the same: how it goes on.
    DeclinedNext = "mentorship-agreement-declined-next";
    /// To both, on the day that they chose.
    LookAgain = "mentorship-agreement-look-again";
    /// To the same: that it may stay, and that it may change.
    LookAgainNext = "mentorship-agreement-look-again-next";
}
