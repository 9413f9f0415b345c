//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// The name of the calendar of all meetings.
    AllMeetings = "calendar-all-meetings";
    /// The name of a member's own calendar: it stands on her telephone, where others look too.
    MyDates = "calendar-my-dates";
    /// The place of a meeting without one.
    Online = "calendar-online";
    /// Said of a meeting that is online for the time being.
    OnlineForNow = "calendar-online-for-now";
    /// Said of a meeting that is online until a day.
    OnlineUntil { day: String = "March 1, 2026".to_owned() } = "calendar-online-until";
    /// Said of a date that does not take place.
    CalledOff = "calendar-called-off";
    /// Said of a date that was moved.
    Moved { date_time: String = "Tuesday, January 13, 2026 at 7:00 PM".to_owned() } = "calendar-moved";
    /// The label of how to find the door.
    Directions = "calendar-directions";
    /// The label of the link to join.
    Join = "calendar-join";
    /// The label of the telephone number to join.
    DialIn = "calendar-dial-in";
}
