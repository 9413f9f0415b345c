//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// The file is not JSON, or not a list.
    ImportUnreadable = "meeting-guide-import-unreadable";
    /// What an import came to, in numbers.
    ImportCounts { taken: u64 = 3, changed: u64 = 2, unchanged: u64 = 1, refused: u64 = 4 } = "meeting-guide-import-counts";
    /// A row that was left out and has a name in the list, and why.
    ImportRefused { number: u64 = 7, slug: String = "sunday-serenity".to_owned(), reason: String = "no name".to_owned() } = "meeting-guide-import-refused";
    /// A row that was left out and has no name in the list, and why.
    ImportRefusedNameless { number: u64 = 7, reason: String = "no name".to_owned() } = "meeting-guide-import-refused-nameless";
    /// Rows that do not say how long the meeting lasts.
    HoursAssumed { rows: u64 = 12 } = "meeting-guide-hours-assumed";
    /// Rows that do not say which time zone the meeting follows.
    ZonesAssumed { rows: u64 = 12 } = "meeting-guide-zones-assumed";
    /// Codes that are not of the published list.
    UnknownCodes { codes: String = "ONL (12)".to_owned() } = "meeting-guide-unknown-codes";
    /// Codes for which there is no topic here.
    CodesWithoutTopic { codes: String = "B (12), ST (3)".to_owned() } = "meeting-guide-codes-without-topic";

    /// A row that is not even an object.
    RowNotOne = "meeting-guide-row-not-one";
    /// A row contains characters that cannot be stored.
    RowUnstorable = "meeting-guide-row-unstorable";
    /// A row lacks a field, or has something else there than the format asks for.
    RowField { field: &'static str = "end_time" } = "meeting-guide-row-field";
    /// A field holds more than there is room for.
    RowTooLong { field: &'static str = "notes", most: u64 = 4000 } = "meeting-guide-row-too-long";
    /// A meeting without day and time.
    RowByAppointment = "meeting-guide-row-by-appointment";
    /// A row without a time zone, and none was given for all.
    RowWithoutZone = "meeting-guide-row-without-zone";
    /// A time zone that there is not.
    RowZoneUnknown = "meeting-guide-row-zone-unknown";
    /// Neither an address nor a way to join from elsewhere.
    RowWithoutWay = "meeting-guide-row-without-way";
    /// An address that nobody could go to, and no other way.
    RowAddressNotFull = "meeting-guide-row-address-not-full";
    /// A slug that another row of the file has.
    RowSlugTwice = "meeting-guide-row-slug-twice";
    /// A meeting that this server told others of.
    RowOwnMeeting = "meeting-guide-row-own-meeting";

    /// A meeting that does not take place every week on the same days.
    NotWeekly = "meeting-guide-not-weekly";
    /// A meeting that has not begun.
    NotBegun = "meeting-guide-not-begun";
    /// A meeting that is over.
    Over = "meeting-guide-over";
    /// A meeting online whose link is not for everybody.
    WayNotPublic = "meeting-guide-way-not-public";
    /// A meeting that nobody could find on a map.
    NoAddress = "meeting-guide-no-address";
    /// A meeting that lasts a whole day.
    WholeDay = "meeting-guide-whole-day";
    /// The language asked for is none.
    LanguageUnreadable = "meeting-guide-language-unreadable";
}
