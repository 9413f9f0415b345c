//! What a calendar says in words, in the language of whoever reads it.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use entity::meeting::MeetingState;
use entity::{meeting, occurrence};

use super::messages;
use crate::app::App;
use crate::i18n::{Locale, LocalizedText, Message, Translation, format};
use crate::icalendar::Lines;
use crate::meeting::{Arrangement, Published, Venue};
use crate::topic::NamedTopic;

/// Who reads.
pub struct Words<'a> {
    app: &'a App,
    /// The language of what the house says.
    pub locale: Locale,
    /// The languages that suit her for what people wrote, the best first.
    pub wanted: Vec<Locale>,
}

/// What is said of one entry beside its title.
#[derive(Default)]
pub struct Remarks {
    paragraphs: Vec<String>,
}

impl Remarks {
    fn add(&mut self, paragraph: impl Into<String>) {
        self.paragraphs.push(paragraph.into());
    }
}

impl<'a> Words<'a> {
    /// The words for a reader who wants these languages.
    pub fn new(app: &'a App, locale: Locale, wanted: Vec<Locale>) -> Self {
        Self { app, locale, wanted }
    }

    /// The message in her language.
    pub fn say(&self, message: &dyn Message) -> String {
        self.app.catalog.text(&self.locale, message)
    }

    /// The title of the series, as it suits her best.
    pub fn title(&self, series: &Published) -> Option<LocalizedText> {
        let titles = series.texts.iter().map(|text| (&text.language, &text.title));
        self.choose(&series.meeting, titles)
    }

    fn description(&self, series: &Published) -> Option<LocalizedText> {
        let texts = series.texts.iter().filter_map(|text| Some((&text.language, text.description.as_ref()?)));
        self.choose(&series.meeting, texts)
    }

    fn choose<'t>(
        &self,
        meeting: &meeting::Model,
        texts: impl Iterator<Item = (&'t String, &'t String)>,
    ) -> Option<LocalizedText> {
        LocalizedText::choose(&self.wanted, &meeting.source_language, texts.map(version))
    }

    /// Writes what an entry is called, what it is about, and where: for everybody, or for somebody who comes.
    pub fn write(
        &self,
        lines: &mut Lines,
        series: &Published,
        shown: &Arrangement,
        mut remarks: Remarks,
        is_hers: bool,
    ) {
        if let Some(title) = self.title(series) {
            lines.text_in("SUMMARY", &title.language, &title.text);
        }
        let description = self.description(series);
        let language = description.as_ref().map_or(self.locale.tag(), |text| text.language.as_str()).to_owned();
        if let Some(text) = description {
            remarks.paragraphs.insert(0, text.text);
        }
        if let Some(directions) = shown.venue.as_ref().and_then(|venue| venue.directions.as_deref()) {
            remarks.add(format!("{}\n{directions}", self.say(&messages::Directions)));
        }
        let may_join = is_hers || series.meeting.join_is_public;
        let join_url = shown.join_url.as_ref().filter(|_| may_join).map(|url| url.expose().as_str());
        let dial_in = shown.dial_in.as_ref().filter(|_| may_join).map(|number| number.expose().as_str());
        if let Some(url) = join_url {
            remarks.add(format!("{}\n{url}", self.say(&messages::Join)));
        }
        if let Some(number) = dial_in {
            remarks.add(format!("{}\n{number}", self.say(&messages::DialIn)));
        }
        let text = remarks.paragraphs.join("\n\n");
        match remarks.paragraphs.len() {
            0 => {}
            // It is in no one language when ours stands beside another.
            2.. if language != self.locale.tag() => lines.text("DESCRIPTION", &text),
            _ => lines.text_in("DESCRIPTION", &language, &text),
        }
        self.place(lines, shown.venue.as_ref());
        if let Some(url) = join_url {
            lines.conference(&self.say(&messages::Join), url);
        }
    }

    fn place(&self, lines: &mut Lines, venue: Option<&Venue>) {
        let Some(venue) = venue else {
            return lines.text_in("LOCATION", self.locale.tag(), &self.say(&messages::Online));
        };
        lines.text("LOCATION", &venue.on_lines());
        if let Some((north, east)) = venue.position {
            lines.add(format!("GEO:{north:.6};{east:.6}"));
        }
    }

    /// Writes which topics these are.
    pub fn topics<'t>(&self, lines: &mut Lines, topics: impl Iterator<Item = &'t NamedTopic>) {
        for topic in topics {
            let names = topic.names.iter().map(|name| version((&name.language, &name.name)));
            if let Some(name) = LocalizedText::choose(&self.wanted, &topic.topic.source_language, names) {
                lines.text_in("CATEGORIES", &name.language, &name.text);
            }
        }
    }

    /// What is said of the whole series.
    pub fn of_the_series(&self, series: &Published, today: NaiveDate) -> Remarks {
        let mut remarks = Remarks::default();
        let meeting = &series.meeting;
        if is_online_for_now(meeting, today) {
            remarks.add(match meeting.state_until {
                Some(until) => self.say(&messages::OnlineUntil { day: format::date(&self.locale, until) }),
                None => self.say(&messages::OnlineForNow),
            });
        }
        remarks
    }

    /// What is said of one date.
    pub fn of_the_date(&self, date: &occurrence::Model, zone: Tz) -> Remarks {
        let mut remarks = Remarks::default();
        if is_called_off(date) {
            remarks.add(self.say(&messages::CalledOff));
            remarks.paragraphs.extend(date.cancel_reason.clone());
        } else if date.starts_at != date.original_starts_at {
            let date_time = format::date_time(&self.locale, date.original_starts_at.with_timezone(&zone));
            remarks.add(self.say(&messages::Moved { date_time }));
        }
        remarks.paragraphs.extend(date.note.clone());
        remarks
    }
}

/// Whether the series is online for the time being, though there is a place.
pub fn is_online_for_now(meeting: &meeting::Model, today: NaiveDate) -> bool {
    meeting.state == MeetingState::TemporarilyOnline && meeting.state_until.is_none_or(|until| today <= until)
}

/// Whether the date does not take place.
pub fn is_called_off(date: &occurrence::Model) -> bool {
    date.status == occurrence::OccurrenceStatus::Cancelled
}

/// When the entry last changed, as far as anybody can see.
pub fn changed_at(date: &occurrence::Model) -> DateTime<Utc> {
    date.cancelled_at.map_or(date.updated_at, |at| at.max(date.updated_at))
}

fn version((language, text): (&String, &String)) -> Translation {
    Translation { language: language.clone(), text: text.clone(), outdated: false }
}
