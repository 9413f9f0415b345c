//! Resources are found by words, in every language, by whoever may read them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod finding;
mod hidden;
mod languages;

use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::waymark::Person;

const SEARCH: &str = "query(
    $query: String!, $filter: ResourceSearchFilter, $language: String, $first: Int, $after: String, $last: Int,
    $before: String
) {
    searchResources(query: $query, filter: $filter, language: $language) {
        totalCount
        matches(first: $first, after: $after, last: $last, before: $before) {
            nodes {
                resource { id title { text } }
                language direction
                title { text isMatch }
                excerpt { text isMatch }
            }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
        facets {
            kinds { kind count }
            languages { language count }
            formats { format count }
            readingLevels { readingLevel count }
        }
    }
}";

/// What is found with these variables.
async fn search(client: &Client, variables: Value) -> Value {
    client.ask(SEARCH, variables).await.data()["searchResources"].clone()
}

/// The original titles of what is found, the best first.
async fn titles(client: &Client, query: &str) -> Vec<String> {
    let found = search(client, json!({ "query": query, "first": 100 })).await;
    let nodes = found["matches"]["nodes"].as_array().unwrap();
    assert_eq!(found["totalCount"], json!(nodes.len()), "{query}");
    nodes.iter().map(|node| node["resource"]["title"]["text"].as_str().unwrap().to_owned()).collect()
}

/// A text, with what was looked for in brackets.
fn marked(parts: &Value) -> String {
    let part = |part: &Value| {
        let text = part["text"].as_str().unwrap();
        if part["isMatch"] == true { format!("[{text}]") } else { text.to_owned() }
    };
    parts.as_array().unwrap().iter().map(part).collect()
}

async fn done(person: &Person, mutation: &str, input: Value) -> Value {
    let payload = person.client.change(mutation, input, "resource { id }").await;
    assert_eq!(payload["userErrors"], json!([]), "{mutation}");
    payload["resource"]["id"].clone()
}

/// A resource by this author that the reviewer publishes.
async fn published(author: &Person, reviewer: &Person, input: Value) -> Value {
    let due = input.get("reviewDueOn").cloned().unwrap_or(json!("2027-01-01"));
    let id = done(author, "createResource", input).await;
    done(author, "proposeResource", json!({ "resource": id })).await;
    done(reviewer, "publishResource", json!({ "resource": id, "reviewDueOn": due })).await
}

/// What a resource says in another language, which the reviewer stands by.
async fn translated(author: &Person, reviewer: &Person, id: &Value, language: &str, title: &str, summary: &str) {
    let input = json!({ "resource": id, "language": language, "title": title, "summary": summary });
    done(author, "translateResource", input).await;
    done(reviewer, "reviewTranslation", json!({ "resource": id, "language": language })).await;
}
