//! What directories elsewhere ask listings by: the places where a service is to be had, and the words that say
//! something about it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{double_null, json_binary, pk_uuid, text_null, uuid, uuid_null};
use sea_orm_migration::sea_orm::{ConnectionTrait, JsonValue as Value, prelude::Uuid};

use crate::columns::{References, id, index, table, unique};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [service_place(), taxonomy(), taxonomy_term(), service_term()] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("service_place", &["resource_id", "hsds_id"]),
            index("service_place", &["hsds_id"]),
            index("service_place", &["postcode"]),
            index("service_place", &["sphere_z"]),
            index("taxonomy_term", &["taxonomy_id"]),
            index("service_term", &["term_id"]),
            // Lists that are read from page to page.
            index("resource", &["status", "kind", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        note_what_is_listed(manager).await
    }
}

/// Notes the places and words of what is listed already: an import passes over a record that brings nothing new.
async fn note_what_is_listed(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let all = Query::select().columns(["resource_id", "hsds"]).from("service").to_owned();
    for row in manager.get_connection().query_all(&all).await? {
        let (resource, record): (Uuid, Value) = (row.try_get("", "resource_id")?, row.try_get("", "hsds")?);
        for place in list(&record["service_at_locations"]) {
            note_place(manager, resource, place).await?;
        }
        let mut terms = Vec::new();
        gather_terms(&record, &mut terms);
        for term in terms {
            note_term(manager, resource, term).await?;
        }
    }
    Ok(())
}

async fn note_place(manager: &SchemaManager<'_>, resource: Uuid, place: &Value) -> Result<(), DbErr> {
    let Some(hsds_id) = id_in(&place["id"]) else { return Ok(()) };
    let location = &place["location"];
    let codes = list(&location["addresses"]).iter().filter_map(|address| address["postal_code"].as_str());
    let plain = |code: &str| code.chars().filter(|one| one.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    let postcode = codes.map(plain).find(|code: &String| !code.is_empty());
    let degrees = location["latitude"].as_f64().zip(location["longitude"].as_f64());
    let degrees = degrees.filter(|(north, east)| north.abs() <= 90.0 && east.abs() <= 180.0);
    let point = degrees.map(|(north, east)| (north.to_radians(), east.to_radians()));
    // One id for one service at one place.
    let id = Uuid::from_u128(resource.as_u128() ^ hsds_id.as_u128());
    let row = [
        id.into(),
        resource.into(),
        hsds_id.into(),
        postcode.into(),
        point.map(|(north, east)| north.cos() * east.cos()).into(),
        point.map(|(north, east)| north.cos() * east.sin()).into(),
        point.map(|(north, _)| north.sin()).into(),
    ];
    let columns = ["id", "resource_id", "hsds_id", "postcode", "sphere_x", "sphere_y", "sphere_z"];
    note(manager, "service_place", columns, row).await
}

async fn note_term(manager: &SchemaManager<'_>, resource: Uuid, term: &Value) -> Result<(), DbErr> {
    let Some(id) = id_in(&term["id"]).filter(|_| is_named(term)) else { return Ok(()) };
    let vocabulary = &term["taxonomy_detail"];
    let taxonomy = id_in(&vocabulary["id"]).filter(|_| is_named(vocabulary));
    if let Some(taxonomy) = taxonomy {
        note(manager, "taxonomy", ["id", "hsds"], [taxonomy.into(), vocabulary.clone().into()]).await?;
    }
    let taxonomy = taxonomy.or_else(|| id_in(&term["taxonomy_id"]));
    let row = [id.into(), taxonomy.into(), id_in(&term["parent_id"]).into(), term.clone().into()];
    note(manager, "taxonomy_term", ["id", "taxonomy_id", "parent_id", "hsds"], row).await?;
    note(manager, "service_term", ["resource_id", "term_id"], [resource.into(), id.into()]).await
}

async fn note<const N: usize>(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: [&'static str; N],
    row: [Expr; N],
) -> Result<(), DbErr> {
    let mut insert = Query::insert();
    insert.into_table(table).columns(columns).on_conflict(OnConflict::new().do_nothing().to_owned());
    insert.values(row).map_err(|error| DbErr::Migration(error.to_string()))?;
    manager.execute(insert).await
}

fn gather_terms<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| gather_terms(value, found)),
        Value::Object(fields) => {
            found.extend(fields.get("attributes").map(list).unwrap_or_default().iter().map(|it| &it["taxonomy_term"]));
            let parts = fields.iter().filter(|(name, _)| !matches!(name.as_str(), "attributes" | "organization"));
            parts.for_each(|(_, value)| gather_terms(value, found));
        }
        _ => {}
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn id_in(value: &Value) -> Option<Uuid> {
    value.as_str().and_then(|text| Uuid::try_parse(text).ok())
}

fn is_named(value: &Value) -> bool {
    value["name"].as_str().is_some_and(|name| !name.trim().is_empty())
}

fn service_place() -> TableCreateStatement {
    table("service_place")
        .col(id())
        .belongs_to("resource_id", "resource")
        .col(uuid("hsds_id"))
        .col(text_null("postcode"))
        .col(double_null("sphere_x"))
        .col(double_null("sphere_y"))
        .col(double_null("sphere_z"))
        .take()
}

fn taxonomy() -> TableCreateStatement {
    table("taxonomy").col(pk_uuid("id")).col(json_binary("hsds")).take()
}

fn taxonomy_term() -> TableCreateStatement {
    table("taxonomy_term")
        .col(pk_uuid("id"))
        .col(uuid_null("taxonomy_id"))
        .col(uuid_null("parent_id"))
        .col(json_binary("hsds"))
        .take()
}

fn service_term() -> TableCreateStatement {
    table("service_term")
        .belongs_to("resource_id", "resource")
        .belongs_to("term_id", "taxonomy_term")
        .keyed_by(&["resource_id", "term_id"])
        .take()
}
