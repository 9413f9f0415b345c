//! Every sentence about check-ins. The letters are in the envelopes of the room.

use crate::i18n::messages;

messages! {
    /// A day that has not come, or before the two began.
    DayRange = "mentorship-check-in-day-range";
    /// A number of minutes that no day has.
    MinutesRange { most: i32 = 1440 } = "mentorship-check-in-minutes-range";
    /// A mentee notes no minutes.
    MinutesOfMentorOnly = "mentorship-check-in-minutes-of-mentor-only";

    /// To both, when the agreed rhythm has passed without a note.
    Reminder = "mentorship-check-in-reminder";
    /// To the same: where, and that it need not be.
    ReminderNext = "mentorship-check-in-reminder-next";
}
