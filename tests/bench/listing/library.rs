//! A long listing, written straight into the tables: what it takes to set it up is not in question. The same each time.

use chrono::{DateTime, TimeDelta, Utc};
use entity::resource::{Credit, ResourceKind, ResourceStatus};
use entity::resource_text::TranslationState;
use entity::{organization, partner, resource, resource_text, service};
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ActiveValue::Set, ConnectionTrait, DatabaseConnection, DbBackend,
    EntityTrait, IntoActiveModel, TransactionTrait,
};
use serde_json::{Value, json};
use uuid::Uuid;

/// Who pulls the listing.
pub const PARTNER: Uuid = Uuid::from_u128(9 << 120);

/// How many services each organization provides.
const OF_EACH: usize = 40;
/// How many rows go in one statement.
const AT_ONCE: usize = 500;
/// The word of one service in a thousand.
pub const RARE: &str = "harmonica";

/// The languages, with a word for what each service is, and a sentence.
const LANGUAGES: [(&str, &str, &str); 6] = [
    ("en", "Evening circle", "People who listen meet in a quiet room near the station every week"),
    ("de", "Abendkreis", "Menschen, die zuhören, treffen sich jede Woche in einem stillen Raum beim Bahnhof"),
    (
        "es",
        "Círculo de la tarde",
        "Personas que escuchan se reúnen cada semana en una sala tranquila junto a la estación",
    ),
    ("ar", "دائرة المساء", "أشخاص يُصغون يلتقون كل أسبوع في غرفة هادئة قرب المحطة"),
    ("hi", "शाम का समूह", "सुनने वाले लोग हर हफ़्ते स्टेशन के पास एक शांत कमरे में मिलते हैं"),
    ("ja", "夕べの集い", "話を聴く人たちが毎週、駅の近くの静かな部屋に集まります"),
];

/// Writes so many published services, each in six languages.
pub async fn fill(conn: &DatabaseConnection, services: usize, now: DateTime<Utc>) {
    let tx = conn.begin().await.unwrap();
    let clinic = partner::ActiveModel { id: Set(PARTNER), name: Set("Clinic".to_owned()), created_at: Set(now) };
    insert(&tx, [clinic].into_iter()).await;
    insert(&tx, (0..services.div_ceil(OF_EACH)).map(|number| provider(number, now))).await;
    for start in (0..services).step_by(AT_ONCE) {
        let numbers = start..services.min(start + AT_ONCE);
        insert(&tx, numbers.clone().map(|number| resource(number, now))).await;
        insert(&tx, numbers.clone().flat_map(|number| texts(number, now))).await;
        insert(&tx, numbers.map(service)).await;
    }
    tx.commit().await.unwrap();
    if conn.get_database_backend() == DbBackend::Postgres {
        // As the server does by itself after a while.
        conn.execute_unprepared("VACUUM ANALYZE").await.unwrap();
    }
}

fn id(kind: u128, number: usize) -> Uuid {
    Uuid::from_u128((kind << 120) + number as u128)
}

fn provider_record(number: usize) -> Value {
    json!({ "id": id(4, number), "name": format!("House {number}"), "description": "A house with a light on." })
}

fn provider(number: usize, now: DateTime<Utc>) -> organization::ActiveModel {
    organization::ActiveModel {
        id: Set(id(3, number)),
        hsds_id: Set(id(4, number)),
        name: Set(format!("House {number}")),
        source_language: Set("en".to_owned()),
        description: Set(Some("A house with a light on.".to_owned())),
        website: Set(None),
        email: Set(None),
        hsds: Set(provider_record(number)),
        corrections: Set(None),
        updated_at: Set(now),
    }
}

fn resource(number: usize, now: DateTime<Utc>) -> resource::ActiveModel {
    // One after the other, as an import writes them.
    let at = now - TimeDelta::days(2) + TimeDelta::milliseconds(number as i64);
    resource::ActiveModel {
        id: Set(id(1, number)),
        kind: Set(ResourceKind::Service),
        status: Set(ResourceStatus::Published),
        source_language: Set("en".to_owned()),
        version: Set(1),
        reading_level: Set(None),
        author_id: Set(None),
        credit: Set(Credit::None),
        credit_name: Set(None),
        is_sensitive: Set(false),
        proposed_at: Set(None),
        review_due_on: Set(None),
        owner_id: Set(None),
        asked_on: Set(None),
        reviewed_on: Set(None),
        published_at: Set(Some(at)),
        archived_at: Set(None),
        created_at: Set(at),
        updated_at: Set(at),
    }
}

fn texts(number: usize, now: DateTime<Utc>) -> impl Iterator<Item = resource_text::ActiveModel> {
    LANGUAGES.into_iter().map(move |(language, title, sentence)| {
        let special = if number % 1_000 == 7 { format!(" {RARE}") } else { String::new() };
        resource_text::ActiveModel {
            resource_id: Set(id(1, number)),
            language: Set(language.to_owned()),
            state: Set(TranslationState::Reviewed),
            title: Set(format!("{title} {number}{special}")),
            summary: Set(Some(format!("{sentence}. {sentence}."))),
            body: Set(None),
            helped: Set(None),
            did_not_help: Set(None),
            conditions: Set(None),
            source_version: Set(1),
            translator_id: Set(None),
            updated_at: Set(now),
        }
    })
}

fn service(number: usize) -> service::ActiveModel {
    let provider = number / OF_EACH;
    let record = json!({
        "id": id(2, number),
        "name": format!("{} {number}", LANGUAGES[0].1),
        "status": "active",
        "description": LANGUAGES[0].2,
        "phones": [{ "id": id(5, number), "number": "+49 30 3" }],
        "organization": provider_record(provider),
    });
    service::ActiveModel {
        resource_id: Set(id(1, number)),
        organization_id: Set(id(3, provider)),
        hsds_id: Set(id(2, number)),
        phone: Set(Some("+49 30 3".to_owned())),
        is_paused: Set(false),
        hsds: Set(record),
        ..<service::ActiveModel as ActiveModelTrait>::default()
    }
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
