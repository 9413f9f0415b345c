//! Offers: who is asked, what she says, and what becomes of it.

use futures_util::future::join_all;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{answers, circle, dates_of, does, does_at, link, list, offer, team};
use crate::meeting::{set_up, weekly_with};
use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn a_part_is_hers_when_she_has_said_yes(t: &Waymark) {
    let it = circle(t).await;
    let noor = t.member_in("Noor", "ar", "Africa/Cairo").await;
    let date = &it.dates[0];
    let input = json!({ "meeting": it.meeting, "occurrence": date, "part": "SHADOW", "member": noor.id });
    let asked = offer(t, &it.farida, "offerPart", input.clone()).await;
    assert_eq!(does_at(&it.farida, "offerPart", input).await, ("ALREADY_ASKED".into(), json!(["member"])));
    assert_eq!(team(&noor.client, date).await, json!(["FACILITATOR: Farida"]), "nothing changes before she answers");
    assert_eq!(link(&noor.client, date).await, Value::Null);

    let letter = t.inbox(&noor.email).pop().unwrap();
    assert_eq!(letter.subject(), "هناك جديد يخصّك");
    assert_eq!(letter.header("Content-Language").as_deref(), Some("ar"));
    let text = letter.text();
    for expected in ["لتعلّم كيفية تيسيره", "مساء الثلاثاء", "7:00"] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    assert!(!text.contains("Farida"), "{text}");

    let query = "{ myPartOffers { nodes { id part language state member { displayName } offeredBy { displayName }
        meeting { id } occurrence { id } offeredAt answeredAt } } }";
    let waiting = noor.client.ask(query, Value::Null).await.data();
    let expected = json!([{
        "id": asked, "part": "SHADOW", "language": null, "state": "WAITING", "member": { "displayName": "Noor" },
        "offeredBy": { "displayName": "Farida" }, "meeting": { "id": it.meeting }, "occurrence": { "id": date },
        "offeredAt": "2026-01-12T09:00:00Z", "answeredAt": null,
    }]);
    assert_eq!(waiting["myPartOffers"]["nodes"], expected);

    assert_eq!(answers(t, &noor, &asked, true).await, "OK");
    assert_eq!(answers(t, &noor, &asked, false).await, "CONFLICT", "said is said");
    assert_eq!(team(&noor.client, date).await, json!(["FACILITATOR: Farida", "SHADOW: Noor"]));
    assert_eq!(link(&noor.client, date).await, "https://meet.example.org/tuesday");
    assert_eq!(team(&noor.client, &it.dates[1]).await, json!(["FACILITATOR: Farida"]), "on that date alone");
    assert_eq!(link(&noor.client, &it.dates[1]).await, Value::Null);
    assert_eq!(list(&noor.client, "myPartOffers").await, [] as [Value; 0]);
    assert_eq!(list(&noor.client, "myParts").await, it.dates[..1]);
    let told = t.inbox(&it.farida.email).pop().unwrap();
    assert_eq!(told.subject(), "There is something new for you");
    assert!(told.text().contains("has said yes") && !told.text().contains("Noor"), "{}", told.text());
}

#[apply(on_both_databases!)]
async fn a_no_changes_nothing_and_is_told(t: &Waymark) {
    let it = circle(t).await;
    let noor = t.member("Noor").await;
    let input = json!({ "meeting": it.meeting, "part": "INTERPRETER", "language": "ase", "member": noor.id });
    let asked = offer(t, &it.farida, "offerPart", input.clone()).await;
    let letter = t.inbox(&noor.email).pop().unwrap().text();
    assert!(letter.contains("interpret") && letter.contains("On every date"), "{letter}");
    assert_eq!(answers(t, &noor, &asked, false).await, "OK");
    assert_eq!(team(&noor.client, &it.meeting).await, json!(["FACILITATOR: Farida"]));
    assert!(t.inbox(&it.farida.email).pop().unwrap().text().contains("say no this time"));
    offer(t, &it.farida, "offerPart", input).await;
}

#[apply(on_both_databases!)]
async fn only_the_two_know_of_an_offer(t: &Waymark) {
    let it = circle(t).await;
    let (noor, sami) = (t.member("Noor").await, t.member_with_role("Sami", "STEWARD").await);
    let input = json!({ "meeting": it.meeting, "part": "SHADOW", "member": noor.id });
    let asked = offer(t, &it.farida, "offerPart", input).await;
    let query = "query($id: ID!) { node(id: $id) { id } }";
    for (person, expected) in [(&noor, &asked), (&it.farida, &asked), (&sami, &Value::Null)] {
        let found = person.client.ask(query, json!({ "id": asked })).await.data();
        assert_eq!(&found["node"]["id"], expected);
    }
    assert_eq!(answers(t, &sami, &asked, true).await, "NOT_FOUND", "nobody answers for her");
    assert_eq!(answers(t, &it.farida, &asked, true).await, "NOT_FOUND");
}

#[apply(on_both_databases!)]
async fn a_meeting_is_handed_over_to_who_says_yes(t: &Waymark) {
    let it = circle(t).await;
    let omar = t.member("Omar").await;
    let input = json!({ "meeting": it.meeting, "to": omar.id });
    assert_eq!(
        does_at(&it.farida, "handOverMeeting", input.clone()).await,
        ("CONFLICT".into(), json!(["to"])),
        "the role"
    );
    t.grant(&omar, "FACILITATOR").await;
    let asked = offer(t, &it.farida, "handOverMeeting", input).await;
    assert!(t.inbox(&omar.email).pop().unwrap().text().contains("from now on"));
    assert_eq!(does(&omar, "cancelOccurrence", json!({ "occurrence": it.dates[0] })).await, "FORBIDDEN", "not yet");
    assert_eq!(answers(t, &omar, &asked, true).await, "OK");

    assert_eq!(team(&omar.client, &it.meeting).await, json!(["FACILITATOR: Omar"]));
    assert_eq!(team(&omar.client, &it.dates[3]).await, json!(["FACILITATOR: Omar"]));
    assert_eq!(link(&it.farida.client, &it.dates[0]).await, Value::Null);
    assert_eq!(does(&it.farida, "cancelOccurrence", json!({ "occurrence": it.dates[0] })).await, "FORBIDDEN");
    assert_eq!(does(&omar, "cancelOccurrence", json!({ "occurrence": it.dates[0] })).await, "OK");
}

#[apply(on_both_databases!)]
async fn of_those_who_say_yes_at_once_one_has_the_meeting(t: &Waymark) {
    let it = circle(t).await;
    let mut asked = Vec::new();
    for name in ["Omar", "Rana", "Lina", "Tariq"] {
        let person = t.member_with_role(name, "FACILITATOR").await;
        let input = json!({ "meeting": it.meeting, "to": person.id });
        asked.push((offer(t, &it.farida, "handOverMeeting", input).await, person));
    }
    let outcomes = join_all(asked.iter().map(|(offer, person)| answers(t, person, offer, true))).await;
    assert_eq!(outcomes.iter().filter(|outcome| *outcome == "OK").count(), 1, "{outcomes:?}");
    assert_eq!(outcomes.iter().filter(|outcome| *outcome == "CONFLICT").count(), 3, "{outcomes:?}");
    let winner = outcomes.iter().position(|outcome| outcome == "OK").unwrap();
    let query = "query($id: ID!) { node(id: $id) { ... on Meeting { facilitator { id } } } }";
    let found = it.farida.client.ask(query, json!({ "id": it.meeting })).await.data();
    assert_eq!(found["node"]["facilitator"]["id"], asked[winner].1.id);
    // What came to nothing still waits: she may say no.
    let loser = (winner + 1) % asked.len();
    assert_eq!(answers(t, &asked[loser].1, &asked[loser].0, false).await, "OK");
}

#[apply(on_both_databases!)]
async fn who_lost_the_role_meanwhile_cannot_say_yes(t: &Waymark) {
    let it = circle(t).await;
    let (omar, steward) =
        (t.member_with_role("Omar", "FACILITATOR").await, t.member_with_role("Priya", "STEWARD").await);
    let input = json!({ "meeting": it.meeting, "part": "CO_FACILITATOR", "member": omar.id });
    let asked = offer(t, &steward, "offerPart", input).await;
    steward.client.change("revokeRole", json!({ "member": omar.id, "role": "FACILITATOR" }), "__typename").await;
    assert_eq!(answers(t, &omar, &asked, true).await, "CONFLICT");
    t.grant(&omar, "FACILITATOR").await;
    assert_eq!(answers(t, &omar, &asked, true).await, "OK", "the offer still stands");
    assert_eq!(team(&omar.client, &it.meeting).await, json!(["FACILITATOR: Farida", "CO_FACILITATOR: Omar"]));
}

#[apply(on_both_databases!)]
async fn what_cannot_be_offered_is_told_with_its_field(t: &Waymark) {
    let it = circle(t).await;
    let (noor, omar) = (t.member("Noor").await, t.member_with_role("Omar", "FACILITATOR").await);
    let others = set_up(&omar, weekly_with(json!({ "joinUrl": "https://meet.example.org/other" }))).await;
    let other_date = dates_of(&omar.client, &others).await.remove(0);
    let whole = json!({ "meeting": it.meeting, "part": "SHADOW", "member": noor.id });
    for (changes, code, field) in [
        (json!({ "meeting": "meeting_0" }), "NOT_FOUND", "meeting"),
        (json!({ "meeting": noor.id }), "NOT_FOUND", "meeting"),
        (json!({ "occurrence": other_date }), "NOT_FOUND", "occurrence"),
        (json!({ "occurrence": it.meeting }), "NOT_FOUND", "occurrence"),
        (json!({ "member": format!("member_{}", "0".repeat(32)) }), "NOT_FOUND", "member"),
        (json!({ "part": "INTERPRETER" }), "BAD_USER_INPUT", "language"),
        (json!({ "language": "ar" }), "BAD_USER_INPUT", "language"),
        (json!({ "part": "INTERPRETER", "language": "??" }), "BAD_USER_INPUT", "language"),
        (json!({ "part": "CO_FACILITATOR" }), "CONFLICT", "member"),
        (json!({ "part": "FACILITATOR", "member": it.farida.id }), "CONFLICT", "member"),
    ] {
        let mut input = whole.clone();
        input.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        assert_eq!(does_at(&it.farida, "offerPart", input).await, (code.into(), json!([field])), "{changes}");
    }
    assert_eq!(does(&omar, "offerPart", whole.clone()).await, "FORBIDDEN", "it is not his");
    assert_eq!(does(&noor, "offerPart", whole).await, "FORBIDDEN");
    let unknown = json!({ "offer": format!("partoffer_{}", "0".repeat(32)), "accept": true });
    assert_eq!(does_at(&noor, "answerPart", unknown).await, ("NOT_FOUND".into(), json!(["offer"])));

    let input = json!({ "meeting": it.meeting, "occurrence": it.dates[0], "part": "SHADOW", "member": noor.id });
    let asked = offer(t, &it.farida, "offerPart", input.clone()).await;
    does(&it.farida, "cancelOccurrence", json!({ "occurrence": it.dates[0] })).await;
    assert_eq!(does(&it.farida, "offerPart", input).await, "OCCURRENCE_CANCELLED");
    assert_eq!(answers(t, &noor, &asked, true).await, "OCCURRENCE_CANCELLED");
}
