//! Which fields everybody is told alike, so that caches on the way may keep them: a list to look at, so that
//! nobody opens a field by accident.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use apollo_compiler::Schema;
use apollo_compiler::ast::{Directive, FieldDefinition};
use apollo_compiler::schema::{ExtendedType, ObjectType};
use insta::assert_snapshot;
use waymark::schema;

#[test]
fn every_field_that_everybody_is_told_alike() {
    let schema = Schema::parse(schema::print(&schema::build()), "schema.graphql").unwrap();
    let mut list = String::new();
    for object in schema.types.values().filter_map(ExtendedType::as_object) {
        for field in object.fields.values() {
            if let Some(age) = declared(object, field) {
                list.push_str(&format!("{:<36}{age}\n", format!("{}.{}", object.name, field.name)));
                assert!(is_open(field), "{}.{} is not for everybody", object.name, field.name);
            }
        }
    }
    assert_snapshot!(list);
}

/// For how many seconds a field may be kept; none for those that are nobody else's.
fn declared(object: &ObjectType, field: &FieldDefinition) -> Option<String> {
    let of_type = || object.directives.get("cacheControl").map(|it| it.node.as_ref());
    let directive: &Directive = field.directives.get("cacheControl").map(AsRef::as_ref).or_else(of_type)?;
    let given = |name: &str| directive.specified_argument_by_name(name);
    let is_private = given("scope").is_some_and(|scope| scope.as_enum().unwrap() == "PRIVATE");
    let age = match given("maxAge") {
        Some(age) => age.to_i32().unwrap().to_string(),
        None => "as the field that gives it".to_owned(),
    };
    (!is_private).then_some(age)
}

fn is_open(field: &FieldDefinition) -> bool {
    let Some(access) = field.directives.get("access") else { return true };
    let to = access.specified_argument_by_name("to").unwrap().as_list().unwrap();
    to.iter().any(|caller| caller.as_enum().unwrap() == "ANYONE")
}
