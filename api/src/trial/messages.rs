//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// Neither a tool nor an activity: there is nothing to try.
    NothingToTry = "trial-nothing-to-try";
    /// A trial that is too short or too long, in days.
    Days { least: u64 = 1, most: u64 = 28 } = "trial-days";
    /// She tries this already.
    TriesAlready = "trial-tries-already";
    /// More trials at once than one can do.
    TooMany { limit: u64 = 5 } = "trial-too-many";
    /// The report is too old to be changed.
    ReportStands = "trial-report-stands";

    /// What the letter is about: something that she wanted to try, and its last day.
    Asked = "trial-asked";
    /// How to answer, and that every answer is worth the same.
    AskedNext = "trial-asked-next";
    /// Why this letter came.
    Footer = "trial-footer";
}
