//! A community of many weekly series, written straight into the tables: what it takes to set them up is not in
//! question. The same each time.

use chrono::{DateTime, TimeDelta, Utc};
use entity::meeting::MeetingFormat;
use entity::meeting_access::AccessFact;
use entity::meeting_audience::MeetingAudience;
use entity::occurrence::OccurrenceStatus;
use entity::{
    meeting, meeting_access, meeting_audience, meeting_language, meeting_text, occurrence, topic, topic_name,
};
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DatabaseConnection, DbBackend,
    EntityTrait, IntoActiveModel, TransactionTrait,
};
use uuid::Uuid;
use waymark::civil;
use waymark::globe::Position;

/// Where two of a hundred are.
pub const CITY: (f64, f64) = (52.52, 13.405);
/// Where five are, however many there are elsewhere.
pub const VILLAGE: (f64, f64) = (-33.35, -70.25);
/// The first topic: of one in eight.
pub const TOPIC: Uuid = Uuid::from_u128(1 << 120);

/// How many rows go in one statement: PostgreSQL and SQLite take so many values, and no more.
const AT_ONCE: usize = 1_000;
const TOPICS: u128 = 8;
const WEEK: i64 = 7 * 1_440;

/// Writes so many series, each with a date in the last week and in those that follow, so many in all.
pub async fn fill(conn: &DatabaseConnection, series: usize, weeks: i64, now: DateTime<Utc>) {
    let mut dice = Dice(1);
    let tx = conn.begin().await.unwrap();
    let topics = (0..TOPICS).map(|number| topic::ActiveModel {
        id: Set(Uuid::from_u128(TOPIC.as_u128() + number)),
        concept: Set(format!("topic-{number}")),
        source_language: Set("en".to_owned()),
        is_sensitive: Set(false),
    });
    insert(&tx, topics).await;
    let names = (0..TOPICS).map(|number| topic_name::ActiveModel {
        topic_id: Set(Uuid::from_u128(TOPIC.as_u128() + number)),
        language: Set("en".to_owned()),
        name: Set(format!("Topic {number}")),
    });
    insert(&tx, names).await;
    tx.commit().await.unwrap();
    for start in (0..series).step_by(AT_ONCE) {
        let meetings: Vec<_> =
            (start..series.min(start + AT_ONCE)).map(|number| a_series(number, &mut dice, now)).collect();
        let tx = conn.begin().await.unwrap();
        insert(&tx, meetings.iter().map(|one| one.row.clone())).await;
        insert(&tx, meetings.iter().map(text)).await;
        insert(&tx, meetings.iter().map(language)).await;
        insert(&tx, meetings.iter().filter(|one| one.number % 3 == 0).map(step_free)).await;
        insert(&tx, meetings.iter().filter(|one| one.number % 10 == 1).map(for_women)).await;
        insert(&tx, meetings.iter().flat_map(|one| dates(one, weeks))).await;
        tx.commit().await.unwrap();
    }
    if conn.get_database_backend() == DbBackend::Postgres {
        // As the server does by itself after a while.
        conn.execute_unprepared("VACUUM ANALYZE").await.unwrap();
    }
}

/// Numbers that look drawn, and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn share(&mut self) -> f64 {
        self.below(1_000_000) as f64 / 1_000_000.0
    }
}

/// A series, and when its first date begins.
struct Drawn {
    number: usize,
    id: Uuid,
    topic: Uuid,
    first: DateTime<Utc>,
    minutes: i64,
    row: meeting::ActiveModel,
}

fn a_series(number: usize, dice: &mut Dice, now: DateTime<Utc>) -> Drawn {
    let id = Uuid::from_u128((2 << 120) + number as u128);
    let topic = Uuid::from_u128(TOPIC.as_u128() + number as u128 % TOPICS);
    let first = now - TimeDelta::weeks(1) + TimeDelta::minutes(dice.below(WEEK as u64).cast_signed());
    let minutes = [45, 60, 60, 90, 120][dice.below(5) as usize];
    let format = [MeetingFormat::Online, MeetingFormat::InPerson, MeetingFormat::Hybrid][number % 3];
    let around = |dice: &mut Dice, (north, east): (f64, f64)| (north + dice.share() / 10.0, east + dice.share() / 10.0);
    let (latitude, longitude) = match number {
        200..205 => VILLAGE,
        _ if dice.below(100) < 2 => around(dice, CITY),
        // Not where the city or the village is: elsewhere in the north.
        _ => (dice.share() * 40.0, dice.share() * 300.0 - 180.0),
    };
    let format = if (200..205).contains(&number) { MeetingFormat::InPerson } else { format };
    let position = Position::new(latitude, longitude).filter(|_| format != MeetingFormat::Online);
    let point = position.map(Position::point);
    let row = meeting::ActiveModel {
        id: Set(id),
        topic_id: Set(Some(topic)),
        source_language: Set("en".to_owned()),
        rrule: Set("FREQ=WEEKLY".to_owned()),
        starts_at_local: Set(first.naive_utc()),
        time_zone: Set("UTC".to_owned()),
        duration_minutes: Set(i32::try_from(minutes).unwrap()),
        format: Set(format),
        venue_name: Set(position.map(|_| "House".to_owned())),
        address: Set(position.map(|_| "1 Street".to_owned())),
        latitude: Set(position.map(Position::latitude)),
        longitude: Set(position.map(Position::longitude)),
        sphere_x: Set(point.map(|point| point.x)),
        sphere_y: Set(point.map(|point| point.y)),
        sphere_z: Set(point.map(|point| point.z)),
        expanded_until: Set(now),
        created_at: Set(now),
        updated_at: Set(now),
        ..<meeting::ActiveModel as ActiveModelTrait>::default()
    };
    Drawn { number, id, topic, first, minutes, row }
}

fn text(of: &Drawn) -> meeting_text::ActiveModel {
    meeting_text::ActiveModel {
        meeting_id: Set(of.id),
        language: Set("en".to_owned()),
        title: Set(format!("Circle {}", of.number)),
        description: Set(None),
    }
}

/// Half in English, one in a hundred in American Sign Language.
fn language(of: &Drawn) -> meeting_language::ActiveModel {
    let tag = match of.number % 100 {
        7 => "ase",
        number => ["en", "de", "en", "pt-BR"][number % 4],
    };
    meeting_language::ActiveModel { meeting_id: Set(of.id), tag: Set(tag.to_owned()), interpreted: Set(false) }
}

fn step_free(of: &Drawn) -> meeting_access::ActiveModel {
    meeting_access::ActiveModel {
        meeting_id: Set(of.id),
        fact: Set(AccessFact::StepFree),
        available: Set(true),
        checked_on: Set(of.first.date_naive()),
    }
}

fn for_women(of: &Drawn) -> meeting_audience::ActiveModel {
    meeting_audience::ActiveModel { meeting_id: Set(of.id), audience: Set(MeetingAudience::Women) }
}

fn dates(of: &Drawn, weeks: i64) -> impl Iterator<Item = occurrence::ActiveModel> {
    (0..weeks).map(move |week| {
        let starts_at = of.first + TimeDelta::weeks(week);
        occurrence::ActiveModel {
            id: Set(Uuid::from_u128((3 << 120) + of.number as u128 * 1_000 + week as u128)),
            meeting_id: Set(of.id),
            original_starts_at: Set(starts_at),
            starts_at: Set(starts_at),
            ends_at: Set(starts_at + TimeDelta::minutes(of.minutes)),
            status: Set(OccurrenceStatus::Scheduled),
            minute_of_week: Set(civil::minute_of_week(starts_at)),
            reach: Set(if of.minutes <= 60 { 1 } else { 2 }),
            topic_id: Set(Some(of.topic)),
            updated_at: Set(of.first),
            going: Set(0),
            ..<occurrence::ActiveModel as ActiveModelTrait>::default()
        }
    })
}

async fn insert<A>(conn: &impl ConnectionTrait, rows: impl Iterator<Item = A>)
where
    A: ActiveModelTrait + ActiveModelBehavior + Send,
    <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
{
    let rows: Vec<A> = rows.collect();
    for some in rows.chunks(AT_ONCE) {
        A::Entity::insert_many(some.iter().cloned()).exec_without_returning(conn).await.unwrap();
    }
}
