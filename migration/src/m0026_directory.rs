//! What directories elsewhere ask listings by: the places where a service is to be had, and the words that say
//! something about it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{double_null, json_binary, pk_uuid, text_null, uuid, uuid_null};

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
        Ok(())
    }
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
