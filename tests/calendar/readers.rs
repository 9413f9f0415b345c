//! A program of another maker works out the dates of hundreds of random series from the calendar that it is given,
//! five years far, and finds the very moments that the house itself reckons with: through changes of the clocks,
//! in zones of every kind, with dates added, left out, moved and called off.

use std::path::Path;
use std::process::Command;

use chrono::{DateTime, Days, NaiveDateTime, TimeDelta, Utc};
use entity::meeting_date::DateKind;
use entity::occurrence::OccurrenceStatus;
use entity::{meeting, meeting_date, occurrence};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use uuid::Uuid;

use super::fetched;
use super::series::random_series;
use crate::clients::{pip_installed, python_succeeds, skip, succeeds};
use crate::meeting::weekly_with;
use crate::support::chance::Chance;
use crate::support::database::Kind;
use crate::support::waymark::{BEGINNING, Person, Waymark};

const SERIES: usize = 240;
const YEARS: u32 = 5;

#[tokio::test(flavor = "multi_thread")]
async fn programs_of_other_makers_find_the_same_moments() {
    let folder = std::env::temp_dir().join(format!("waymark_calendars_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let packages = folder.join("python");
    let has_python = pip_installed("calendar-requirements.txt", &packages);
    let has_node = Command::new("npm").arg("--version").output().is_ok();
    if has_python || has_node {
        let t = Waymark::start(Kind::Sqlite).await.unwrap();
        let since: DateTime<Utc> = BEGINNING.parse().unwrap();
        let farida = t.member_with_role("Farida", "FACILITATOR").await;
        let series = grown(&t, &farida).await;
        let until = years_pass(&t, since).await;
        write_down(&t, &folder, &series, since, until).await;
        t.finish().await;
    }
    let written = folder.to_str().unwrap();
    match has_python {
        true => {
            let settings = [("PYTHONPATH", packages.to_str().unwrap()), ("PYTHONTZPATH", "")];
            python_succeeds(&["calendars.py", written], &settings);
        }
        false => {
            skip("Python with pip and its packages cannot be had here, so no program in Python reads our calendars")
        }
    }
    match has_node {
        true => {
            succeeds("npm", "node/calendars", &["ci", "--no-audit", "--no-fund"], &[]);
            succeeds("npm", "node/calendars", &["run", "judge", written], &[]);
        }
        false => skip("Node.js is not installed, so no program in JavaScript reads our calendars"),
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Random series, some of them with dates that are otherwise, each with what it is about.
async fn grown(t: &Waymark, farida: &Person) -> Vec<(Uuid, String)> {
    let mut chance = Chance::new(2026);
    let mut series = Vec::new();
    while series.len() < SERIES {
        let random = random_series(&mut chance);
        let meeting = weekly_with(random.clone());
        let payload = farida.client.change("createMeeting", meeting, "meeting { id }").await;
        if payload["userErrors"] != json!([]) {
            assert_eq!(payload["userErrors"][0]["code"], "RECURRENCE_INVALID", "{random}: {payload}");
            continue;
        }
        let id = payload["meeting"]["id"].as_str().unwrap();
        let id = Uuid::parse_str(id.rsplit_once('_').unwrap().1).unwrap();
        let changes = if chance.is(3) { changed(t, id, &mut chance).await } else { String::new() };
        let text = |name: &str| random[name].as_str().unwrap().to_owned();
        let about = format!("{} from {} in {}{changes}", text("recurrence"), text("startsAtLocal"), text("timeZone"));
        series.push((id, about));
    }
    series
}

/// Changes some of its dates, and says which.
async fn changed(t: &Waymark, id: Uuid, chance: &mut Chance) -> String {
    let conn = &t.app.db.writer;
    let meeting = meeting::Entity::find_by_id(id).one(conn).await.unwrap().unwrap();
    let zone: chrono_tz::Tz = meeting.time_zone.parse().unwrap();
    let dates = occurrence::Entity::find().filter(occurrence::Column::MeetingId.eq(id)).all(conn).await.unwrap();
    let mut told = String::new();
    for date in dates {
        let local = date.original_starts_at.with_timezone(&zone).naive_local();
        let note = async |kind, local: NaiveDateTime| {
            let row = meeting_date::ActiveModel { meeting_id: Set(id), starts_at_local: Set(local), kind: Set(kind) };
            row.insert(conn).await.unwrap();
        };
        let otherwise = match chance.below(12) {
            0 => {
                let mut row = date.clone().into_active_model();
                (row.status, row.sequence) = (Set(OccurrenceStatus::Cancelled), Set(1));
                row.update(conn).await.unwrap();
                "called off"
            }
            1 => {
                let by = TimeDelta::minutes(i64::from(chance.below(4_000)) * 5 - 10_000);
                let mut row = date.clone().into_active_model();
                row.starts_at = Set(date.starts_at + by);
                row.ends_at = Set(date.ends_at + by + TimeDelta::minutes(15));
                row.sequence = Set(1);
                row.update(conn).await.unwrap();
                "moved"
            }
            2 => {
                note(DateKind::LeftOut, local).await;
                occurrence::Entity::delete_by_id(date.id).exec(conn).await.unwrap();
                "left out"
            }
            3 => {
                let added = local + TimeDelta::minutes(37);
                note(DateKind::Added, added).await;
                let start = waymark::civil::moment(added, zone);
                let row = occurrence::Model {
                    id: Uuid::from_u128(chance.bits()),
                    original_starts_at: start,
                    starts_at: start,
                    ends_at: start + TimeDelta::minutes(meeting.duration_minutes.into()),
                    ..date.clone()
                };
                row.into_active_model().insert(conn).await.unwrap();
                "one more after"
            }
            _ => continue,
        };
        told.push_str(&format!(", {otherwise} {local}"));
    }
    told
}

/// Lets the years pass, so that the house works out all their dates; the moment up to which it has surely done so.
async fn years_pass(t: &Waymark, since: DateTime<Utc>) -> DateTime<Utc> {
    for year in 1..=YEARS {
        let day = since.date_naive() + Days::new(u64::from(365 * year - 180));
        t.turn_to(&format!("{day}T09:00:00Z"));
        t.run_jobs().await;
    }
    since + TimeDelta::days(i64::from(365 * YEARS) - 180 + 170)
}

/// Writes down the calendar, and what the house itself reckons with.
async fn write_down(t: &Waymark, folder: &Path, series: &[(Uuid, String)], since: DateTime<Utc>, until: DateTime<Utc>) {
    let mut expected = serde_json::Map::new();
    let mut total = 0;
    for (id, about) in series {
        // So much may nobody ask for in a minute.
        t.advance(TimeDelta::minutes(1));
        let rows = occurrence::Entity::find()
            .filter(occurrence::Column::MeetingId.eq(*id))
            .filter(occurrence::Column::Status.eq(OccurrenceStatus::Scheduled))
            .filter(occurrence::Column::StartsAt.gte(since))
            .filter(occurrence::Column::StartsAt.lt(until))
            .order_by_asc(occurrence::Column::StartsAt)
            .all(&t.app.db.reader)
            .await
            .unwrap();
        let told = |at: DateTime<Utc>| at.format("%Y-%m-%dT%H:%M:%SZ").to_string();
        let dates: Vec<Value> = rows.iter().map(|row| json!([told(row.starts_at), told(row.ends_at)])).collect();
        let same = asked(t, *id, since, &told(until)).await == dates[..dates.len().min(100)];
        assert!(same, "GraphQL says something else of {about}");
        total += dates.len();
        expected.insert(format!("{id}@waymark.test"), json!({ "about": about, "dates": dates }));
    }
    assert!(total > 100 * SERIES, "only {total} dates");
    let expected = json!({ "since": since.to_rfc3339(), "until": until.to_rfc3339(), "series": expected });
    std::fs::write(folder.join("expected.json"), expected.to_string()).unwrap();
    std::fs::write(folder.join("public.ics"), fetched(t, "/calendar/en/public.ics").await.raw).unwrap();
}

/// What GraphQL says of the first hundred dates that take place.
async fn asked(t: &Waymark, id: Uuid, since: DateTime<Utc>, until: &str) -> Vec<Value> {
    let query = "query($id: ID!, $from: Date!, $after: String) { node(id: $id) { ... on Meeting {
        occurrences(from: $from, first: 100, after: $after) {
            nodes { startsAt endsAt status } pageInfo { endCursor hasNextPage }
        }
    } } }";
    let (mut dates, mut after) = (Vec::new(), Value::Null);
    while dates.len() < 100 {
        let variables = json!({ "id": format!("meeting_{}", id.simple()), "from": since.date_naive(), "after": after });
        let page = t.visitor().ask(query, variables).await.data()["node"]["occurrences"].clone();
        let held = |node: &&Value| node["status"] == "SCHEDULED" && node["startsAt"].as_str().unwrap() < until;
        let held = page["nodes"].as_array().unwrap().iter().filter(held);
        dates.extend(held.map(|node| json!([node["startsAt"], node["endsAt"]])));
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
    dates.truncate(100);
    dates
}
