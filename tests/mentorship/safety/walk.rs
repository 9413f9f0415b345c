//! Every way through the schema on which a member can be met, asked for one after the other.

use std::collections::BTreeSet;

use apollo_compiler::Schema;
use apollo_compiler::schema::{ExtendedType, FieldDefinition, ObjectType};
use serde_json::{Value, json};
use waymark::node::Kind;
use waymark::schema;

use crate::support::client::Client;

/// What stands in what each of them has written.
pub const WORDS: &str = "Five slow breaths";

/// How many things a way may lead through.
const STEPS: usize = 2;

/// Somebody who may be met.
pub struct Somebody<'a> {
    /// Her id.
    pub id: &'a str,
    /// The name that she is seen by.
    pub name: &'a str,
}

/// The root fields by which this client meets somebody, be it by id or by name. What asks for an id is asked with each
/// of these.
pub async fn where_met(client: &Client, somebody: &Somebody<'_>, ids: &[&str]) -> BTreeSet<String> {
    let mut met = BTreeSet::new();
    for (root, document, variables) in questions(ids) {
        let answer = client.ask(&document, variables.clone()).await;
        assert_eq!(answer.body.get("errors"), None, "{document} {variables}");
        let told = answer.body.to_string();
        if told.contains(somebody.id) || told.contains(somebody.name) {
            met.insert(root);
        }
    }
    met
}

/// The root field, a document, and its variables.
type Question = (String, String, Value);

/// All of them, but what changed: that is told apart.
fn questions(ids: &[&str]) -> Vec<Question> {
    let schema = Schema::parse(schema::print(&schema::build()), "schema.graphql").unwrap();
    let mut questions = Vec::new();
    let mut add = |field: &FieldDefinition| {
        let inner = field.ty.inner_named_type().as_str();
        let plain = plain(&schema, inner);
        for way in ways(&schema, inner, &[]).into_iter().chain(plain) {
            for (declared, passed, variables) in arguments(field, &way, ids) {
                let document = format!("query{declared} {{ {}{passed} {way} }}", field.name);
                questions.push((field.name.to_string(), document, variables));
            }
        }
    };
    let fields = schema.get_object("Query").unwrap().fields.values();
    fields.filter(|field| is_open(field) && field.name != "changes").for_each(|field| add(field));
    questions
}

/// Those of the ids from which a way can lead anywhere: all, or those of the kinds that the way, or else the argument, is
/// about.
fn worthwhile<'a>(argument: &str, way: &str, ids: &[&'a str]) -> Vec<&'a str> {
    let fragment = way.strip_prefix("{ __typename ... on ").and_then(|rest| rest.split_once(' '));
    let kinds = match (fragment, argument) {
        (Some((kind, _)), _) => vec![kind],
        (None, "of") => vec!["meeting", "occurrence"],
        (None, argument) => Kind::with_prefix(argument).map(Kind::prefix).into_iter().collect(),
    };
    let is_of_them = |id: &&str| {
        let prefix = id.split_once('_').map_or(*id, |(prefix, _)| prefix);
        kinds.is_empty() || kinds.iter().any(|kind| kind.eq_ignore_ascii_case(prefix))
    };
    ids.iter().copied().filter(is_of_them).collect()
}

/// How to call a root field: with each of the ids, with all of them, or with none, as it asks for.
fn arguments(field: &FieldDefinition, way: &str, ids: &[&str]) -> Vec<(String, String, Value)> {
    let needed: Vec<_> = field.arguments.iter().filter(|argument| argument.is_required()).collect();
    let [argument] = needed.as_slice() else {
        assert!(needed.is_empty(), "teach this walk how to call {}", field.name);
        return vec![(String::new(), page(field), Value::Null)];
    };
    let ids = worthwhile(&argument.name, way, ids);
    let values: Vec<Value> = match argument.ty.to_string().as_str() {
        "ID!" => ids.iter().map(|id| json!(id)).collect(),
        "[ID!]!" if ids.is_empty() => Vec::new(),
        "[ID!]!" => vec![json!(ids)],
        "String!" if argument.name == "language" => vec![json!("es")],
        // What is looked for is something that both have written.
        "String!" => vec![json!(WORDS)],
        other => panic!("teach this walk what {} takes as {other}", field.name),
    };
    let (declared, passed) = (format!("($it: {})", argument.ty), format!("({}: $it)", argument.name));
    values.into_iter().map(|value| (declared.clone(), passed.clone(), json!({ "it": value }))).collect()
}

/// What is selected of a thing on each way from it to a member: everything on the way that is no thing itself.
fn ways(schema: &Schema, name: &str, seen: &[&str]) -> Vec<String> {
    match schema.types.get(name) {
        Some(ExtendedType::Interface(_)) => {
            let kinds = &schema.implementers_map()[name].objects;
            let of = |kind: &str| {
                let ways = ways(schema, kind, seen).into_iter();
                ways.map(|way| format!("{{ __typename ... on {kind} {way} }}")).collect::<Vec<_>>()
            };
            kinds.iter().flat_map(|kind| of(kind)).collect()
        }
        Some(ExtendedType::Object(_)) if name == "Member" => vec!["{ id displayName }".to_owned()],
        Some(ExtendedType::Object(_)) if seen.contains(&name) || seen.len() > STEPS => Vec::new(),
        Some(ExtendedType::Object(object)) => {
            // A page is no step, nor is that something was found.
            let is_step = !["Connection", "Search", "Match"].iter().any(|end| name.ends_with(end));
            let step = is_step.then_some(name);
            let seen: Vec<&str> = seen.iter().copied().chain(step).collect();
            let leaves = leaves(schema, object);
            let on = |field: &FieldDefinition| {
                let ways = ways(schema, field.ty.inner_named_type(), &seen).into_iter();
                ways.map(|way| format!("{{ {leaves} {}{} {way} }}", field.name, page(field))).collect::<Vec<_>>()
            };
            askable(object).flat_map(on).collect()
        }
        _ => Vec::new(),
    }
}

/// What a thing says that is no thing itself.
fn plain(schema: &Schema, name: &str) -> Option<String> {
    let object = schema.get_object(name)?;
    if let Some(nodes) = object.fields.get("nodes") {
        return Some(format!("{{ nodes {} }}", plain(schema, nodes.ty.inner_named_type())?));
    }
    Some(format!("{{ {} }}", leaves(schema, object)))
}

fn leaves(schema: &Schema, object: &ObjectType) -> String {
    let is_leaf = |field: &&FieldDefinition| {
        let inner = field.ty.inner_named_type();
        matches!(schema.types.get(inner), Some(ExtendedType::Scalar(_) | ExtendedType::Enum(_)) | None)
    };
    let names: Vec<&str> = askable(object).filter(is_leaf).map(|field| field.name.as_str()).collect();
    format!("__typename {}", names.join(" "))
}

/// The fields that say something by themselves, and not twice.
fn askable(object: &ObjectType) -> impl Iterator<Item = &FieldDefinition> {
    let is_askable = |field: &&FieldDefinition| {
        is_open(field)
            && !field.arguments.iter().any(|it| it.is_required())
            && !["edges", "pageInfo"].contains(&&*field.name)
    };
    object.fields.values().map(|field| &***field).filter(is_askable)
}

fn page(field: &FieldDefinition) -> String {
    if field.argument_by_name("first").is_some() { "(first: 4)".to_owned() } else { String::new() }
}

/// Whether a member with every role may ask for it.
fn is_open(field: &FieldDefinition) -> bool {
    let Some(access) = field.directives.get("access") else { return true };
    let to = access.specified_argument_by_name("to").unwrap().as_list().unwrap();
    to.iter().any(|caller| caller.as_enum().unwrap() != "PARTNER")
}
