//! What stands in `api/demo/`.

use entity::role_grant::Role;
use serde::Deserialize;
use serde_json::Value;

use super::Crowd;
use crate::failure::Outcome;
use crate::i18n::Locale;

/// Every operation that steps name, in one document.
pub const OPERATIONS: &str = include_str!("../../demo/operations.graphql");

/// Listings of other organizations, in HSDS, in English.
pub const SERVICES: &str = include_str!("../../demo/services.json");

const PEOPLE: &str = include_str!("../../demo/people.json");

/// Each file stands on those before it.
const STEPS: [&str; 8] = [
    include_str!("../../demo/conduct.json"),
    include_str!("../../demo/profiles.json"),
    include_str!("../../demo/meetings.json"),
    include_str!("../../demo/mentorships.json"),
    include_str!("../../demo/onboarding.json"),
    include_str!("../../demo/resources.json"),
    include_str!("../../demo/using.json"),
    include_str!("../../demo/partners.json"),
];

/// What is done about those listings, once they are there.
const LISTING: &str = include_str!("../../demo/listing.json");

const CROWD: &str = include_str!("../../demo/crowd.json");

/// Somebody who is to have an account.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Person {
    /// What steps call her.
    pub name: String,
    /// Her address.
    pub email: String,
    /// The name that others see.
    pub display_name: String,
    /// The language that she reads.
    pub language: Locale,
    /// Her time zone.
    pub time_zone: String,
    /// The roles that she holds.
    pub roles: Vec<Role>,
    /// Whether she has just come.
    #[serde(default)]
    pub is_newcomer: bool,
}

/// Something that somebody does.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Who.
    pub by: String,
    /// By which mutation.
    pub mutation: String,
    /// What later steps call that which came of it.
    #[serde(rename = "as")]
    pub name: Option<String>,
    /// What the mutation is given, with gaps to fill.
    pub input: Value,
}

/// A part of the community that can be made many times, each time with another number.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    /// Those who come with it.
    #[serde(default)]
    pub people: Vec<Person>,
    /// What they, or others, do.
    pub steps: Vec<Step>,
}

/// Patterns of all that a large community has more of.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patterns {
    members: Vec<Pattern>,
    meetings: Vec<Pattern>,
    resources: Vec<Pattern>,
}

/// The small community: its people, and what they do.
pub fn small() -> Outcome<Pattern> {
    let mut steps: Vec<Step> = Vec::new();
    for file in STEPS {
        steps.extend(serde_json::from_str::<Vec<Step>>(file)?);
    }
    Ok(Pattern { people: serde_json::from_str(PEOPLE)?, steps })
}

/// What those do who look after listings.
pub fn listing() -> Outcome<Pattern> {
    Ok(Pattern { people: Vec::new(), steps: serde_json::from_str(LISTING)? })
}

/// What a crowd is made of.
pub fn patterns() -> Outcome<Patterns> {
    Ok(serde_json::from_str(CROWD)?)
}

impl Patterns {
    /// Each pattern that this crowd needs, with its number: in turn, as often as there are to be.
    pub fn of(&self, crowd: Crowd) -> impl Iterator<Item = (usize, &Pattern)> {
        [(&self.members, crowd.members), (&self.meetings, crowd.meetings), (&self.resources, crowd.resources)]
            .into_iter()
            .flat_map(|(patterns, count)| (1..=count).zip(patterns.iter().cycle()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ACCOUNTS, STEWARD};
    use super::*;

    #[test]
    fn the_steward_comes_first_and_every_account_is_there() {
        let people = small().unwrap().people;
        // By her a half-made community is recognised.
        assert_eq!(people[0].email, STEWARD);
        for account in ACCOUNTS {
            assert!(people.iter().any(|person| person.email == account.email), "{}", account.email);
        }
    }

    #[test]
    fn a_crowd_takes_its_patterns_in_turn() {
        let patterns = patterns().unwrap();
        let crowd = Crowd { members: 10, meetings: 0, resources: 2 };
        let numbers: Vec<usize> = patterns.of(crowd).map(|(number, _)| number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2]);
    }
}
