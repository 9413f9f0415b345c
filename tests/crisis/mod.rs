//! Help in a crisis: one request away, for everybody, in her language; made sure of by the community.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod asking;
mod care;
mod hours;
mod letters;
mod outage;
mod page;
mod wrong;

use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::waymark::Person;

const LINE: &str = "crisisLine { id version isHidden assuranceInWords phone { dial } }";

/// What a client is told who asks for this of the help in a country.
async fn help(client: &Client, country: &str, selection: &str) -> Value {
    let query = format!("query($country: String) {{ crisisHelp(country: $country) {{ {selection} }} }}");
    client.ask(&query, json!({ "country": country })).await.data()["crisisHelp"].take()
}

/// The lines of a country, each with this.
async fn lines(client: &Client, country: &str, selection: &str) -> Vec<Value> {
    let help = help(client, country, &format!("lines {{ nodes {{ {selection} }} }}")).await;
    help["lines"]["nodes"].as_array().unwrap().clone()
}

/// The id of the line of this country that has this number.
async fn line(client: &Client, country: &str, number: &str) -> Value {
    let lines = lines(client, country, "id phone { dial }").await;
    let found = lines.iter().find(|line| line["phone"]["dial"] == number);
    found.unwrap_or(&Value::Null)["id"].clone()
}

/// Does something about a line, which is to work.
async fn does(person: &Person, verb: &str, input: Value) -> Value {
    let payload = person.client.change(verb, input, LINE).await;
    assert_eq!(payload["userErrors"], json!([]), "{verb}");
    payload["crisisLine"].clone()
}

/// The same of something that is not to work: the code and the field of what is wrong.
async fn refused(person: &Person, verb: &str, input: Value) -> Vec<(String, Value)> {
    let payload = person.client.change(verb, input, LINE).await;
    let errors = payload["userErrors"].as_array().unwrap().clone();
    assert_eq!(payload["crisisLine"], Value::Null);
    errors.iter().map(|error| (error["code"].as_str().unwrap().to_owned(), error["field"].clone())).collect()
}
