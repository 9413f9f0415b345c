//! The type codes of the Meeting Guide format, and what each of them says here.
//!
//! The list is the published one: npm `@code4recovery/spec` 1.1.9 (MIT), <https://github.com/code4recovery/spec>. A
//! code that is not in it is never told to others. There is none for "online".

use entity::meeting_access::AccessFact;
use entity::meeting_audience::MeetingAudience;

use Meaning::{Access, Audience, Language, LocationClosed, Subject};

/// What a code says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The language that it is held in, by its subtag.
    Language(&'static str),
    /// That this is so.
    Access(AccessFact),
    /// Whom it is for.
    Audience(MeetingAudience),
    /// That the place is closed for the time being.
    LocationClosed,
    /// What it is about or how it is held: a topic, where one has this code, or nothing that there is a word for
    /// here.
    Subject,
}

/// Whose codes these are, as topics name them.
pub const SYSTEM: &str = "meeting-guide";

/// Every published code.
#[rustfmt::skip]
const CODES: [(&str, Meaning); 87] = [
    ("11", Subject), // 11th Step Meditation
    ("12x12", Subject), // 12 Steps & 12 Traditions
    ("A", Subject), // Secular
    ("ABSI", Subject), // As Bill Sees It
    ("AF", Language("af")), // Afrikaans
    ("AL", Subject), // Concurrent with Alateen
    ("AL-AN", Subject), // Concurrent with Al-Anon
    ("AM", Language("am")), // Amharic
    ("AR", Language("ar")), // Arabic
    ("ASL", Language("ase")), // American Sign Language
    ("B", Subject), // Big Book
    ("BA", Access(AccessFact::Childcare)), // Babysitting Available
    ("BE", Audience(MeetingAudience::Newcomers)), // Newcomer
    ("BG", Language("bg")), // Bulgarian
    ("BI", Audience(MeetingAudience::Lgbtqia)), // Bisexual
    ("BRK", Subject), // Breakfast
    ("C", Subject), // Closed
    ("CAN", Subject), // Candlelight
    ("CF", Subject), // Child-Friendly
    ("D", Subject), // Discussion
    ("DA", Language("da")), // Danish
    ("DB", Subject), // Digital Basket
    ("DD", Subject), // Dual Diagnosis
    ("DE", Language("de")), // German
    ("DR", Subject), // Daily Reflections
    ("EL", Language("el")), // Greek
    ("EN", Language("en")), // English
    ("FA", Language("fa")), // Persian
    ("FI", Language("fi")), // Finnish
    ("FF", Access(AccessFact::ScentFree)), // Fragrance Free
    ("FR", Language("fr")), // French
    ("G", Audience(MeetingAudience::Lgbtqia)), // Gay
    ("GR", Subject), // Grapevine
    ("H", Subject), // Birthday
    ("HE", Language("he")), // Hebrew
    ("HI", Language("hi")), // Hindi
    ("HR", Language("hr")), // Croatian
    ("HU", Language("hu")), // Hungarian
    ("IS", Language("is")), // Icelandic
    ("ITA", Language("it")), // Italian
    ("JA", Language("ja")), // Japanese
    ("KA", Language("ka")), // Georgian
    ("KOR", Language("ko")), // Korean
    ("L", Audience(MeetingAudience::Lgbtqia)), // Lesbian
    ("LGBTQ", Audience(MeetingAudience::Lgbtqia)), // LGBTQ
    ("LIT", Subject), // Literature
    ("LS", Subject), // Living Sober
    ("LT", Language("lt")), // Lithuanian
    ("M", Audience(MeetingAudience::Men)), // Men
    ("MED", Subject), // Meditation
    ("ML", Language("ml")), // Malayalam
    ("MT", Language("mt")), // Maltese
    ("N", Audience(MeetingAudience::IndigenousPeople)), // Native American
    ("NB", Audience(MeetingAudience::TransAndNonBinary)), // Non-Binary
    ("NDG", Audience(MeetingAudience::IndigenousPeople)), // Indigenous
    ("NE", Language("ne")), // Nepali
    ("NL", Language("nl")), // Dutch
    ("NO", Language("no")), // Norwegian
    ("O", Subject), // Open
    ("OUT", Subject), // Outdoor
    ("P", Audience(MeetingAudience::Professionals)), // Professionals
    ("POA", Subject), // Proof of Attendance
    ("POC", Audience(MeetingAudience::PeopleOfColour)), // People of Color
    ("POL", Language("pl")), // Polish
    ("POR", Language("pt")), // Portuguese
    ("PUN", Language("pa")), // Punjabi
    ("RUS", Language("ru")), // Russian
    ("S", Language("es")), // Spanish
    ("SEN", Audience(MeetingAudience::OlderPeople)), // Seniors
    ("SK", Language("sk")), // Slovak
    ("SL", Language("sl")), // Slovenian
    ("SM", Subject), // Smoking Permitted
    ("SP", Subject), // Speaker
    ("ST", Subject), // Step Study
    ("SV", Language("sv")), // Swedish
    ("T", Audience(MeetingAudience::TransAndNonBinary)), // Transgender
    ("TC", LocationClosed), // Location Temporarily Closed
    ("TH", Language("th")), // Thai
    ("TL", Language("fil")), // Tagalog
    ("TR", Subject), // Tradition Study
    ("TUR", Language("tr")), // Turkish
    ("UK", Language("uk")), // Ukrainian
    ("W", Audience(MeetingAudience::Women)), // Women
    ("X", Access(AccessFact::StepFree)), // Wheelchair Access
    ("XB", Access(AccessFact::AccessibleToilet)), // Wheelchair-Accessible Bathroom
    ("XT", Subject), // Cross Talk Permitted
    ("Y", Audience(MeetingAudience::YoungPeople)), // Young People
];

/// What the code says; none when it is not a published one.
pub fn meaning(code: &str) -> Option<Meaning> {
    CODES.iter().find(|(published, _)| *published == code).map(|(_, meaning)| *meaning)
}

/// The codes that say this to those who did not say it themselves; none when there is no code for it.
pub fn told_as(meaning: Meaning) -> Vec<&'static str> {
    match meaning {
        // Here one word stands for what several codes say.
        Audience(MeetingAudience::Lgbtqia) => vec!["LGBTQ"],
        Audience(MeetingAudience::IndigenousPeople) => vec!["NDG"],
        Audience(MeetingAudience::TransAndNonBinary) => vec!["T", "NB"],
        Subject => Vec::new(),
        _ => CODES.iter().filter(|(_, it)| *it == meaning).map(|(code, _)| *code).take(1).collect(),
    }
}

/// The language with this subtag, if there is a code for it.
pub fn language(subtag: &str) -> Option<Meaning> {
    let subtag = match subtag {
        // Both ways to write Norwegian are one language when it is spoken.
        "nb" | "nn" => "no",
        other => other,
    };
    CODES.iter().map(|(_, meaning)| *meaning).find(|meaning| matches!(meaning, Language(it) if *it == subtag))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn every_code_is_there_once_and_every_language_is_spelled_as_here() {
        for (place, (code, meaning)) in CODES.iter().enumerate() {
            assert!(CODES[..place].iter().all(|(other, _)| other != code), "{code}");
            if let Language(subtag) = meaning {
                let tag: Locale = subtag.parse().unwrap();
                assert_eq!(language(tag.language()), Some(*meaning), "{code}");
            }
        }
    }

    #[test]
    fn what_is_told_says_what_was_meant() {
        for (code, meaning) in CODES.iter().filter(|(_, meaning)| *meaning != Subject) {
            let told = told_as(*meaning);
            assert!(!told.is_empty(), "{code}");
            assert!(told.iter().all(|code| super::meaning(code) == Some(*meaning)), "{code}");
        }
        assert_eq!(language("nb"), super::meaning("NO"));
        assert_eq!(language("xx"), None);
        assert_eq!(super::meaning("ONL"), None, "there is no code for online");
    }

    #[test]
    fn no_code_is_there_that_was_not_published() {
        let published: Vec<&str> = include_str!("published_codes.txt").lines().collect();
        let known: Vec<&str> = CODES.iter().map(|(code, _)| *code).collect();
        assert_eq!(known, published);
    }
}
