//! What those who offer or look for mentoring can mend.

use crate::i18n::messages;

messages! {
    /// A number of hours a week that nobody can give.
    HoursRange { least: i32 = 1, most: i32 = 40 } = "mentorship-offer-hours-range";
    /// More windows of time than a week is told by.
    TooManyWindows { limit: u64 = 42 } = "mentorship-offer-too-many-windows";
    /// More topics than can be kept in mind.
    TooManyTopics { limit: u64 = 20 } = "mentorship-offer-too-many-topics";
    /// A topic is welcome and left out at once.
    TopicBothWays = "mentorship-offer-topic-both-ways";
    /// Nobody could ever write or call.
    NoContactAllDay = "mentorship-offer-no-contact-all-day";
    /// A pause until a day that has begun.
    PauseOver = "mentorship-offer-pause-over";
    /// The side from which somebody would mentor is none that her profile names.
    PerspectiveNotYours = "mentorship-offer-perspective-not-yours";
    /// The side from which a mentor is wished for is none that can be lived.
    PerspectiveNotLived = "mentorship-offer-perspective-not-lived";
}
