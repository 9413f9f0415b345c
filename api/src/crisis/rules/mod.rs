//! What holds of a line: what the community keeps of it before what ships, which lines somebody is shown and in which
//! order, and when it has to be made sure of again.

mod checking;
mod difference;
mod hours;

use std::borrow::Cow;

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use uuid::Uuid;

use super::facts::{Facts, LineKind};
use super::shipped::Shipped;
use crate::i18n::{Country, Locale};

pub use checking::{
    AUDIENCE, BODY, CHANNELS, LANGUAGES, LOCAL, NAME, NAMES, NOTE, PHONES, REASON, SOURCES, address, checked_on,
    country, extension, hours as opening_hours, international, number, region, whole,
};
pub use difference::{Difference, differences};
pub use hours::{Hours, OnHolidays, Span};

/// For how long it counts that somebody made sure of a line.
pub const ASSURED_DAYS: u32 = 180;

/// What the community keeps of a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// The line.
    pub id: Uuid,
    /// Its country.
    pub country: Country,
    /// What the community says of it; none where what ships holds.
    pub facts: Option<Facts>,
    /// What shipped of it when the community said so.
    pub shipped: Option<Facts>,
    /// The day on which somebody last made sure of it.
    pub assured_on: Option<NaiveDate>,
    /// Who did.
    pub assured_by: Option<Uuid>,
    /// Whether it is hidden.
    pub is_hidden: bool,
    /// How often something was done about it.
    pub version: i32,
}

/// A line, as it is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its id.
    pub id: Uuid,
    /// Its country.
    pub country: Country,
    /// What is known of it.
    pub facts: Cow<'static, Facts>,
    /// Whose word that is.
    pub word: Word,
    /// What ships by now, where it is something else than what the community looked at.
    pub shipped: Option<ShippedNews>,
    /// The day on which somebody here last made sure of it.
    pub assured_on: Option<NaiveDate>,
    /// Who did.
    pub assured_by: Option<Uuid>,
    /// Whether only those see it who look after lines.
    pub is_hidden: bool,
    /// How often something was done about it here.
    pub version: i32,
}

/// Whose word it is what a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// It is what ships with the product.
    Shipped,
    /// Somebody here made sure of what shipped, or corrected it.
    Corrected,
    /// Somebody here added it.
    Own,
}

/// What became of the line that ships, since the community said something of it.
#[derive(Debug, Clone, PartialEq)]
pub enum ShippedNews {
    /// It says something else.
    Changed(&'static Facts),
    /// It ships no more.
    Withdrawn,
}

impl Line {
    /// The line of which this ships, and this is kept. `None` when there is nothing to say of it any more.
    pub fn of(shipped: Option<&'static Shipped>, kept: Option<Kept>) -> Option<Self> {
        let Some(kept) = kept else { return shipped.map(Self::as_shipped) };
        let (assured_on, assured_by) = (kept.assured_on, kept.assured_by);
        let word = match (&kept.facts, &kept.shipped) {
            (None, _) => Word::Shipped,
            (Some(_), None) => Word::Own,
            (Some(_), Some(_)) => Word::Corrected,
        };
        let news = match (shipped, &kept.shipped) {
            _ if word != Word::Corrected => None,
            (None, _) => Some(ShippedNews::Withdrawn),
            (Some(now), Some(then)) if now.facts != *then => Some(ShippedNews::Changed(&now.facts)),
            (Some(_), _) => None,
        };
        let facts = match kept.facts {
            Some(facts) => Cow::Owned(facts),
            None => Cow::Borrowed(&shipped?.facts),
        };
        let (id, country, is_hidden, version) = (kept.id, kept.country, kept.is_hidden, kept.version);
        Some(Self { id, country, facts, word, shipped: news, assured_on, assured_by, is_hidden, version })
    }

    fn as_shipped(shipped: &'static Shipped) -> Self {
        Self {
            id: shipped.id,
            country: shipped.country,
            facts: Cow::Borrowed(&shipped.facts),
            word: Word::Shipped,
            shipped: None,
            assured_on: None,
            assured_by: None,
            is_hidden: false,
            version: 0,
        }
    }

    /// When it is open, where that is known.
    pub fn hours(&self) -> Option<Hours> {
        Hours::parse(self.facts.hours.as_deref()?)
    }

    /// Whether it is open at this moment, as far as that can be known.
    pub fn is_open(&self, at: DateTime<Utc>) -> Option<bool> {
        self.hours()?.is_open(at, self.facts.time_zone, self.country)
    }

    /// Whether somebody here made sure of it, and not too long ago.
    pub fn is_assured(&self, today: NaiveDate) -> bool {
        self.assured_on.is_some_and(|on| on > last_that_counts(today))
    }

    /// Whether it speaks this language; `None` where nobody knows what it speaks.
    fn speaks(&self, language: &Locale) -> Option<bool> {
        let spoken = &self.facts.languages;
        (!spoken.is_empty()).then(|| spoken.iter().any(|it| is_same_language(it, language)))
    }
}

/// The last day that is too long ago.
pub fn last_that_counts(today: NaiveDate) -> NaiveDate {
    today.checked_sub_days(Days::new(ASSURED_DAYS.into())).unwrap_or(NaiveDate::MIN)
}

/// A day as a number, the later the higher.
pub fn number_of_day(day: NaiveDate) -> u32 {
    u32::try_from(day.num_days_from_ce()).unwrap_or_default()
}

/// Languages that have several codes, and of which the spoken ones are written as the first.
const KIN: [&[&str]; 2] = [&["zh", "yue", "cmn"], &["no", "nb", "nn"]];

fn is_same_language(one: &Locale, other: &Locale) -> bool {
    let (one, other) = (one.language(), other.language());
    one == other || KIN.iter().any(|kin| kin.contains(&one) && kin.contains(&other))
}

/// Which lines are wanted.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// Of these kinds only; of all when there are none.
    pub kinds: Vec<LineKind>,
    /// Those only that speak this language.
    pub language: Option<Locale>,
    /// Those only that serve this part of the country.
    pub region: Option<String>,
    /// Those only that are known to be open at this moment, or to be closed.
    pub is_open_now: Option<bool>,
}

impl Wish {
    /// Whether the line is one of them. Emergency numbers speak every language: nobody is to miss them.
    pub fn includes(&self, line: &Line, now: DateTime<Utc>) -> bool {
        let kind = line.facts.kind;
        let speaks = |language| kind == LineKind::Emergency || line.speaks(language) == Some(true);
        let serves = |region: &String| line.facts.region.as_ref().is_none_or(|it| it.eq_ignore_ascii_case(region));
        (self.kinds.is_empty() || self.kinds.contains(&kind))
            && self.language.as_ref().is_none_or(speaks)
            && self.region.as_ref().is_none_or(serves)
            && self.is_open_now.is_none_or(|is_open| line.is_open(now) == Some(is_open))
    }
}

/// How far down a line stands: emergencies first; then what speaks the reader's language, what somebody here made sure of,
/// and by kind.
pub fn rank(line: &Line, languages: &[Locale], today: NaiveDate) -> u32 {
    if line.facts.kind == LineKind::Emergency {
        return 0;
    }
    let understood = match languages.iter().map(|language| line.speaks(language)).max() {
        None | Some(Some(true)) => 0,
        Some(None) => 1,
        Some(Some(false)) => 2,
    };
    1_000 + understood * 100 + u32::from(!line.is_assured(today)) * 10 + line.facts.kind as u32
}

/// The lines of these countries of which somebody has to make sure: nobody here ever did, or too long ago.
pub fn due<'a>(lines: &'a [Line], countries: &[Country], today: NaiveDate) -> Vec<&'a Line> {
    let is_due = |line: &&Line| !line.is_hidden && !line.is_assured(today) && countries.contains(&line.country);
    lines.iter().filter(is_due).collect()
}

/// The country of somebody who does not say it: the one of a language that she asks for, or else the first that the
/// community serves. What browsers ask for is often American, wherever they are: where the community says whom it serves,
/// only those count.
pub fn guess(languages: &[Locale], served: &[Country]) -> Option<Country> {
    let mut asked = languages.iter().filter_map(Locale::country);
    if served.is_empty() {
        return asked.next();
    }
    asked.find(|country| served.contains(country)).or_else(|| served.first().copied())
}

/// What becomes of a correction: what the sources of a way to reach the line confirm says nothing of another way.
pub fn corrected(before: &Facts, mut after: Facts, names_sources: bool) -> Facts {
    if is_reached_otherwise(before, &after) {
        (after.evidence_date, after.confidence) = (None, None);
        if !names_sources {
            after.sources.clear();
        }
    }
    after
}

/// Whether somebody who made sure of a line before would have to do so again.
pub fn is_another(before: &Facts, after: &Facts) -> bool {
    let of = |facts: &Facts| (facts.hours.clone(), facts.time_zone, facts.kind);
    is_reached_otherwise(before, after) || of(before) != of(after)
}

fn is_reached_otherwise(before: &Facts, after: &Facts) -> bool {
    let numbers = |facts: &Facts| {
        let of = |phone: &super::facts::Phone| (phone.dial.clone(), phone.extension.clone(), phone.e164.clone());
        facts.phones.iter().map(of).collect::<Vec<_>>()
    };
    numbers(before) != numbers(after)
        || before.sms != after.sms
        || before.channels != after.channels
        || before.chat_url != after.chat_url
        || before.website != after.website
}

#[cfg(test)]
mod tests;
