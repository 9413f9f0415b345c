//! What offers and wishes are both told in: forms, ages, hours of a week.

use async_graphql::{Enum, InputObject, SimpleObject};
use chrono_tz::Tz;

use super::super::fit::{Hours, Week, Window};
use super::super::offer::rules;
use crate::failure::{Check, ErrorCode, Problem};
use crate::i18n::Locale;
use crate::input;
use crate::member::messages::TooManyLanguages;
use crate::scalars::{TimeOfDay, Weekday};

/// How many languages an offer or a wish can list.
const LANGUAGES: usize = 10;

/// In which form the two of a mentorship are in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::mentoring::MentoringFormat")]
pub enum MentoringFormat {
    /// They write to each other.
    Text,
    /// They talk and do not see each other.
    Voice,
    /// They talk and see each other on a screen.
    Video,
    /// They meet.
    InPerson,
}

/// How old somebody is, as coarsely as it matters for who walks beside her.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::mentoring::AgeGroup")]
pub enum AgeGroup {
    /// Under 18.
    Minor,
    /// From 18 to 25.
    YoungAdult,
    /// From 26 to 64.
    Adult,
    /// 65 and more.
    OlderAdult,
}

/// Some time on one day of every week.
#[derive(Debug, Clone, Copy, SimpleObject)]
pub struct WeeklyHours {
    /// The day on which it begins.
    weekday: Weekday,
    /// When it begins.
    from: TimeOfDay,
    /// When it ends; on the next day when this is not after `from`.
    until: TimeOfDay,
}

/// Some time on one day of every week.
#[derive(InputObject)]
pub struct WeeklyHoursInput {
    /// The day on which it begins.
    weekday: Weekday,
    /// When it begins.
    from: TimeOfDay,
    /// When it ends; on the next day when this is not after `from`: 22:00 to 00:00 is until midnight.
    until: TimeOfDay,
}

impl From<Window> for WeeklyHours {
    fn from(window: Window) -> Self {
        Self { weekday: window.weekday.into(), from: TimeOfDay(window.from), until: TimeOfDay(window.until) }
    }
}

/// Hours that somebody gave on the clocks of her zone, as the clocks of the reader's zone show them in that week.
pub fn on_clocks_of(reader: Tz, windows: &[Window], zone: Tz, week: Week) -> Vec<WeeklyHours> {
    let each = windows.iter().flat_map(|window| Hours::of(&[*window], zone, week).windows(reader, week));
    let mut all: Vec<Window> = each.collect();
    all.sort_by_key(|window| (window.weekday.num_days_from_monday(), window.from));
    all.into_iter().map(Into::into).collect()
}

/// The windows that are asked for, checked.
pub fn windows(check: &mut Check, field: &str, given: Vec<WeeklyHoursInput>) -> Option<Vec<Window>> {
    let windows = given.into_iter().map(|hours| Window {
        weekday: hours.weekday.into(),
        from: hours.from.0,
        until: hours.until.0,
    });
    check.field(field, rules::windows(windows.collect()))
}

/// The languages that are asked for, each once, best first.
pub fn languages(check: &mut Check, field: &str, tags: &[String]) -> Option<Vec<Locale>> {
    if tags.len() > LANGUAGES {
        let limit = LANGUAGES as u64;
        check.note(Problem::new(ErrorCode::BadUserInput, TooManyLanguages { limit }).at(field));
        return None;
    }
    let read: Result<Vec<Locale>, Problem> = tags.iter().map(|tag| input::language(tag)).collect();
    check.field(field, read).map(distinct)
}

/// The same things, each once.
pub fn distinct<A: Into<B>, B: PartialEq>(given: Vec<A>) -> Vec<B> {
    let mut all: Vec<B> = Vec::new();
    for one in given.into_iter().map(Into::into) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all
}
