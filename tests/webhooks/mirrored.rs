//! Whoever only listens, and looks at what she is told of, has what a full pull gives, whatever got lost on the way.

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use entity::{job, webhook_delivery};
use macro_rules_attribute::apply;
use sea_orm::EntityTrait;
use serde_json::{Value, json};

use super::Told;
use crate::resource_copies::{A_DAY, Days, NIGHTS, ONE, fresh, word};
use crate::support::receiver::{Does, Message};
use crate::support::waymark::on_both_databases;

/// What a partner keeps who listens.
#[derive(Default)]
struct Mirror {
    resources: BTreeMap<String, Value>,
    heard: usize,
}

impl Mirror {
    /// Looks at what she was told of since she looked last.
    async fn look(&mut self, told: &Told) {
        let came = told.receiver.came();
        let things: BTreeSet<String> = came.iter().skip(self.heard).flat_map(Message::things).collect();
        self.heard = came.len();
        for id in things {
            let node = told.program.ask(ONE, json!({ "id": id })).await.data()["node"].take();
            match node {
                Value::Null => drop(self.resources.remove(&id)),
                node => drop(self.resources.insert(id, node)),
            }
        }
    }
}

#[apply(on_both_databases!)]
async fn a_mirror_that_only_listens_is_a_full_pull(t: &Waymark) {
    let told = Told::with_scope(t, "READ_RESOURCES").await;
    let (mut days, mut mirror) = (Days::begin(&told.house, 23).await, Mirror::default());
    for night in 0..NIGHTS {
        for _ in 0..A_DAY {
            told.house.advance(TimeDelta::seconds(days.chance.below(2).into()));
            days.go_on().await;
            if days.chance.is(2) {
                let trouble = [Does::HangUp, Does::Answer("500 Oh"), Does::Answer("204 No Content")];
                told.receiver.plan([days.chance.one_of(&trouble)]);
            }
            told.tell().await;
        }
        // All that was not taken is taken in the night.
        for _ in 0..12 {
            told.tell_after(TimeDelta::hours(1)).await;
        }
        mirror.look(&told).await;
        assert_eq!(mirror.resources, fresh(&told.program).await, "night {night}");
        days.sign_in().await;
    }
    assert!(mirror.resources.len() >= 4);

    let came = told.receiver.came();
    let messages: BTreeMap<&str, &Message> = came.iter().map(|message| (message.id(), message)).collect();
    assert!(messages.len() > 10 && came.len() > messages.len(), "{} of {}", messages.len(), came.len());
    // Each but the first goes on from another: nothing is missing.
    let end = |name: &str| messages.values().map(|it| it.json()["data"][name].to_string()).collect::<BTreeSet<_>>();
    assert_eq!(end("after").difference(&end("cursor")).count(), 1);
    // What was said at any time, withdrawn or not, stands in nothing that was sent or is kept for it.
    let conn = &told.house.app.db.reader;
    let jobs = json!(job::Entity::find().into_json().all(conn).await.unwrap()).to_string();
    let deliveries = json!(webhook_delivery::Entity::find().into_json().all(conn).await.unwrap()).to_string();
    let sent: String = came.iter().map(|message| message.text()).collect();
    for word in (1..=days.words).map(word) {
        assert!(!jobs.contains(&word) && !deliveries.contains(&word) && !sent.contains(&word), "{word}");
    }
    drop(days);
    told.finish().await;
}
