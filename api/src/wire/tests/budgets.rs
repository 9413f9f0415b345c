use chrono::TimeDelta;

use super::*;
use crate::clock::ManualClock;
use crate::wire::budget::{Caller, Network};

/// A community where everybody may cost 1,000 a minute, and its clock.
fn frugal() -> (Community, Arc<ManualClock>) {
    let clock = Arc::new(ManualClock::at("2026-01-12T12:00:00Z".parse().unwrap()));
    let limits = Limits { budget: 1_000, anonymous_budget: 1_000, ..Limits::default() };
    (community_by(clock.clone(), limits), clock)
}

async fn ask_of(community: &Community, viewer: &Viewer, query: &str) -> Answered {
    let params = Params { source: DocumentSource::Text(query.to_owned()), ..Params::default() };
    let answer = community.execute(params, viewer, |request, _| request).await;
    Answered { standing: answer.standing, body: serde_json::to_value(answer.body).unwrap() }
}

#[tokio::test]
async fn every_answer_tells_what_it_cost_and_what_is_left() {
    let (community, _) = frugal();
    let (limit, reset) = (1_000, "2026-01-12T12:01:00Z");
    for (query, requested, remaining) in [
        ("{ friends(first: 100) { nodes { name since } } }", json!(202), 798),
        ("{ greeting }", json!(1), 788),
        ("{", json!(null), 688),
        ("{ unknown }", json!(null), 588),
        ("{ me }", json!(null), 488),
        ("{ friends(first: 10000) { nodes { name } } }", json!(10_002), 388),
        ("{ friends(first: 500) { nodes { name } } }", json!(502), 288),
        ("mutation { bump(by: 1) { count } }", json!(102), 186),
    ] {
        let cost = ask_of(&community, &anonymous(), query).await.body["extensions"]["cost"].clone();
        assert_eq!(cost["requested"], requested, "{query}");
        assert_eq!((&cost["maximum"], &cost["limit"]), (&json!(10_000), &json!(limit)), "{query}");
        assert_eq!((&cost["remaining"], &cost["resetAt"]), (&json!(remaining), &json!(reset)), "{query}");
    }
}

#[tokio::test]
async fn who_has_spent_everything_waits_until_the_minute_is_over() {
    let (community, clock) = frugal();
    let sami = member(&[], true);
    let large = "{ friends(first: 499) { nodes { name } } }";
    assert!(ask_of(&community, &sami, large).await.codes().is_empty());
    let refused = ask_of(&community, &sami, large).await;
    assert_eq!(refused.codes(), ["RATE_LIMITED"]);
    assert!(refused.body.get("data").is_none());
    let message = refused.body["errors"][0]["message"].as_str().unwrap();
    assert!(message.contains("60"), "it says when: {message}");
    for _ in 0..4 {
        assert_eq!(ask_of(&community, &sami, "{ unknown }").await.codes(), ["BAD_REQUEST"]);
    }
    clock.advance(TimeDelta::milliseconds(18_100));
    let spent = ask_of(&community, &sami, "{").await;
    assert_eq!(spent.codes(), ["RATE_LIMITED"], "nothing is read any more");
    assert!(matches!(spent.standing, Standing::RateLimited(spent) if spent.seconds == 42), "{:?}", spent.standing);
    assert!(ask_of(&community, &anonymous(), large).await.codes().is_empty(), "others go on");
    assert!(ask_of(&community, &partner(&[Scope::ReadResources]), large).await.codes().is_empty());
    clock.advance(TimeDelta::seconds(42));
    assert!(ask_of(&community, &sami, large).await.codes().is_empty());
}

#[tokio::test]
async fn what_a_transport_charges_counts_with_what_is_asked() {
    let (community, _) = frugal();
    let sami = member(&[], true);
    community.budget().charge(Caller::of(&sami, Network::default()), 995).unwrap();
    assert_eq!(ask_of(&community, &sami, "{ greeting }").await.codes(), ["RATE_LIMITED"]);
}

#[tokio::test]
async fn the_house_itself_has_no_budget() {
    let (community, _) = frugal();
    let community = community.without_budgets();
    for _ in 0..20 {
        let told = ask_of(&community, &anonymous(), "{ friends(first: 100) { nodes { name } } }").await;
        assert_eq!(told.body["extensions"]["cost"], json!({ "requested": 102, "maximum": 10_000 }));
    }
}
