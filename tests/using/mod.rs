//! What members do with resources: save them, gather them for a meeting, try them, say how it went; and what all of that
//! tells others, and what it does not.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod adding_up;
mod agenda;
mod collections;
mod conditions;
mod letters;
mod saved;
mod trials;

use entity::resource::{self, ResourceStatus};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::waymark::{Person, Waymark};

/// A published resource of this kind and with this title, of somebody else's.
async fn published(t: &Waymark, kind: &str, title: &str) -> Value {
    let name = title.split(' ').next().unwrap();
    let author = t.member(&format!("Author-{name}")).await;
    let reviewer = t.member_with_role(&format!("Reviewer-{name}"), "moderator").await;
    let input = json!({ "kind": kind, "language": "en", "title": title, "body": "Slowly." });
    let id = does(&author, "createResource", input, "resource { id }").await["resource"]["id"].clone();
    does(&author, "proposeResource", json!({ "resource": id }), "resource { id }").await;
    let publish = json!({ "resource": id, "reviewDueOn": "2027-07-01" });
    does(&reviewer, "publishResource", publish, "resource { id }").await;
    id
}

/// Changes something, which must go well, and gives the payload.
async fn does(person: &Person, verb: &str, input: Value, selection: &str) -> Value {
    let payload = person.client.change(verb, input, selection).await;
    assert_eq!(payload["userErrors"], json!([]), "{verb}");
    payload
}

/// The code and the field of what is wrong with a change.
async fn wrong(person: &Person, verb: &str, input: Value) -> (String, Value) {
    let payload = person.client.change(verb, input, "__typename").await;
    let error = &payload["userErrors"][0];
    (error["code"].as_str().unwrap_or("none").to_owned(), error["field"].clone())
}

/// Sends a mutation that a caller may not even ask for, and gives the code of the refusal.
async fn refusal(person: &Person, verb: &str, input: Value) -> String {
    let kind = format!("{}{}Input", verb[..1].to_uppercase(), &verb[1..]);
    let query = format!("mutation($input: {kind}!) {{ {verb}(input: $input) {{ userErrors {{ code }} }} }}");
    person.client.ask(&query, json!({ "input": input })).await.code().to_owned()
}

/// Asks for one field.
async fn asked(person: &Person, query: &str, variables: Value) -> Value {
    person.client.ask(query, variables).await.data()
}

/// Begins to try it, and gives the trial's id.
async fn tries(person: &Person, resource: &Value) -> Value {
    let payload = does(person, "startTrial", json!({ "resource": resource }), "trial { id }").await;
    payload["trial"]["id"].clone()
}

/// Tries it and says how it went.
async fn reports(person: &Person, resource: &Value, outcome: &str) -> Value {
    let trial = tries(person, resource).await;
    does(person, "reportTrial", json!({ "trial": trial, "outcome": outcome }), "trial { id }").await;
    trial
}

/// The members with these names.
async fn members(t: &Waymark, names: &[&str]) -> Vec<Person> {
    let mut members = Vec::new();
    for name in names {
        members.push(t.member(name).await);
    }
    members
}

/// The UUID behind an id.
fn uuid(id: &Value) -> Uuid {
    id.as_str().unwrap().split_once('_').unwrap().1.parse().unwrap()
}

/// Takes the resource back, or lets everybody find it again, as an import does.
async fn becomes(t: &Waymark, id: &Value, status: ResourceStatus) {
    let change = resource::Entity::update_many()
        .col_expr(resource::Column::Status, Expr::value(status))
        .filter(resource::Column::Id.eq(uuid(id)));
    change.exec(&t.app.db.writer).await.unwrap();
}

/// Removes the account, with all that goes with it.
async fn leaves(t: &Waymark, person: &Person) {
    let id = uuid(&json!(person.id));
    entity::member::Entity::delete_by_id(id).exec(&t.app.db.writer).await.unwrap();
}
