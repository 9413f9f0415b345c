//! One date: a part that is open, who takes it, and what she may.

use futures_util::future::join_all;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{answers, circle, does, does_at, link, list, offer, team};
use crate::support::waymark::on_both_databases;

fn facilitating(date: &Value) -> Value {
    json!({ "occurrence": date, "part": "FACILITATOR" })
}

#[apply(on_both_databases!)]
async fn of_those_who_take_an_open_part_at_once_one_has_it_and_holds_that_date(t: &Waymark) {
    let it = circle(t).await;
    let (date, next) = (&it.dates[0], &it.dates[1]);
    let mut takers = Vec::new();
    for name in ["Omar", "Rana", "Lina", "Tariq", "Hana"] {
        takers.push(t.member_with_role(name, "FACILITATOR").await);
    }
    assert_eq!(does(&takers[0], "takePart", facilitating(date)).await, "CONFLICT", "Farida has it");
    assert_eq!(does(&it.farida, "openPart", facilitating(date)).await, "OK");
    assert_eq!(team(&it.farida.client, date).await, json!(["FACILITATOR: open"]));
    assert_eq!(team(&it.farida.client, &it.meeting).await, json!(["FACILITATOR: Farida"]));

    let outcomes = join_all(takers.iter().map(|taker| does(taker, "takePart", facilitating(date)))).await;
    assert_eq!(outcomes.iter().filter(|outcome| *outcome == "OK").count(), 1, "{outcomes:?}");
    assert_eq!(outcomes.iter().filter(|outcome| *outcome == "CONFLICT").count(), 4, "{outcomes:?}");
    let winner = outcomes.iter().position(|outcome| outcome == "OK").unwrap();
    let (hers, other) = (&takers[winner], &takers[(winner + 1) % 5]);
    assert_eq!(does(hers, "takePart", facilitating(date)).await, "OK", "said twice, it is said once");

    let url = "https://meet.example.org/tuesday";
    assert_eq!(link(&hers.client, date).await, url);
    assert_eq!(link(&hers.client, next).await, Value::Null);
    assert_eq!(link(&other.client, date).await, Value::Null);
    assert_eq!(link(&it.farida.client, date).await, url, "the meeting is still hers");
    assert_eq!(does(hers, "cancelOccurrence", json!({ "occurrence": next })).await, "FORBIDDEN");
    assert_eq!(does(other, "cancelOccurrence", json!({ "occurrence": date })).await, "FORBIDDEN");
    assert_eq!(does(hers, "cancelOccurrence", json!({ "occurrence": date })).await, "OK");
}

#[apply(on_both_databases!)]
async fn who_facilitates_once_may_look_for_help_that_day(t: &Waymark) {
    let it = circle(t).await;
    let (omar, noor) = (t.member_with_role("Omar", "FACILITATOR").await, t.member("Noor").await);
    let date = &it.dates[1];
    let input = json!({ "meeting": it.meeting, "occurrence": date, "part": "FACILITATOR", "member": omar.id });
    let asked = offer(t, &it.farida, "offerPart", input).await;
    assert_eq!(answers(t, &omar, &asked, true).await, "OK");
    assert_eq!(team(&noor.client, date).await, json!(["FACILITATOR: Omar"]));

    let interpreting = json!({ "occurrence": date, "part": "INTERPRETER", "language": "AR-eg" });
    assert_eq!(does_at(&noor, "takePart", interpreting.clone()).await, ("CONFLICT".into(), json!(["part"])));
    assert_eq!(does(&omar, "openPart", interpreting.clone()).await, "OK");
    assert_eq!(team(&noor.client, date).await, json!(["FACILITATOR: Omar", "INTERPRETER ar-EG: open"]));
    assert_eq!(does(&noor, "takePart", interpreting.clone()).await, "OK");
    assert_eq!(does(&noor, "openPart", facilitating(date)).await, "CONFLICT", "it is not hers");
    assert_eq!(does(&noor, "openPart", interpreting).await, "OK", "she cannot after all");
    assert_eq!(team(&noor.client, date).await, json!(["FACILITATOR: Omar", "INTERPRETER ar-EG: open"]));
    let next = json!({ "occurrence": it.dates[2], "part": "INTERPRETER", "language": "ar" });
    assert_eq!(does(&omar, "openPart", next).await, "CONFLICT", "that date is not his");
}

#[apply(on_both_databases!)]
async fn a_standing_part_is_there_on_every_date_but_those_that_say_otherwise(t: &Waymark) {
    let it = circle(t).await;
    let (noor, lina) = (t.member("Noor").await, t.member("Lina").await);
    let input = json!({ "meeting": it.meeting, "part": "INTERPRETER", "language": "ase", "member": noor.id });
    let asked = offer(t, &it.farida, "offerPart", input).await;
    assert_eq!(answers(t, &noor, &asked, true).await, "OK");
    let both = json!(["FACILITATOR: Farida", "INTERPRETER ase: Noor"]);
    assert_eq!(team(&lina.client, &it.meeting).await, both);
    assert_eq!(team(&lina.client, &it.dates[4]).await, both);
    assert_eq!(link(&noor.client, &it.dates[4]).await, "https://meet.example.org/tuesday");

    let this_time = json!({ "occurrence": it.dates[0], "part": "INTERPRETER", "language": "ase" });
    assert_eq!(does(&noor, "openPart", this_time.clone()).await, "OK");
    assert_eq!(link(&noor.client, &it.dates[0]).await, Value::Null);
    let ahead = list(&noor.client, "myParts").await;
    assert_eq!((ahead.len(), &ahead[0]), (25, &it.dates[1]), "all of half a year but one");
    assert_eq!(does(&lina, "takePart", this_time).await, "OK");
    assert_eq!(list(&lina.client, "myParts").await, it.dates[..1]);
    assert_eq!(list(&it.farida.client, "myParts").await.len(), 26);

    let standing = json!({ "meeting": it.meeting, "part": "INTERPRETER", "language": "ase" });
    assert_eq!(does(&lina, "leavePart", standing.clone()).await, "CONFLICT", "it is not hers");
    assert_eq!(does(&noor, "leavePart", standing.clone()).await, "OK");
    assert_eq!(does(&noor, "leavePart", standing).await, "CONFLICT");
    assert_eq!(team(&lina.client, &it.meeting).await, json!(["FACILITATOR: Farida"]));
    assert_eq!(team(&lina.client, &it.dates[0]).await, json!(["FACILITATOR: Farida", "INTERPRETER ase: Lina"]));
}

#[apply(on_both_databases!)]
async fn what_cannot_be_taken_or_opened_is_told(t: &Waymark) {
    let it = circle(t).await;
    let noor = t.member("Noor").await;
    let date = &it.dates[0];
    assert_eq!(does(&it.farida, "openPart", facilitating(date)).await, "OK");
    assert_eq!(does_at(&noor, "takePart", facilitating(date)).await, ("CONFLICT".into(), json!(["part"])), "the role");
    for verb in ["takePart", "openPart"] {
        for (input, code, field) in [
            (json!({ "occurrence": it.meeting, "part": "SHADOW" }), "NOT_FOUND", "occurrence"),
            (json!({ "occurrence": date, "part": "INTERPRETER" }), "BAD_USER_INPUT", "language"),
            (json!({ "occurrence": date, "part": "SHADOW", "language": "ar" }), "BAD_USER_INPUT", "language"),
            (json!({ "occurrence": date, "part": "SHADOW" }), "CONFLICT", "part"),
        ] {
            assert_eq!(does_at(&noor, verb, input.clone()).await, (code.into(), json!([field])), "{verb} {input}");
        }
    }
    assert_eq!(does(&it.farida, "cancelOccurrence", json!({ "occurrence": it.dates[1] })).await, "OK");
    assert_eq!(does(&it.farida, "openPart", facilitating(&it.dates[1])).await, "OCCURRENCE_CANCELLED");
    t.turn_to("2026-01-13T18:30:00Z");
    let farida = t.signed_in(&it.farida).await;
    assert_eq!(does(&farida, "takePart", facilitating(date)).await, "OCCURRENCE_OVER");
    let asked = t.visitor().ask("{ meetings { nodes { team { part } } } }", Value::Null).await;
    assert_eq!(asked.code(), "UNAUTHENTICATED", "a team is for members to know");
}
