//! Taking over the meetings of another list, row by row: everything of a row, or nothing of it.

use std::collections::{HashMap, HashSet};

use chrono_tz::Tz;
use entity::meeting_audience::MeetingAudience;
use serde_json::Value;
use uuid::Uuid;

use super::codes::{self, Meaning};
use super::report::{Refused, Report, reason};
use super::row::{self, Flaw, Row};
use super::{export, messages, store};
use crate::app::App;
use crate::failure::{ErrorCode, Outcome, Problem};
use crate::globe::Position;
use crate::i18n::Locale;
use crate::meeting::{self, Listed};
use crate::topic;
use crate::tx::Turn;

/// How long a meeting lasts when its row does not say.
const AN_HOUR: i32 = 60;

/// What is taken to be so where rows do not say.
#[derive(Debug, Clone)]
pub struct Assumed {
    /// The language of their texts, and in which meetings are held that name none.
    pub language: Locale,
    /// The zone that meetings follow that name none.
    pub zone: Option<Tz>,
}

/// What became of a row.
enum Taking {
    Taken,
    Changed,
    Unchanged,
}

/// Takes over the meetings of a list in the Meeting Guide format.
pub async fn import_meeting_guide(app: &App, json: &[u8], assumed: &Assumed) -> Outcome<Report> {
    let json = json.strip_prefix("\u{feff}".as_bytes()).unwrap_or(json);
    let rows: Vec<Value> =
        serde_json::from_slice(json).map_err(|_| Problem::new(ErrorCode::BadUserInput, messages::ImportUnreadable))?;
    let topics = topic::of_codes(app.db.fresh(), codes::SYSTEM).await?;
    let mut import = Import { app, assumed, topics, slugs: HashSet::new(), report: Report::default() };
    for (number, row) in (1..).zip(rows) {
        let slug = row.as_object().and_then(|fields| row::slug(fields).ok());
        match import.take(row, slug.as_deref()).await? {
            Ok(Taking::Taken) => import.report.taken += 1,
            Ok(Taking::Changed) => import.report.changed += 1,
            Ok(Taking::Unchanged) => import.report.unchanged += 1,
            Err(flaw) => import.report.refused.push(Refused { number, slug, reason: reason(flaw) }),
        }
    }
    Ok(import.report)
}

/// An import under way.
struct Import<'a> {
    app: &'a App,
    assumed: &'a Assumed,
    topics: HashMap<String, Uuid>,
    slugs: HashSet<String>,
    report: Report,
}

impl Import<'_> {
    async fn take(&mut self, mut record: Value, slug: Option<&str>) -> Outcome<Result<Taking, Flaw>> {
        if let Some(slug) = slug
            && !self.slugs.insert(slug.to_owned())
        {
            return Ok(Err(Flaw::SlugTwice));
        }
        let is_zone_assumed = self.assume_zone(&mut record);
        let row = match row::read(&record) {
            Ok(row) => row,
            Err(flaw) => return Ok(Err(flaw)),
        };
        let tx = self.app.begin_in_turn(Turn::Lists).await?;
        let known = store::known(&tx, &row.slug).await?;
        if known.as_ref().is_some_and(|known| known.record == record) {
            return Ok(Ok(Taking::Unchanged));
        }
        let listed = self.listed(&row);
        let taking = match known {
            None => {
                if let Some(own) = export::own_meeting(&row.slug)
                    && meeting::published_one(tx.conn(), own).await?.is_some()
                {
                    return Ok(Err(Flaw::OwnMeeting));
                }
                let meeting = meeting::take_over(&tx, &listed).await?;
                store::keep(&tx, &row.slug, meeting, record).await?;
                Taking::Taken
            }
            Some(known) => {
                let before = row::read(&known.record).ok();
                let is_the_same = before.as_ref() == Some(&row);
                if let Some(before) = before.filter(|before| before != &row) {
                    meeting::follow_list(&tx, known.meeting_id, &self.listed(&before), &listed).await?;
                }
                store::keep(&tx, &row.slug, known.meeting_id, record).await?;
                if is_the_same { Taking::Unchanged } else { Taking::Changed }
            }
        };
        tx.commit().await?;
        if !matches!(taking, Taking::Unchanged) {
            self.note(&row, is_zone_assumed);
        }
        Ok(Ok(taking))
    }

    /// Writes the zone into a row that names none, so that another one the next time is a change.
    fn assume_zone(&self, record: &mut Value) -> bool {
        let Some((zone, fields)) = self.assumed.zone.zip(record.as_object_mut()) else { return false };
        let names_none = match fields.get("timezone") {
            None | Some(Value::Null) => true,
            Some(Value::String(zone)) => zone.trim().is_empty(),
            Some(_) => false,
        };
        if names_none {
            fields.insert("timezone".to_owned(), zone.name().into());
        }
        names_none
    }

    /// Notes what was assumed, and what has no place here.
    fn note(&mut self, row: &Row, is_zone_assumed: bool) {
        let report = &mut self.report;
        report.hours_assumed += u64::from(row.minutes.is_none());
        report.zones_assumed += u64::from(is_zone_assumed);
        for code in &row.codes {
            let codes = match codes::meaning(code) {
                None => &mut report.unknown_codes,
                Some(Meaning::Subject) if !self.topics.contains_key(code) => &mut report.codes_without_topic,
                Some(_) => continue,
            };
            *codes.entry(code.clone()).or_default() += 1;
        }
    }

    /// The meeting that the row tells of.
    fn listed(&self, row: &Row) -> Listed {
        let meanings = || row.codes.iter().filter_map(|code| codes::meaning(code));
        let mut languages: Vec<Locale> = meanings()
            .filter_map(|meaning| match meaning {
                Meaning::Language(subtag) => subtag.parse().ok(),
                _ => None,
            })
            .collect();
        if languages.is_empty() {
            languages.push(self.assumed.language.clone());
        }
        let mut audiences: Vec<MeetingAudience> = Vec::new();
        let mut access = Vec::new();
        for meaning in meanings() {
            match meaning {
                Meaning::Audience(audience) if !audiences.contains(&audience) => audiences.push(audience),
                Meaning::Access(fact) => access.push(fact),
                _ => {}
            }
        }
        Listed {
            language: self.assumed.language.clone(),
            title: row.name.clone(),
            description: row.notes.clone(),
            days: row.days.clone(),
            time: row.time,
            zone: row.zone,
            duration_minutes: row.minutes.unwrap_or(AN_HOUR),
            format: row.format,
            venue_name: row.venue_name.clone(),
            address: row.address.clone(),
            directions: row.directions.clone(),
            region: row.region.clone(),
            position: row.position.and_then(|(north, east)| Position::new(north, east)),
            join_url: row.join_url.clone(),
            dial_in: row.dial_in.clone(),
            state: row.state,
            languages,
            access,
            checked_on: row.updated_on,
            audiences,
            // A meeting has one topic; the other codes stay in the row as it came, and are told again from there.
            topic: row.codes.iter().find_map(|code| self.topics.get(code)).copied(),
        }
    }
}
