//! What a thief of the database learns of devices and of what is said to them: nothing.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use macro_rules_attribute::apply;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use waymark::jobs;

use super::device::WHERE;
use super::{Device, add, at, coming, push_key, pushing};
use crate::support::waymark::{Waymark, on_both_databases};
use crate::webhooks::does;

/// All that stands in a table, one value after the other.
async fn kept(house: &Waymark, table: &str) -> Vec<u8> {
    let conn = &house.app.db.writer;
    let query = Statement::from_string(conn.get_database_backend(), format!("SELECT * FROM {table}"));
    let mut kept = Vec::new();
    for row in conn.query_all_raw(query).await.unwrap() {
        for column in row.column_names() {
            // A value is of one of these kinds; ids and times say nothing.
            if let Ok(Some(bytes)) = row.try_get::<Option<Vec<u8>>>("", &column) {
                kept.extend(bytes);
            }
            if let Ok(Some(text)) = row.try_get::<Option<String>>("", &column) {
                kept.extend(text.into_bytes());
            }
            if let Ok(Some(json)) = row.try_get::<Option<Value>>("", &column) {
                kept.extend(json.to_string().into_bytes());
            }
            kept.push(b'\n');
        }
    }
    kept
}

fn holds(kept: &[u8], wanted: &[u8]) -> bool {
    kept.windows(wanted.len()).any(|window| window == wanted)
}

#[apply(on_both_databases!)]
async fn nothing_of_it_stands_in_the_clear(t: &Waymark) {
    let house = pushing(t).await;
    let (noor, device) = coming(&house, "en", "PUSH").await;
    let key = push_key(&noor).await;
    // It has been sent once, waits for its next try, and says why.
    device.answers(&["500 Internal Server Error"]);
    at(&house, "2026-01-13T15:00:00Z").await;
    assert_eq!(device.count(), 1);

    let (devices, jobs) = (kept(&house, "push_device").await, kept(&house, "job").await);
    assert!(holds(&devices, key.as_str().unwrap().as_bytes()), "what is no secret is found");
    assert!(holds(&jobs, b"reminder.remind"), "what is no secret is found");
    let address = device.service.url.strip_prefix("http://").unwrap().split_once('/').unwrap().0;
    let words = ["A small reminder for you", "You asked us to think of it.", "meet.example.org", "Tuesday evening"];
    let keys = [URL_SAFE_NO_PAD.encode(&device.public), URL_SAFE_NO_PAD.encode(device.auth)];
    let texts = words.iter().copied().chain([WHERE, address]).chain(keys.iter().map(String::as_str));
    let secrets = texts.map(str::as_bytes).chain([device.public.as_slice(), device.auth.as_slice()]);
    for secret in secrets {
        let told = String::from_utf8_lossy(secret);
        assert!(!holds(&devices, secret), "{told} stands with the devices");
        assert!(!holds(&jobs, secret), "{told} stands with the jobs");
    }

    house.advance(TimeDelta::minutes(1));
    house.run_jobs().await;
    assert_eq!(device.count(), 2);
    // Figures count what became of it, and tell nobody of whom.
    let (_, _, figures) = house.visitor().get("/metrics").await;
    assert!(figures.contains("waymark_push_total{result=\"taken\"}"), "{figures}");
    assert!(figures.contains("waymark_push_total{result=\"later\"}"), "{figures}");
    assert!(!figures.contains(WHERE) && !figures.contains(address));
    drop(noor);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn of_a_device_that_was_signed_out_nothing_is_kept(t: &Waymark) {
    let house = pushing(t).await;
    let noor = house.member("Noor").await;
    add(&noor, &Device::new().await, "Phone").await;
    does(&noor.client, "signOut", json!({}), "endedSessions").await;
    assert!(!kept(&house, "push_device").await.is_empty());
    house.advance(TimeDelta::days(1));
    jobs::schedule(&house.app).await.unwrap();
    house.run_jobs().await;
    assert!(kept(&house, "push_device").await.is_empty());
    drop(noor);
    house.finish().await;
}
