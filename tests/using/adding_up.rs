//! What the reports of many come to, and that nobody's can be told from it.

use entity::resource::ResourceStatus::{Archived, Published};
use entity::trial_tally;
use macro_rules_attribute::apply;
use sea_orm::EntityTrait;
use serde_json::{Value, json};

use super::{asked, becomes, does, leaves, members, published, reports, tries};
use crate::support::waymark::{Person, on_both_databases};

const WENT: &str = "query($it: ID!) { howItWent(resource: $it) {
    sums { reports didNotHelp helped } helpfulToAtLeast isHelpfulToMe conditions { nodes { text { text } } } } }";

const TWELVE: [&str; 12] = ["Ada", "Bea", "Cleo", "Dina", "Ela", "Fay", "Gia", "Hana", "Ida", "Jana", "Kaja", "Lina"];

/// What somebody sees who looks.
async fn seen(person: &Person, resource: &Value) -> Value {
    asked(person, WENT, json!({ "it": resource })).await["howItWent"].take()
}

fn sums(reports: i32, did_not_help: i32, helped: i32) -> Value {
    json!({ "reports": reports, "didNotHelp": did_not_help, "helped": helped })
}

#[apply(on_both_databases!)]
async fn sums_are_told_in_fives(t: &Waymark) {
    let people = members(t, &TWELVE).await;
    let noor = t.member("Noor").await;
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let outcomes = ["HELPED", "DID_NOT_HELP", "HELPED", "DID_NOT_HELP", "DID_NOT_HELP"];
    for (number, person) in people[..10].iter().enumerate() {
        reports(person, &breaths, outcomes[number % 5]).await;
        let expected = match number + 1 {
            10 => sums(10, 6, 4),
            5.. => sums(5, 3, 2),
            _ => Value::Null,
        };
        assert_eq!(seen(&noor, &breaths).await["sums"], expected, "after {}", number + 1);
        assert_eq!(seen(person, &breaths).await["sums"], expected, "she sees no more than others");
    }
    becomes(t, &breaths, Archived).await;
    assert_eq!(seen(&noor, &breaths).await, Value::Null);
    becomes(t, &breaths, Published).await;
    assert_eq!(seen(&noor, &breaths).await["sums"], sums(10, 6, 4));
}

#[apply(on_both_databases!)]
async fn weeks_that_were_skipped_and_second_tries_make_no_five(t: &Waymark) {
    let people = members(t, &TWELVE[..6]).await;
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    for person in &people[..4] {
        reports(person, &breaths, "HELPED").await;
    }
    for _ in 0..3 {
        reports(&people[0], &breaths, "DID_NOT_HELP").await;
    }
    reports(&people[4], &breaths, "SKIPPED").await;
    assert_eq!(seen(&people[0], &breaths).await["sums"], Value::Null, "four have said how it went");
    reports(&people[5], &breaths, "HELPED").await;
    assert_eq!(seen(&people[0], &breaths).await["sums"], sums(8, 3, 5), "five have, one of them four times");
}

#[apply(on_both_databases!)]
async fn whoever_looks_again_and_again_cannot_tell_who_said_what(t: &Waymark) {
    let people = members(t, &TWELVE[..7]).await;
    let noor = t.member("Noor").await;
    let (one, other) = (published(t, "ACTIVITY", "Breaths").await, published(t, "TOOL", "Card").await);
    // Two worlds, in which Ada and Bea have changed places.
    let world = ["HELPED", "DID_NOT_HELP", "HELPED", "HELPED", "DID_NOT_HELP", "HELPED", "DID_NOT_HELP"];
    let swapped = ["DID_NOT_HELP", "HELPED", "HELPED", "HELPED", "DID_NOT_HELP", "HELPED", "DID_NOT_HELP"];
    let mut steps = 0;
    let mut before = 0;
    for (place, person) in people.iter().enumerate() {
        reports(person, &one, world[place]).await;
        reports(person, &other, swapped[place]).await;
        let (seen_one, seen_other) = (seen(&noor, &one).await, seen(&noor, &other).await);
        assert_eq!(seen_one, seen_other, "after {}", place + 1);
        let told = seen_one["sums"]["reports"].as_i64().unwrap_or_default();
        assert!(told == before || told >= before + 5, "a step from {before} to {told}");
        steps += i32::from(told != before);
        before = told;
    }
    assert_eq!(steps, 1, "it is looked at more often than it changes");
}

#[apply(on_both_databases!)]
async fn four_who_agree_cannot_corner_a_fifth(t: &Waymark) {
    let people = members(t, &TWELVE).await;
    let (four, rest) = people.split_at(4);
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let mut trials = Vec::new();
    for person in &people[..5] {
        trials.push(reports(person, &breaths, "HELPED").await);
    }
    let told = sums(5, 0, 5);
    assert_eq!(seen(&four[0], &breaths).await["sums"], told);
    // They say otherwise and try again, as often as they like. Then comes somebody whose answer they would like to know.
    for (person, trial) in four.iter().zip(&trials) {
        for outcome in ["SKIPPED", "DID_NOT_HELP"] {
            does(person, "reportTrial", json!({ "trial": trial, "outcome": outcome }), "trial { id }").await;
        }
        reports(person, &breaths, "HELPED").await;
    }
    reports(&rest[1], &breaths, "DID_NOT_HELP").await;
    assert_eq!(seen(&four[0], &breaths).await["sums"], told, "she is not alone with them");
    // Everything is told along with five who are new.
    for person in &rest[2..6] {
        reports(person, &breaths, "HELPED").await;
    }
    assert_eq!(seen(&four[0], &breaths).await["sums"], sums(14, 5, 9));
}

#[apply(on_both_databases!)]
async fn five_who_report_at_once_are_all_counted_once(t: &Waymark) {
    let people = members(t, &TWELVE[..5]).await;
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    let mut trials = Vec::new();
    for person in &people {
        trials.push(tries(person, &breaths).await);
    }
    let report = |place: usize| {
        let input = json!({ "trial": trials[place], "outcome": "HELPED" });
        people[place].client.change("reportTrial", input, "trial { id }")
    };
    tokio::join!(report(0), report(1), report(2), report(3), report(4), report(0), report(1));
    assert_eq!(seen(&people[0], &breaths).await["sums"], sums(5, 0, 5));
}

#[apply(on_both_databases!)]
async fn this_helped_me_is_said_once_and_told_in_fives(t: &Waymark) {
    let people = members(t, &TWELVE[..10]).await;
    let guide = published(t, "GUIDE", "Card").await;
    let told = async |person: &Person| seen(person, &guide).await["helpfulToAtLeast"].clone();
    for (number, person) in (1..).zip(&people) {
        for _ in 0..2 {
            let payload =
                does(person, "markHelpful", json!({ "resource": guide }), "howItWent { isHelpfulToMe }").await;
            assert_eq!(payload["howItWent"]["isHelpfulToMe"], true);
        }
        let expected = match number {
            10.. => json!(10),
            5.. => json!(5),
            _ => Value::Null,
        };
        assert_eq!(told(&people[0]).await, expected, "{number}");
    }
    let payload = does(&people[0], "unmarkHelpful", json!({ "resource": guide }), "howItWent { isHelpfulToMe }").await;
    assert_eq!(payload["howItWent"]["isHelpfulToMe"], false);
    assert_eq!(told(&people[0]).await, 5);
    for person in &people[1..6] {
        does(person, "unmarkHelpful", json!({ "resource": guide }), "howItWent { isHelpfulToMe }").await;
    }
    assert_eq!(told(&people[0]).await, Value::Null);
}

#[apply(on_both_databases!)]
async fn who_has_blocked_somebody_is_told_the_same_numbers(t: &Waymark) {
    let people = members(t, &TWELVE[..5]).await;
    let (noor, sami) = (t.member("Noor").await, t.member("Sami").await);
    let breaths = published(t, "ACTIVITY", "Breaths").await;
    for person in &people {
        let input = json!({ "trial": tries(person, &breaths).await, "outcome": "HELPED", "conditions": "At night.",
            "sharesConditions": true });
        does(person, "reportTrial", input, "trial { id }").await;
        does(person, "markHelpful", json!({ "resource": breaths }), "howItWent { isHelpfulToMe }").await;
    }
    let before = seen(&noor, &breaths).await;
    assert_eq!(before["conditions"]["nodes"].as_array().unwrap().len(), 5);
    does(&noor, "blockMember", json!({ "member": people[2].id }), "blockedMember { memberId }").await;
    // A number or a text that went with the block would say whose it is.
    assert_eq!(seen(&noor, &breaths).await, before);
    assert_eq!(seen(&sami, &breaths).await, before);
}

#[apply(on_both_databases!)]
async fn who_leaves_takes_hers_along_and_what_was_told_names_nobody(t: &Waymark) {
    let people = members(t, &TWELVE[..6]).await;
    let noor = t.member("Noor").await;
    let (breaths, card) = (published(t, "ACTIVITY", "Breaths").await, published(t, "TOOL", "Card").await);
    for person in &people {
        let input = json!({ "trial": tries(person, &breaths).await, "outcome": "HELPED", "conditions": "At night.",
            "sharesConditions": true });
        does(person, "reportTrial", input, "trial { id }").await;
    }
    tries(&people[0], &card).await;
    does(&people[0], "saveResource", json!({ "resource": card }), "resource { id }").await;
    does(&people[0], "markHelpful", json!({ "resource": card }), "howItWent { isHelpfulToMe }").await;
    leaves(t, &people[0]).await;
    // The sixth had not been told yet: with her, her report is gone as well.
    leaves(t, &people[5]).await;
    let left = seen(&noor, &breaths).await;
    assert_eq!(left["sums"], sums(5, 0, 5), "as it was told");
    assert_eq!(left["conditions"]["nodes"].as_array().unwrap().len(), 4, "her words went with her");
    let conn = &t.app.db.writer;
    assert!(entity::saved_resource::Entity::find().all(conn).await.unwrap().is_empty());
    assert!(entity::helpful_mark::Entity::find().all(conn).await.unwrap().is_empty());
    assert_eq!(entity::trial::Entity::find().all(conn).await.unwrap().len(), 4);
    assert_eq!(entity::trial_conditions::Entity::find().all(conn).await.unwrap().len(), 4);
    let tallies = trial_tally::Entity::find().all(conn).await.unwrap();
    assert_eq!((tallies[0].helped, tallies[0].did_not_help), (5, 0));
}

#[apply(on_both_databases!)]
async fn many_trials_cost_no_more_statements_than_few(t: &Waymark) {
    let people = members(t, &TWELVE[..5]).await;
    let mut resources = Vec::new();
    for number in 0..5 {
        resources.push(published(t, "TOOL", &format!("Thing{number}")).await);
    }
    let query = "{ myTrials(first: 50) { nodes { endsOn outcome conditions { text } resource { title { text } }
            howItWent { sums { helped } helpfulToAtLeast isHelpfulToMe myTrial { id }
                conditions(first: 3) { nodes { outcome text { text } } } } } }
        savedResources(first: 50) { nodes { title { text } } } }";
    let grow = async |range: std::ops::Range<usize>| {
        for resource in &resources[range] {
            for person in &people {
                let input = json!({ "trial": tries(person, resource).await, "outcome": "HELPED",
                    "conditions": "At night.", "sharesConditions": true });
                does(person, "reportTrial", input, "trial { id }").await;
            }
            does(&people[0], "saveResource", json!({ "resource": resource }), "resource { id }").await;
        }
    };
    // Where a batch fills too slowly, it goes in two parts: what counts is the best of some.
    let cost = async || {
        let mut costs = Vec::new();
        for _ in 0..6 {
            let before = t.app.db.statements();
            let data = asked(&people[0], query, Value::Null).await;
            assert_eq!(data["myTrials"]["nodes"][0]["howItWent"]["conditions"]["nodes"][0]["outcome"], "HELPED");
            costs.push(t.app.db.statements() - before);
        }
        costs.into_iter().min().unwrap()
    };
    grow(0..2).await;
    let few = cost().await;
    grow(2..5).await;
    let many = cost().await;
    assert!(many <= few + 2, "{few} statements for two, {many} for five");
    assert!(many < 25, "{many} statements");
}
