//! A crowd whose reminders are all due at once, written straight into the tables: what it takes to set it up is not in
//! question. The same each time.

use chrono::{DateTime, Days, TimeDelta, Utc};
use entity::consent_entry::{ConsentSource, Purpose};
use entity::job::{JobState, Urgency};
use entity::meeting::{MeetingFormat, MeetingState};
use entity::occurrence::OccurrenceStatus;
use entity::rsvp::RsvpStatus;
use entity::{consent_entry, job, meeting, meeting_text, member, occurrence, rsvp};
use sea_orm::{ConnectionTrait, DatabaseConnection, EntityTrait, IntoActiveModel, TransactionTrait};
use serde_json::json;
use uuid::Uuid;

/// The languages that they read, in turn.
pub const LANGUAGES: [&str; 24] = [
    "ar", "bn", "de", "el", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru",
    "sv", "sw", "tr", "uk", "vi", "zh-Hans",
];
/// Where they live, in turn.
const ZONES: [&str; 5] = ["Africa/Cairo", "America/Sao_Paulo", "Asia/Tokyo", "Europe/Berlin", "America/New_York"];
/// Where their letters go, in turn.
const DOMAINS: usize = 10;
/// How many come to one date.
const COMING: usize = 100;
/// How many rows go in one statement.
const AT_ONCE: usize = 500;

/// How large it is.
#[derive(Debug, Clone, Copy)]
pub struct Crowd {
    /// How many members.
    pub members: usize,
    /// Of how many dates each is reminded.
    pub dates_each: usize,
    /// When all of this is.
    pub now: DateTime<Utc>,
    /// How long after each other the reminders of each member's dates are due.
    pub apart: TimeDelta,
}

/// The address of the member with this number.
pub fn address(number: usize) -> String {
    format!("member{number}@domain{}.example", number % DOMAINS)
}

impl Crowd {
    /// Writes it down.
    pub async fn write(self, conn: &DatabaseConnection) {
        let tx = conn.begin().await.unwrap();
        insert::<member::Entity>(&tx, (0..self.members).map(|number| self.member(number))).await;
        insert::<consent_entry::Entity>(&tx, (0..self.members).map(|number| self.consent(number))).await;
        insert::<meeting::Entity>(&tx, (0..self.dates()).map(|number| self.meeting(number))).await;
        insert::<meeting_text::Entity>(&tx, (0..self.dates()).flat_map(texts)).await;
        insert::<occurrence::Entity>(&tx, (0..self.dates()).map(|number| self.date(number))).await;
        insert::<rsvp::Entity>(&tx, self.reminders().map(|(member, turn)| self.rsvp(member, turn))).await;
        insert::<job::Entity>(&tx, self.reminders().map(|(member, turn)| self.job(member, turn))).await;
        tx.commit().await.unwrap();
        conn.execute_unprepared("ANALYZE").await.unwrap();
    }

    /// How many reminders there are.
    pub fn size(self) -> usize {
        self.members * self.dates_each
    }

    /// Each member with each of her turns.
    fn reminders(self) -> impl Iterator<Item = (usize, usize)> {
        (0..self.dates_each).flat_map(move |turn| (0..self.members).map(move |member| (member, turn)))
    }

    fn dates(self) -> usize {
        self.members.div_ceil(COMING) * self.dates_each
    }

    fn date_of(self, member: usize, turn: usize) -> usize {
        turn * self.members.div_ceil(COMING) + member / COMING
    }

    fn starts_at(self, date: usize) -> DateTime<Utc> {
        let turn = date / self.members.div_ceil(COMING);
        self.now + TimeDelta::hours(1) + self.apart * i32::try_from(turn).unwrap()
    }

    fn member(self, number: usize) -> member::Model {
        member::Model {
            id: id(1, number),
            email: address(number).into(),
            display_name: format!("Noor {number}"),
            password_hash: None,
            password_failures: 0,
            password_locked_until: None,
            language: LANGUAGES[number % LANGUAGES.len()].to_owned(),
            time_zone: ZONES[number % ZONES.len()].to_owned(),
            created_at: self.now,
            confirmed_at: Some(self.now),
        }
    }

    fn consent(self, number: usize) -> consent_entry::Model {
        consent_entry::Model {
            id: id(2, number),
            member_id: id(1, number),
            purpose: Purpose::Reminders,
            given: true,
            recorded_at: self.now - Days::new(1),
            source: ConsentSource::App,
        }
    }

    fn meeting(self, number: usize) -> meeting::Model {
        meeting::Model {
            id: id(3, number),
            facilitator_id: None,
            topic_id: None,
            source_language: "en".to_owned(),
            rrule: "FREQ=DAILY;COUNT=1".to_owned(),
            starts_at_local: self.starts_at(number).naive_utc(),
            time_zone: "UTC".to_owned(),
            duration_minutes: 60,
            format: MeetingFormat::Hybrid,
            venue_name: Some("Maison du Pont".to_owned()),
            address: Some("4 rue des Tanneurs, 67000 Strasbourg".to_owned()),
            directions: Some("Second door on the left, then up the stairs".to_owned()),
            region: None,
            latitude: None,
            longitude: None,
            sphere_x: None,
            sphere_y: None,
            sphere_z: None,
            join_url: Some("https://meet.example.org/circle".to_owned().into()),
            dial_in: Some("+33 1 99 00 12 34".to_owned().into()),
            join_is_public: false,
            welcomes_guests: false,
            capacity: None,
            state: MeetingState::AsPlanned,
            state_until: None,
            state_ends_at: None,
            ends_before: None,
            continues_id: None,
            sequence: 0,
            expanded_until: self.now + Days::new(300),
            created_at: self.now,
            updated_at: self.now,
        }
    }

    fn date(self, number: usize) -> occurrence::Model {
        let starts_at = self.starts_at(number);
        occurrence::Model {
            id: id(4, number),
            meeting_id: id(3, number),
            original_starts_at: starts_at,
            starts_at,
            ends_at: starts_at + TimeDelta::hours(1),
            status: OccurrenceStatus::Scheduled,
            cancelled_at: None,
            cancel_reason: None,
            minute_of_week: 0,
            reach: 0,
            is_closed: false,
            format: None,
            venue_name: None,
            address: None,
            directions: None,
            latitude: None,
            longitude: None,
            sphere_x: None,
            sphere_y: None,
            sphere_z: None,
            join_url: None,
            dial_in: None,
            topic_id: None,
            is_topic_chosen: false,
            turn: None,
            note: None,
            note_language: None,
            sequence: 0,
            updated_at: self.now,
            going: i32::try_from(COMING).unwrap(),
            waiting: 0,
            asked: 0,
            attended: None,
        }
    }

    fn rsvp(self, member: usize, turn: usize) -> rsvp::Model {
        rsvp::Model {
            id: id(5, turn * self.members + member),
            occurrence_id: id(4, self.date_of(member, turn)),
            member_id: Some(id(1, member)),
            guest_id: None,
            number: i32::try_from(member % COMING).unwrap(),
            status: RsvpStatus::Going,
            answered_at: self.now - TimeDelta::hours(5),
        }
    }

    fn job(self, member: usize, turn: usize) -> job::Model {
        let (number, date) = (turn * self.members + member, self.date_of(member, turn));
        let (occurrence, member, plan) = (id(4, date), id(1, member), id(6, number));
        let payload = json!({ "occurrence": occurrence, "member": member, "plan": plan, "lead_minutes": 120 });
        job::Model {
            id: id(7, number),
            kind: "reminder.remind".to_owned(),
            payload,
            unique_key: None,
            due_at: self.now + self.apart * i32::try_from(turn).unwrap(),
            state: JobState::Queued,
            urgency: Urgency::Usual,
            wanted_by: Some(self.starts_at(date)),
            attempts: 0,
            lease: None,
            leased_until: None,
            last_failure: None,
            created_at: self.now,
            finished_at: None,
        }
    }
}

fn texts(number: usize) -> impl Iterator<Item = meeting_text::Model> {
    [("en", "Evening circle"), ("ar", "دائرة المساء"), ("ja", "夕べの集い")].into_iter().map(
        move |(language, title)| meeting_text::Model {
            meeting_id: id(3, number),
            language: language.to_owned(),
            title: title.to_owned(),
            description: None,
        },
    )
}

fn id(kind: u128, number: usize) -> Uuid {
    Uuid::from_u128((kind << 120) + number as u128)
}

async fn insert<E>(conn: &impl ConnectionTrait, rows: impl Iterator<Item = E::Model>)
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    let rows: Vec<E::ActiveModel> = rows.map(IntoActiveModel::into_active_model).collect();
    for some in rows.chunks(AT_ONCE) {
        E::insert_many(some.iter().cloned()).exec_without_returning(conn).await.unwrap();
    }
}
