//! Who may use which root field, found out by asking: every field by every kind of caller, over HTTP. A
//! mutation is asked without its variables, so that nobody's access changes anything.

#![expect(clippy::panic, reason = "a test that cannot go on should say so and stop")]

use apollo_compiler::Schema;
use apollo_compiler::schema::{ExtendedType, FieldDefinition};
use insta::assert_snapshot;
use serde_json::Value;
use waymark::schema;

use crate::support::client::Client;
use crate::support::database::Kind;
use crate::support::waymark::{Waymark, run};

#[test]
fn every_root_field_by_every_kind_of_caller() {
    run(Kind::Sqlite, |t| {
        Box::pin(async move {
            let callers = callers(t).await;
            let sdl = schema::print(&schema::build());
            let schema = Schema::parse(&sdl, "schema.graphql").unwrap();
            let names: Vec<&str> = callers.iter().map(|(name, _)| *name).collect();
            let mut matrix =
                format!("{:<34}{}\n", "", names.iter().map(|name| format!("{name:<13}")).collect::<String>());
            for root in ["Query", "Mutation"] {
                let fields = &schema.get_object(root).unwrap().fields;
                for field in fields.values() {
                    let question = question(root, field, &schema);
                    let mut line = format!("{:<34}", format!("{root}.{}", field.name));
                    for (_, client) in &callers {
                        line.push_str(&format!("{:<13}", may_use(client, &question).await));
                    }
                    matrix.push_str(&format!("{}\n", line.trim_end()));
                }
            }
            assert_snapshot!(matrix);
        })
    });
}

/// One of each kind.
async fn callers(t: &Waymark) -> Vec<(&'static str, Client)> {
    let steward = t.member_with_role("Steward", "steward").await;
    let mut callers = vec![("visitor", t.visitor())];
    for role in ["mentor", "facilitator", "moderator", "professional"] {
        callers.push((role, t.member_with_role(role, role).await.client));
    }
    callers.insert(1, ("member", t.member("Member").await.client));
    let [resources, meetings] =
        [t.partner(&steward, "READ_RESOURCES").await, t.partner(&steward, "READ_MEETINGS").await];
    t.publish_conduct(&steward).await;
    let newcomer = t.member("Newcomer").await.client;
    for (_, client) in callers.iter().skip(1) {
        t.accept_conduct(client).await;
    }
    t.accept_conduct(&steward.client).await;
    callers.insert(1, ("newcomer", newcomer));
    callers.extend([("steward", steward.client), ("resource key", resources), ("meeting key", meetings)]);
    callers
}

/// A document that uses the field and little else.
fn question(root: &str, field: &FieldDefinition, schema: &Schema) -> String {
    let required: Vec<_> = field.arguments.iter().filter(|argument| argument.is_required()).collect();
    let declared: Vec<String> =
        required.iter().map(|argument| format!("${}: {}", argument.name, argument.ty)).collect();
    let passed: Vec<String> = required.iter().map(|argument| format!("{0}: ${0}", argument.name)).collect();
    let in_brackets = |list: &[String]| if list.is_empty() { String::new() } else { format!("({})", list.join(", ")) };
    let selection = match schema.types.get(field.ty.inner_named_type()) {
        Some(ExtendedType::Scalar(_) | ExtendedType::Enum(_)) | None => "",
        Some(_) => " { __typename }",
    };
    let keyword = root.to_lowercase();
    format!("{keyword}{} {{ {}{}{selection} }}", in_brackets(&declared), field.name, in_brackets(&passed))
}

/// `yes`, or why not.
async fn may_use(client: &Client, question: &str) -> &'static str {
    let answer = client.ask(question, Value::Null).await;
    match answer.body["errors"][0]["extensions"]["code"].as_str().unwrap_or_default() {
        "UNAUTHENTICATED" => "sign in",
        "CONDUCT_NOT_ACCEPTED" => "conduct",
        "SCOPE_MISSING" => "scope",
        "FORBIDDEN" => "no",
        // Past the door: it ran, or its variables were missed.
        "" | "BAD_USER_INPUT" | "NOT_FOUND" => "yes",
        other => panic!("{question}: {other}"),
    }
}
