//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// The lead is too short or too long.
    Lead { least: u64 = 5, most: u64 = 10_080 } = "reminder-lead";
    /// No lead, too many, or one twice.
    Leads { most: u64 = 5 } = "reminder-leads";
    /// Not a time of day.
    TimeOfDay = "reminder-time-of-day";
    /// Quiet hours with a beginning alone, or an end alone.
    QuietHalf = "reminder-quiet-half";
    /// Quiet hours that begin when they end.
    QuietAllDay = "reminder-quiet-all-day";

    /// The subject of a reminder: it says nothing about what it reminds of.
    Subject = "reminder-subject";
    /// The subject of a reminder to somebody who wants to see in it what it reminds of.
    PlainSubject { title: String = "Amal".to_owned() } = "reminder-plain-subject";
    /// What a mail program shows beside the subject; as discreet.
    Preheader = "reminder-preheader";
    /// What it is about: a meeting that the reader said yes to.
    Opening = "reminder-opening";
    /// What to do who cannot come.
    CannotCome = "reminder-cannot-come";
    /// Why this letter came.
    Footer = "reminder-footer";
}
