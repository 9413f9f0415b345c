//! Those who have just come: their path, who greets them, and what happens when nobody does.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod first_day;
mod greeting;
mod nights;
mod path;

use serde_json::{Value, json};

use crate::support::smtp::ReceivedLetter;
use crate::support::waymark::{Person, Waymark};

/// A member who greets, with room for so many.
async fn greeter(t: &Waymark, name: &str, language: &str, zone: &str, capacity: i32) -> Person {
    let greeter = t.member_in(name, language, zone).await;
    t.grant(&greeter, "mentor").await;
    offers(&greeter, json!({ "capacity": capacity })).await;
    greeter
}

/// Offers to greet, and gives the offer.
async fn offers(greeter: &Person, input: Value) -> Value {
    let selection = "greeter { capacity openWelcomes isAvailable languages }";
    let payload = greeter.client.change("offerGreeting", input, selection).await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["greeter"].clone()
}

/// Somebody comes in for the first time, and what follows from that is done.
async fn comes(t: &Waymark, name: &str, language: &str, zone: &str) -> Person {
    let newcomer = t.member_in(name, language, zone).await;
    t.run_jobs().await;
    newcomer
}

/// The names of those whom somebody is asked to greet, or has greeted, who came first, first.
async fn greets(greeter: &Person) -> Vec<String> {
    let query = "{ myWelcomes { nodes { newcomer { displayName } } } }";
    let mut names = names(&greeter.client.ask(query, Value::Null).await.data()["myWelcomes"]);
    names.reverse();
    names
}

/// The names of those whom stewards see waiting.
async fn waiting(steward: &Person) -> Vec<String> {
    let query = "{ unansweredWelcomes(first: 100) { nodes { newcomer { displayName } } } }";
    names(&steward.client.ask(query, Value::Null).await.data()["unansweredWelcomes"])
}

fn names(connection: &Value) -> Vec<String> {
    let nodes = connection["nodes"].as_array().unwrap();
    nodes.iter().map(|node| node["newcomer"]["displayName"].as_str().unwrap().to_owned()).collect()
}

/// The id of the only welcome that is in somebody's hands.
async fn welcome_of(greeter: &Person) -> Value {
    let data = greeter.client.ask("{ myWelcomes { nodes { id } } }", Value::Null).await.data();
    assert_eq!(data["myWelcomes"]["nodes"].as_array().unwrap().len(), 1);
    data["myWelcomes"]["nodes"][0]["id"].clone()
}

/// Does something with a welcome, and gives the code of what is wrong, or nothing.
async fn does(person: &Person, verb: &str, input: Value) -> Option<String> {
    let kind = format!("{}{}Input", verb[..1].to_uppercase(), &verb[1..]);
    let query = format!("mutation($input: {kind}!) {{ {verb}(input: $input) {{ userErrors {{ code }} }} }}");
    let answer = person.client.ask(&query, json!({ "input": input })).await;
    if answer.body.get("errors").is_some() {
        return Some(answer.code().to_owned());
    }
    answer.data()[verb]["userErrors"][0]["code"].as_str().map(str::to_owned)
}

/// The letters of this room that somebody has had.
fn letters(t: &Waymark, person: &Person) -> Vec<ReceivedLetter> {
    let subjects = ["There is something new for you", "आपके लिए कुछ नया है"];
    t.inbox(&person.email).into_iter().filter(|letter| subjects.contains(&letter.subject().as_str())).collect()
}

/// What they say.
fn told(t: &Waymark, person: &Person) -> String {
    let told = letters(t, person).into_iter().map(|letter| format!("{}\n\n{}", letter.subject(), letter.words()));
    told.collect::<Vec<_>>().join("\n==========\n\n")
}
