//! What stewards see: the dates that nobody facilitates.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::{answers, circle, does, list, offer, team};
use crate::support::waymark::on_both_databases;

const LIST: &str = "occurrencesWithoutFacilitator";

#[apply(on_both_databases!)]
async fn a_date_that_nobody_facilitates_shows_until_somebody_does(t: &Waymark) {
    let it = circle(t).await;
    let steward = t.member_with_role("Priya", "STEWARD").await;
    let omar = t.member_with_role("Omar", "FACILITATOR").await;
    let part = |date: &Value| json!({ "occurrence": date, "part": "FACILITATOR" });
    assert_eq!(list(&steward.client, LIST).await, [] as [Value; 0]);

    for date in [&it.dates[3], &it.dates[1]] {
        assert_eq!(does(&it.farida, "openPart", part(date)).await, "OK");
    }
    assert_eq!(list(&steward.client, LIST).await, [it.dates[1].clone(), it.dates[3].clone()]);
    assert_eq!(does(&omar, "takePart", part(&it.dates[1])).await, "OK");
    assert_eq!(list(&steward.client, LIST).await, [it.dates[3].clone()]);
    assert_eq!(does(&it.farida, "cancelOccurrence", json!({ "occurrence": it.dates[3] })).await, "OK");
    assert_eq!(list(&steward.client, LIST).await, [] as [Value; 0], "what does not take place needs nobody");

    // Who may not facilitate any more facilitates nothing, whatever was agreed.
    let revoke = |person: &str| json!({ "member": person, "role": "FACILITATOR" });
    steward.client.change("revokeRole", revoke(&it.farida.id), "__typename").await;
    let open = list(&steward.client, LIST).await;
    assert_eq!(open.len(), 24, "all of half a year but the one that was called off and Omar's");
    assert!(!open.contains(&it.dates[1]));
    assert_eq!(team(&steward.client, &it.meeting).await, json!(["FACILITATOR: open"]));
    assert_eq!(does(&omar, "takePart", part(&it.dates[0])).await, "OK");
    steward.client.change("revokeRole", revoke(&omar.id), "__typename").await;
    assert_eq!(list(&steward.client, LIST).await.len(), 26 - 1);
    assert_eq!(team(&steward.client, &it.dates[1]).await, json!(["FACILITATOR: open"]));

    let lina = t.member_with_role("Lina", "FACILITATOR").await;
    let asked = offer(t, &steward, "handOverMeeting", json!({ "meeting": it.meeting, "to": lina.id })).await;
    assert_eq!(answers(t, &lina, &asked, true).await, "OK");
    assert_eq!(list(&steward.client, LIST).await, it.dates[..2], "those that were Omar's");
    for date in &it.dates[..2] {
        assert_eq!(does(&lina, "takePart", part(date)).await, "OK", "in the place of one who cannot");
    }
    assert_eq!(list(&steward.client, LIST).await, [] as [Value; 0]);

    assert_eq!(does(&lina, "leavePart", json!({ "meeting": it.meeting, "part": "FACILITATOR" })).await, "OK");
    assert_eq!(list(&steward.client, LIST).await.len(), 23, "but the two that she has taken");
}

#[apply(on_both_databases!)]
async fn the_list_is_for_stewards(t: &Waymark) {
    let farida = t.member_with_role("Farida", "FACILITATOR").await;
    let query = format!("{{ {LIST} {{ nodes {{ id }} }} }}");
    assert_eq!(farida.client.ask(&query, Value::Null).await.code(), "FORBIDDEN");
    assert_eq!(t.visitor().ask(&query, Value::Null).await.code(), "UNAUTHENTICATED");
}
