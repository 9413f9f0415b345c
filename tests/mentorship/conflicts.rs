//! Two who are never to be proposed to each other: who may say so, what follows, and who never learns of it.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::waymark::{Person, on_both_databases};

/// Declares a conflict, and gives its id, or else the code and the field of what is wrong.
async fn declares(person: &Person, input: Value) -> Value {
    let query = "mutation($input: DeclareConflictInput!) { declareConflict(input: $input) {
        conflict { id } userErrors { code field }
    } }";
    let answer = person.client.ask(query, json!({ "input": input })).await;
    if answer.body.get("errors").is_some() {
        return json!(answer.code());
    }
    let payload = answer.data()["declareConflict"].clone();
    match &payload["conflict"]["id"] {
        Value::Null => json!([payload["userErrors"][0]["code"], payload["userErrors"][0]["field"][0]]),
        id => id.clone(),
    }
}

/// Between whom she sees conflicts.
async fn sees(person: &Person) -> Vec<[Value; 2]> {
    let query = "{ pairingConflicts { nodes { member { displayName } with { displayName } } } }";
    let data = person.client.ask(query, Value::Null).await.data();
    let nodes = data["pairingConflicts"]["nodes"].as_array().unwrap().iter();
    nodes.map(|one| [one["member"]["displayName"].clone(), one["with"]["displayName"].clone()]).collect()
}

/// What she finds under this id, and what she is told has changed.
async fn finds(person: &Person, id: &Value) -> (Value, usize) {
    let query =
        "query($id: ID!) { node(id: $id) { id } changes(kinds: [PAIRING_CONFLICT], first: 100) { nodes { at } } }";
    let data = person.client.ask(query, json!({ "id": id })).await.data();
    (data["node"].clone(), data["changes"]["nodes"].as_array().unwrap().len())
}

async fn withdraws(person: &Person, id: &Value) -> Value {
    let payload = person.client.change("withdrawConflict", json!({ "conflict": id }), "conflict { id }").await;
    payload["userErrors"][0]["code"].clone()
}

#[apply(on_both_databases!)]
async fn what_a_member_declares_is_hers_alone(t: &Waymark) {
    let (sami, layla) = (t.member("Sami").await, t.member("Layla").await);
    let steward = t.member_with_role("Priya", "STEWARD").await;
    let hers = declares(&sami, json!({ "with": layla.id })).await;
    assert_eq!(declares(&sami, json!({ "with": layla.id })).await, hers, "said twice, it is said once");
    assert_eq!(sees(&sami).await, [[json!("Sami"), json!("Layla")]]);
    for other in [&layla, &steward] {
        assert_eq!(sees(other).await, [] as [[Value; 2]; 0]);
        assert_eq!(finds(other, &hers).await, (Value::Null, 0), "{}", other.email);
        assert_eq!(withdraws(other, &hers).await, "NOT_FOUND");
    }
    let theirs = declares(&layla, json!({ "with": sami.id })).await;
    assert_ne!(theirs, hers, "she is told the same whether there is one already or not");
    assert_eq!(sees(&layla).await, [[json!("Layla"), json!("Sami")]]);

    assert_eq!(withdraws(&sami, &hers).await, Value::Null);
    assert_eq!(sees(&sami).await, [] as [[Value; 2]; 0]);
    assert_eq!(sees(&layla).await.len(), 1, "each takes back her own");
    assert_eq!(withdraws(&sami, &hers).await, "NOT_FOUND");
}

#[apply(on_both_databases!)]
async fn stewards_declare_for_others_and_never_see_their_own(t: &Waymark) {
    let (sami, layla) = (t.member("Sami").await, t.member("Layla").await);
    let priya = t.member_with_role("Priya", "STEWARD").await;
    let noor = t.member_with_role("Noor", "STEWARD").await;
    let two = json!({ "member": sami.id, "with": layla.id });
    assert_eq!(declares(&t.member("Eve").await, two.clone()).await, "FORBIDDEN");
    let id = declares(&priya, two.clone()).await;
    assert_eq!(declares(&noor, two).await, id, "stewards declare together");
    assert_eq!(sees(&noor).await.len(), 1);
    for one in [&sami, &layla] {
        assert_eq!(sees(one).await, [] as [[Value; 2]; 0]);
        assert_eq!(finds(one, &id).await, (Value::Null, 0));
    }
    let about_noor = declares(&priya, json!({ "member": noor.id, "with": sami.id })).await;
    assert_eq!(sees(&priya).await.len(), 2);
    assert_eq!(sees(&noor).await.len(), 1, "not the one that is about her");
    assert_eq!(finds(&noor, &about_noor).await.0, Value::Null);
    assert_eq!(withdraws(&noor, &about_noor).await, "NOT_FOUND");
    assert_eq!(withdraws(&noor, &id).await, Value::Null);
    assert_eq!(sees(&priya).await.len(), 1);

    assert_eq!(declares(&sami, json!({ "with": sami.id })).await, json!(["BAD_USER_INPUT", "with"]));
    let nobody = json!("member_00000000000000000000000000000000");
    assert_eq!(declares(&sami, json!({ "with": nobody })).await, json!(["NOT_FOUND", "with"]));
    let about_nobody = json!({ "member": nobody, "with": sami.id });
    assert_eq!(declares(&priya, about_nobody).await, json!(["NOT_FOUND", "member"]));
}
