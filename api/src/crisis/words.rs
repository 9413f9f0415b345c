//! What is said about a line, in the reader's language: for apps and for the page alike.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc, Weekday};

use super::facts::{Confidence, Cost, LineKind, Reaches};
use super::messages as say;
use super::rules::{Line, OnHolidays, Span, Word};
use crate::app::App;
use crate::i18n::{Locale, LocalizedText, Message, Translation, format};

/// The directory of lines in many more countries.
pub const DIRECTORY: (&str, &str) = ("Find A Helpline", "https://findahelpline.com");

/// Says things to one reader.
pub struct Words<'a> {
    app: &'a App,
    locale: &'a Locale,
    languages: &'a [Locale],
}

impl<'a> Words<'a> {
    /// To somebody who reads this language of ours, and these of anybody's.
    pub fn new(app: &'a App, locale: &'a Locale, languages: &'a [Locale]) -> Self {
        Self { app, locale, languages }
    }

    /// Every language that she reads.
    pub fn languages(&self) -> &'a [Locale] {
        self.languages
    }

    /// The language of ours that she reads.
    pub fn locale(&self) -> &'a Locale {
        self.locale
    }

    /// The message.
    pub fn say(&self, message: &dyn Message) -> String {
        self.app.catalog.text(self.locale, message)
    }

    /// What the line is called: in her language, else in English, which more people can spell out than the script of the
    /// country, else as it is called there. An emergency number has a name in every language.
    pub fn name(&self, line: &Line) -> LocalizedText {
        let mut versions: Vec<Translation> =
            line.facts.names.iter().map(|name| version(&name.language, name.text.clone())).collect();
        if line.facts.kind == LineKind::Emergency {
            versions.push(version(self.locale, self.say(&say::EmergencyName)));
        }
        let original = native(line).map_or(self.locale, |name| &name.language).clone();
        let wanted: Vec<Locale> =
            self.languages.iter().chain([self.locale]).cloned().chain([Locale::default()]).collect();
        LocalizedText::choose(&wanted, original.tag(), versions).unwrap_or_else(|| text(self.locale, String::new()))
    }

    /// What the line is called where it is, when that is something else than what she is told.
    pub fn local_name(&self, line: &Line) -> Option<LocalizedText> {
        let native = native(line)?;
        (native.text != self.name(line).text).then(|| text(&native.language, native.text.clone()))
    }

    /// A note, in the language in which it was written.
    pub fn note(&self, line: &Line, note: Option<&String>) -> Option<LocalizedText> {
        Some(text(&line.facts.language, note?.clone()))
    }

    /// What a line of this kind is there for.
    pub fn kind(&self, kind: LineKind) -> String {
        self.say(match kind {
            LineKind::Emergency => &say::KindEmergency as &dyn Message,
            LineKind::Crisis => &say::KindCrisis,
            LineKind::Listening => &say::KindListening,
            LineKind::EatingDisorders => &say::KindEatingDisorders,
            LineKind::Youth => &say::KindYouth,
        })
    }

    /// Who comes when somebody calls.
    pub fn reaches(&self, reaches: Reaches) -> String {
        match reaches {
            Reaches::Ambulance => self.say(&say::ReachesAmbulance),
            Reaches::Police => self.say(&say::ReachesPolice),
        }
    }

    /// What a call costs.
    pub fn cost(&self, line: &Line) -> String {
        match line.facts.cost {
            Some(Cost::Free) => self.say(&say::CostFree),
            Some(Cost::Charged) => self.say(&say::CostCharged),
            None => self.say(&say::CostUnknown),
        }
    }

    /// What is spoken there; `None` where nobody knows.
    pub fn spoken(&self, line: &Line) -> Option<String> {
        let names: Vec<String> =
            line.facts.languages.iter().map(|language| format::language(self.locale, language)).collect();
        (!names.is_empty()).then(|| format::list(self.locale, &names))
    }

    /// When it is open, a sentence for each group of days that are alike.
    pub fn hours(&self, line: &Line, now: DateTime<Utc>) -> Vec<String> {
        let Some(hours) = line.hours() else { return vec![self.say(&say::HoursUnknown)] };
        if hours.is_always() {
            return vec![self.say(&say::HoursAlways)];
        }
        let week = hours.week();
        let mut sentences: Vec<String> =
            week.days.iter().map(|(days, spans)| self.on_days(days, self.spans(spans))).collect();
        match week.holidays {
            OnHolidays::AsAlways => {}
            OnHolidays::Closed => sentences.push(self.say(&say::HolidaysClosed)),
            OnHolidays::Open(spans) => {
                let days = self.say(&say::Holidays);
                sentences.push(self.say(&say::HoursDays { days, times: self.spans(&spans) }));
            }
        }
        if let Some(zone) = line.facts.time_zone {
            sentences.push(self.say(&say::HoursZone { zone: format::time_zone_name(self.locale, zone, now) }));
        }
        sentences
    }

    /// Whether it is open at this moment, and else when it opens, as far as that is known.
    pub fn open(&self, line: &Line, now: DateTime<Utc>) -> String {
        match line.is_open(now) {
            Some(true) => self.say(&say::OpenNow),
            None => self.say(&say::OpenUnknown),
            Some(false) => {
                let zone = line.facts.time_zone;
                let next = line.hours().and_then(|hours| hours.opens_at(now, zone, line.country)).zip(zone);
                match next {
                    Some((at, zone)) => {
                        self.say(&say::Opens { when: format::date_time(self.locale, at.with_timezone(&zone)) })
                    }
                    None => self.say(&say::ClosedNow),
                }
            }
        }
    }

    fn on_days(&self, days: &[Weekday], times: String) -> String {
        let names: Vec<String> = days.iter().map(|day| format::weekday(self.locale, *day)).collect();
        let is_run = days.windows(2).all(|two| matches!(two, [a, b] if a.succ() == *b));
        let days = match names.as_slice() {
            _ if days.len() == 7 => return self.say(&say::HoursDaily { times }),
            [first, .., last] if is_run && days.len() > 2 => {
                self.say(&say::DayRange { first: first.clone(), last: last.clone() })
            }
            names => format::list(self.locale, names),
        };
        self.say(&say::HoursDays { days, times })
    }

    fn spans(&self, spans: &[Span]) -> String {
        let span = |(from, to): &Span| match (*from, *to) {
            (NaiveTime::MIN, NaiveTime::MIN) => self.say(&say::AllDay),
            (from, to) => {
                self.say(&say::HoursSpan { from: format::time(self.locale, from), to: format::time(self.locale, to) })
            }
        };
        format::list(self.locale, &spans.iter().map(span).collect::<Vec<_>>())
    }

    /// Whether and when somebody of this community made sure of it.
    pub fn assurance(&self, line: &Line, today: NaiveDate) -> String {
        let date = |date| format::date(self.locale, date);
        if let Some(on) = line.assured_on {
            return if line.is_assured(today) {
                self.say(&say::Assured { date: date(on) })
            } else {
                self.say(&say::AssuredLongAgo { date: date(on) })
            };
        }
        let evidence = line.facts.evidence_day().map(date);
        match (line.word, evidence.or_else(|| line.facts.evidence_year().map(str::to_owned))) {
            (_, Some(date)) => self.say(&say::NotAssured { date }),
            (Word::Shipped, None) => self.say(&say::NotAssuredUndated),
            (Word::Corrected | Word::Own, None) => self.say(&say::NotAssuredOwn),
        }
    }

    /// How well it is confirmed; `None` where the community says it by itself.
    pub fn reliability(&self, line: &Line) -> Option<String> {
        Some(match line.facts.confidence? {
            Confidence::High => self.say(&say::ReliabilityHigh),
            Confidence::Medium => self.say(&say::ReliabilityMedium),
        })
    }

    /// What to do in danger: the number to call, of these emergency lines.
    pub fn in_danger(&self, emergency: &[&Line]) -> String {
        let phone = emergency.iter().find_map(|line| line.facts.phones.first());
        match phone {
            Some(phone) => {
                let number = phone.local.clone().unwrap_or_else(|| phone.dial.clone());
                self.say(&say::InDanger { number })
            }
            None => self.say(&say::InDangerAnywhere),
        }
    }
}

/// The name that a line has where it is: the first that is not in English, or else the first.
fn native(line: &Line) -> Option<&super::facts::Name> {
    let names = &line.facts.names;
    names.iter().find(|name| name.language.language() != "en").or(names.first())
}

fn version(language: &Locale, text: String) -> Translation {
    Translation { language: language.to_string(), text, outdated: false }
}

fn text(language: &Locale, text: String) -> LocalizedText {
    LocalizedText {
        text,
        language: language.to_string(),
        direction: language.direction(),
        source: true,
        outdated: false,
    }
}
