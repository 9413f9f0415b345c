//! All that a listing says which those who look after it can change, in the words of this house.

use serde::{Deserialize, Serialize};

use super::mapping::Details;

/// What a listing says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// Its name.
    pub title: String,
    /// What it is.
    pub summary: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Its public address.
    pub email: Option<String>,
    /// For whom it is.
    pub eligibility: Option<String>,
    /// What it costs.
    pub fees: Option<String>,
    /// How to get it.
    pub application: Option<String>,
    /// What is different for the time being.
    pub alert: Option<String>,
    /// Whether nobody is served at the moment.
    pub is_paused: bool,
    /// How it is to be had.
    pub details: Details,
}

/// One of the things that a listing says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Its name.
    Title,
    /// What it is.
    Summary,
    /// Its page.
    Url,
    /// Its public address.
    Email,
    /// For whom it is.
    Eligibility,
    /// What it costs, in words.
    Fees,
    /// How to get it.
    Application,
    /// What is different for the time being.
    Alert,
    /// Whether nobody is served at the moment.
    IsPaused,
    /// The languages in which it is given.
    Languages,
    /// What there is for those who speak others.
    Interpretation,
    /// Its telephone numbers.
    Phones,
    /// When it is open.
    Hours,
    /// What it costs, option by option.
    Costs,
    /// Where it is to be had.
    Places,
}

impl Field {
    /// Every one, in the order in which they are told.
    pub const ALL: [Self; 15] = [
        Self::Title,
        Self::Summary,
        Self::Url,
        Self::Email,
        Self::Eligibility,
        Self::Fees,
        Self::Application,
        Self::Alert,
        Self::IsPaused,
        Self::Languages,
        Self::Interpretation,
        Self::Phones,
        Self::Hours,
        Self::Costs,
        Self::Places,
    ];

    /// Whether it is a part of the text that is translated and whose former versions are kept.
    pub fn is_text(self) -> bool {
        matches!(self, Self::Title | Self::Summary)
    }

    fn is_alike(self, one: &Content, other: &Content) -> bool {
        let (these, those) = (&one.details, &other.details);
        match self {
            Self::Title => one.title == other.title,
            Self::Summary => one.summary == other.summary,
            Self::Url => one.url == other.url,
            Self::Email => one.email == other.email,
            Self::Eligibility => one.eligibility == other.eligibility,
            Self::Fees => one.fees == other.fees,
            Self::Application => one.application == other.application,
            Self::Alert => one.alert == other.alert,
            Self::IsPaused => one.is_paused == other.is_paused,
            Self::Languages => these.languages == those.languages,
            Self::Interpretation => these.interpretation == those.interpretation,
            Self::Phones => these.phones == those.phones,
            Self::Hours => these.hours == those.hours,
            Self::Costs => these.costs == those.costs,
            Self::Places => these.places == those.places,
        }
    }
}

impl Content {
    /// In which fields the other says something else.
    pub fn differences(&self, other: &Self) -> Vec<Field> {
        Field::ALL.into_iter().filter(|field| !field.is_alike(self, other)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_down_comes_back() {
        let content = Content {
            title: "Evening talks".to_owned(),
            is_paused: true,
            details: Details { languages: vec!["ar".to_owned()], ..Details::default() },
            ..Content::default()
        };
        let stored = serde_json::to_value(&content).unwrap();
        assert_eq!(serde_json::from_value::<Content>(stored).unwrap(), content);
        assert_eq!(content.differences(&content), []);
        assert_eq!(content.differences(&Content::default()), [Field::Title, Field::IsPaused, Field::Languages]);
    }
}
