//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// Not what a phone dials.
    PhoneInvalid = "crisis-phone-invalid";
    /// Not the address of a page.
    AddressInvalid = "crisis-address-invalid";
    /// Hours in a form that cannot be told.
    HoursInvalid = "crisis-hours-invalid";
    /// Hours, and nobody says on whose clocks.
    ZoneMissing = "crisis-zone-missing";
    /// No part of that country.
    RegionInvalid { country: String = "DE".to_owned() } = "crisis-region-invalid";
    /// No country.
    CountryUnknown = "crisis-country-unknown";
    /// Nobody could reach the line.
    Unreachable = "crisis-unreachable";
    /// A line without a name.
    NameMissing = "crisis-name-missing";
    /// A line of which nobody says what it is there for.
    KindMissing = "crisis-kind-missing";
    /// Somebody made sure on a day that is yet to come.
    CheckedLater = "crisis-checked-later";
    /// Somebody made sure on a day that does not count any more.
    CheckedLongAgo { days: u64 = 180 } = "crisis-checked-long-ago";
    /// Somebody else has done something about the line.
    ChangedMeanwhile = "crisis-changed-meanwhile";
    /// It is hidden.
    HiddenAlready = "crisis-hidden-already";
    /// It is not hidden.
    NotHidden = "crisis-not-hidden";
    /// It is as it ships, or does not ship.
    NothingToTake = "crisis-nothing-to-take";

    /// The name of an emergency number without one of its own.
    EmergencyName = "crisis-emergency-name";
    /// What a line is there for.
    KindEmergency = "crisis-kind-emergency";
    /// What a line is there for.
    KindCrisis = "crisis-kind-crisis";
    /// What a line is there for.
    KindListening = "crisis-kind-listening";
    /// What a line is there for.
    KindEatingDisorders = "crisis-kind-eating-disorders";
    /// What a line is there for.
    KindYouth = "crisis-kind-youth";
    /// Who comes.
    ReachesAmbulance = "crisis-reaches-ambulance";
    /// Who comes.
    ReachesPolice = "crisis-reaches-police";
    /// It costs nothing.
    CostFree = "crisis-cost-free";
    /// It costs something.
    CostCharged = "crisis-cost-charged";
    /// Nobody knows.
    CostUnknown = "crisis-cost-unknown";

    /// Nobody knows when it is open.
    HoursUnknown = "crisis-hours-unknown";
    /// It is always open.
    HoursAlways = "crisis-hours-always";
    /// The same times every day.
    HoursDaily { times: String = "09:00–17:00".to_owned() } = "crisis-hours-daily";
    /// Some days, and the times on them.
    HoursDays { days: String = "Mo–Fr".to_owned(), times: String = "09:00–17:00".to_owned() } = "crisis-hours-days";
    /// Days that follow on each other.
    DayRange { first: String = "Mo".to_owned(), last: String = "Fr".to_owned() } = "crisis-day-range";
    /// From when to when.
    HoursSpan { from: String = "09:00".to_owned(), to: String = "17:00".to_owned() } = "crisis-hours-span";
    /// From midnight to midnight.
    AllDay = "crisis-all-day";
    /// On public holidays.
    Holidays = "crisis-holidays";
    /// Closed then.
    HolidaysClosed = "crisis-holidays-closed";
    /// On whose clocks.
    HoursZone { zone: String = "UTC".to_owned() } = "crisis-hours-zone";
    /// It is open at this moment.
    OpenNow = "crisis-open-now";
    /// It is closed at this moment.
    ClosedNow = "crisis-closed-now";
    /// It is closed, and opens then.
    Opens { when: String = "2026-01-12 15:00".to_owned() } = "crisis-opens";
    /// Nobody can know.
    OpenUnknown = "crisis-open-unknown";

    /// Somebody here made sure.
    Assured { date: String = "2026-01-12".to_owned() } = "crisis-assured";
    /// Somebody here did, and it does not count any more.
    AssuredLongAgo { date: String = "2025-01-12".to_owned() } = "crisis-assured-long-ago";
    /// Nobody here did; how new the evidence is.
    NotAssured { date: String = "2026-01-12".to_owned() } = "crisis-not-assured";
    /// Nobody here did, nor is known how new the evidence is.
    NotAssuredUndated = "crisis-not-assured-undated";
    /// Somebody here wrote it down, and nobody made sure since.
    NotAssuredOwn = "crisis-not-assured-own";
    /// It is confirmed well.
    ReliabilityHigh = "crisis-reliability-high";
    /// It is confirmed by little.
    ReliabilityMedium = "crisis-reliability-medium";

    /// What to do in danger.
    InDanger { number: String = "112".to_owned() } = "crisis-in-danger";
    /// What to do in danger, where no number is known.
    InDangerAnywhere = "crisis-in-danger-anywhere";
    /// What the directory is.
    Directory = "crisis-directory";
    /// What the community did could not be looked up.
    NotUpToDate = "crisis-not-up-to-date";

    /// The title of the page.
    PageTitle = "crisis-page-title";
    /// What it says first.
    PageIntroduction = "crisis-page-introduction";
    /// To whoever is somewhere else than was guessed.
    PageCountry = "crisis-page-country";
    /// Nothing is chosen yet.
    PageCountryNone = "crisis-page-country-none";
    /// The button.
    PageShow = "crisis-page-show";
    /// The heading over the lines of a country.
    PageLines { country: String = "Deutschland".to_owned() } = "crisis-page-lines";
    /// There are none.
    PageNoLines = "crisis-page-no-lines";
    /// The link that calls.
    PageCall { number: String = "112".to_owned() } = "crisis-page-call";
    /// What to dial once somebody has answered.
    PageExtension { extension: String = "8".to_owned() } = "crisis-page-extension";
    /// The link that writes a text message.
    PageText { number: String = "85258".to_owned() } = "crisis-page-text";
    /// The same, with what to write first.
    PageTextWith { number: String = "85258".to_owned(), words: String = "SHOUT".to_owned() } = "crisis-page-text-with";
    /// The link to the chat.
    PageChat = "crisis-page-chat";
    /// The link to the line's own page.
    PageWebsite = "crisis-page-website";
    /// The link that writes an e-mail.
    PageEmail { address: String = "jo@example.org".to_owned() } = "crisis-page-email";
    /// The link that writes by WhatsApp, or the number.
    PageWhatsapp { number: String = "+44 7000 000000".to_owned() } = "crisis-page-whatsapp";
    /// Before the hours.
    PageHours = "crisis-page-hours";
    /// Before the languages.
    PageLanguages = "crisis-page-languages";
    /// Before the cost.
    PageCost = "crisis-page-cost";
    /// Before whom it is for.
    PageAudience = "crisis-page-audience";
    /// What opens where it is known from.
    PageSources = "crisis-page-sources";
    /// The heading over what else there is.
    PageElsewhere = "crisis-page-elsewhere";
    /// The name of the list of languages.
    PageOtherLanguages = "crisis-page-other-languages";

    /// The subject of the letter to stewards.
    LetterSubject = "crisis-letter-subject";
    /// What stands beside it in a list of letters.
    LetterPreheader = "crisis-letter-preheader";
    /// How many lines are due.
    LetterDue { count: u64 = 3 } = "crisis-letter-due";
    /// What to do.
    LetterNext = "crisis-letter-next";
    /// Why this letter came.
    LetterFooter = "crisis-letter-footer";
}
