//! What narrows a list of meetings or of dates. Each condition is asked of the row in hand, so that a page walks the
//! index of its order and stops when it is full.
//!
//! What holds for one date may be another thing than what holds for its series; `arrangement.rs` says the same in
//! Rust.

use entity::meeting::{MeetingFormat, MeetingState};
use entity::meeting_access::AccessFact;
use entity::meeting_audience::MeetingAudience;
use entity::{
    meeting, meeting_access, meeting_audience, meeting_language, meeting_rotation, occurrence, occurrence_language,
};
use sea_orm::sea_query::{Expr, IntoCondition};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect, QueryTrait};
use uuid::Uuid;

use super::rarity::{Fitting, Narrowed};
use crate::db::is_within;
use crate::failure::Outcome;
use crate::globe::Cap;
use crate::i18n::Locale;

/// What the meetings, or the dates, that are looked for have in common.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// A language that they are held in.
    pub language: Option<Locale>,
    /// Where people meet.
    pub format: Option<MeetingFormat>,
    /// What they are about.
    pub topic: Option<Uuid>,
    /// Whom they are for.
    pub audience: Option<MeetingAudience>,
    /// What is known to be so about each of them.
    pub facts: Vec<AccessFact>,
    /// The part of town, or the town.
    pub region: Option<String>,
    /// Where they are at a place.
    pub near: Option<Cap>,
}

impl Wanted {
    /// What has to be so of a meeting.
    pub(super) fn of_meetings(&self) -> Condition {
        let mut all = self.around(meeting::Column::Id);
        if let Some(language) = &self.language {
            let spoken = spoken(language, meeting_language::Column::Tag);
            let own = meeting_language::Column::MeetingId;
            all = all.add(exists::<meeting_language::Entity>(own, meeting::Column::Id, spoken));
        }
        if let Some(format) = self.format {
            all = all.add(meeting::Column::Format.eq(format));
        }
        if let Some(topic) = self.topic {
            let takes_turns = exists::<meeting_rotation::Entity>(
                meeting_rotation::Column::MeetingId,
                meeting::Column::Id,
                meeting_rotation::Column::TopicId.eq(topic).into_condition(),
            );
            all = all.add(Condition::any().add(meeting::Column::TopicId.eq(topic)).add(takes_turns));
        }
        if let Some(region) = &self.region {
            all = all.add(meeting::Column::Region.eq(region));
        }
        if let Some(cap) = self.near {
            all = all.add(meeting::Column::Format.ne(MeetingFormat::Online)).add(is_within_of_meeting(cap));
        }
        all
    }

    /// What has to be so of a date.
    pub(super) async fn of_dates(&self, conn: &impl ConnectionTrait) -> Outcome<Condition> {
        let mut all = self.around(occurrence::Column::MeetingId);
        if let Some(language) = &self.language {
            all = all.add(is_spoken(language));
        }
        if let Some(topic) = self.topic {
            all = all.add(occurrence::Column::TopicId.eq(topic));
        }
        if let Some(format) = self.format {
            all = all.add(of_its_meeting(has_format(format)));
        }
        if let Some(cap) = self.near {
            all = all.add(of_its_meeting(is_near(cap)));
        }
        if let Some(region) = &self.region {
            all = all.add(of_its_meeting(meeting::Column::Region.eq(region).into_condition()));
        }
        Ok(all.add(self.narrowed(conn).await?))
    }

    /// What spares a walk most of its steps, for what is rare: in other words what is asked for anyway.
    async fn narrowed(&self, conn: &impl ConnectionTrait) -> Outcome<Condition> {
        let mut all = Condition::all();
        for fitting in self.fitting() {
            match fitting.narrowed(conn).await? {
                Narrowed::Named(dates) => return Ok(dates),
                Narrowed::Among(dates) => all = all.add(dates),
                Narrowed::Not => {}
            }
        }
        Ok(all)
    }

    /// Which meetings and dates each filter fits, as far as there is an index to tell.
    fn fitting(&self) -> Vec<Fitting> {
        let mut all = Vec::new();
        if let Some(cap) = self.near {
            let meetings = Fitting::meetings::<meeting::Entity>(meeting::Column::Id, is_within_of_meeting(cap));
            all.push(meetings.and_dates::<occurrence::Entity>(occurrence::Column::Id, is_within_of_date(cap)));
        }
        if let Some(language) = &self.language {
            let usual = among_languages(language, meeting_language::Column::Tag);
            let meetings = Fitting::meetings::<meeting_language::Entity>(meeting_language::Column::MeetingId, usual);
            let own = among_languages(language, occurrence_language::Column::Tag);
            let ids = occurrence_language::Column::OccurrenceId;
            all.push(meetings.and_dates::<occurrence_language::Entity>(ids, own));
        }
        if let Some(audience) = self.audience {
            let is_for = meeting_audience::Column::Audience.eq(audience);
            all.push(Fitting::meetings::<meeting_audience::Entity>(meeting_audience::Column::MeetingId, is_for));
        }
        let meetings = |fact: &AccessFact| {
            Fitting::meetings::<meeting_access::Entity>(meeting_access::Column::MeetingId, known(*fact))
        };
        all.extend(self.facts.iter().map(meetings));
        all
    }

    /// What has to be so of the rows around the meeting whose id stands in this column, for all its dates.
    fn around(&self, meeting: impl ColumnTrait) -> Condition {
        let mut all = Condition::all();
        if let Some(audience) = self.audience {
            let is_for = meeting_audience::Column::Audience.eq(audience).into_condition();
            all = all.add(exists::<meeting_audience::Entity>(meeting_audience::Column::MeetingId, meeting, is_for));
        }
        for fact in &self.facts {
            let own = meeting_access::Column::MeetingId;
            all = all.add(exists::<meeting_access::Entity>(own, meeting, known(*fact)));
        }
        all
    }
}

/// The language is one of the date's own, or one of the meeting's where the date has none of its own.
fn is_spoken(language: &Locale) -> Condition {
    let (date, own) = (occurrence::Column::Id, occurrence_language::Column::OccurrenceId);
    let this_time = spoken(language, occurrence_language::Column::Tag);
    let as_usual = exists::<meeting_language::Entity>(
        meeting_language::Column::MeetingId,
        occurrence::Column::MeetingId,
        spoken(language, meeting_language::Column::Tag),
    );
    let has_own = exists::<occurrence_language::Entity>(own, date, Condition::all());
    Condition::any()
        .add(Condition::all().add(as_usual).add(has_own.not()))
        .add(exists::<occurrence_language::Entity>(own, date, this_time))
}

/// Languages in which the one who looks for this language can take part: itself, its varieties, and the
/// language without saying which variety (`pt-PT` for `pt`; `pt` for `pt-PT`; never `pt-PT` for `pt-BR`).
fn spoken(language: &Locale, column: impl ColumnTrait) -> Condition {
    let tag = language.tag();
    let wider = tag.match_indices('-').map(|(end, _)| &tag[..end]);
    Condition::any().add(column.is_in(wider.chain([tag]))).add(column.starts_with(format!("{tag}-")))
}

/// The same for all rows of a table. The first half is for the index, which holds it: a language with its varieties.
fn among_languages(language: &Locale, column: impl ColumnTrait) -> Condition {
    let begins: String = language.tag().chars().take(2).collect();
    Condition::all().add(Expr::cust("substr(tag, 1, 2)").eq(begins)).add(spoken(language, column))
}

/// Whether the date's meeting is so. Both rows may be named.
fn of_its_meeting(is_so: Condition) -> Expr {
    exists::<meeting::Entity>(meeting::Column::Id, occurrence::Column::MeetingId, is_so)
}

fn has_format(format: MeetingFormat) -> Condition {
    let usual = meeting::Column::Format.eq(format).into_condition();
    let usual = match format {
        MeetingFormat::Online => Condition::any().add(usual).add(is_online_for_now()),
        MeetingFormat::InPerson | MeetingFormat::Hybrid => Condition::all().add(usual).add(is_online_for_now().not()),
    };
    let as_usual = Condition::all().add(occurrence::Column::Format.is_null()).add(usual);
    // A comparison with nothing is neither true nor false, and would stay so when turned round.
    let this_time = occurrence::Column::Format.is_not_null().and(occurrence::Column::Format.eq(format));
    Condition::any().add(this_time).add(as_usual)
}

/// The series has moved online for a while that reaches this date.
fn is_online_for_now() -> Condition {
    let reaches = Condition::any().add(meeting::Column::StateEndsAt.is_null()).add(
        Expr::col(occurrence::Column::StartsAt.as_column_ref())
            .lt(Expr::col(meeting::Column::StateEndsAt.as_column_ref())),
    );
    Condition::all().add(meeting::Column::State.eq(MeetingState::TemporarilyOnline)).add(reaches)
}

/// People meet at a place within the cap: the date's own, or else the meeting's.
fn is_near(cap: Cap) -> Condition {
    let has_own = occurrence::Column::VenueName.is_not_null();
    let here = Condition::any()
        .add(Condition::all().add(has_own).add(is_within_of_date(cap)))
        .add(Condition::all().add(occurrence::Column::VenueName.is_null()).add(is_within_of_meeting(cap)));
    Condition::all().add(has_format(MeetingFormat::Online).not()).add(here)
}

fn is_within_of_meeting(cap: Cap) -> Condition {
    is_within(cap, meeting::Column::SphereX, meeting::Column::SphereY, meeting::Column::SphereZ)
}

fn is_within_of_date(cap: Cap) -> Condition {
    is_within(cap, occurrence::Column::SphereX, occurrence::Column::SphereY, occurrence::Column::SphereZ)
}

fn known(fact: AccessFact) -> Condition {
    Condition::all().add(meeting_access::Column::Fact.eq(fact)).add(meeting_access::Column::Available.eq(true))
}

/// Whether a row of `E` belongs to the row in hand and is as it has to be. Written so that the database looks at the
/// row in hand, and not at all of `E` first: PostgreSQL would, but for the offset.
fn exists<E: EntityTrait>(own: E::Column, other: impl ColumnTrait, is_so: Condition) -> Expr {
    let belongs = Expr::col(own.as_column_ref()).equals(other.as_column_ref());
    let rows = E::find().select_only().expr(Expr::val(1)).filter(belongs).filter(is_so).limit(1).offset(0);
    Expr::exists(rows.into_query())
}
