//! Requests that were written to do harm are refused or answered like any other, and the server goes on.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

pub mod requests;

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::waymark::on_both_databases;

#[apply(on_both_databases!)]
async fn no_request_does_harm(t: &Waymark) {
    let address = t.address().to_string();
    let mut surprises = Vec::new();
    for hostile in requests::all() {
        let heard = requests::send(&address, &hostile.bytes);
        if (heard.status, heard.code.as_str()) != (hostile.status, hostile.code) {
            surprises.push(format!("{}: {} {}", hostile.name, heard.status, heard.code));
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
    assert_eq!(t.visitor().ask("{ __typename }", Value::Null).await.data(), json!({ "__typename": "Query" }));
}
