//! The shapes that many tables share, named once.
//!
//! SQLite can add a foreign key only while it makes the table, so references are part of the table here.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, pk_uuid, timestamp_with_time_zone, timestamp_with_time_zone_null};
use sea_orm_migration::schema::{uuid, uuid_null};

/// A table with this name and no columns yet.
pub fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).take()
}

/// The primary key of most tables: a UUIDv7 that the caller makes.
pub fn id() -> ColumnDef {
    pk_uuid("id")
}

/// A point in time, UTC. Never a default: SQLite's own now() sorts differently from what we write.
pub fn moment(name: &'static str) -> ColumnDef {
    timestamp_with_time_zone(name)
}

/// A point in time that has not come for every row.
pub fn moment_or_null(name: &'static str) -> ColumnDef {
    timestamp_with_time_zone_null(name)
}

/// How many of something there are: the database refuses to go below 0.
pub fn count(name: &'static str) -> ColumnDef {
    integer(name).check(Expr::col(name).gte(0)).take()
}

/// One more column for a table that is there.
pub fn add(table: &'static str, mut column: ColumnDef) -> TableAlterStatement {
    Table::alter().table(table).add_column(&mut column).take()
}

/// A column to add, by which a row may name one of `parent`, and stays when that goes.
pub fn naming(column: &'static str, parent: &'static str) -> ColumnDef {
    // Written out, because SQLite takes a reference for a new column in no other place.
    uuid_null(column).extra(format!("REFERENCES \"{parent}\" (\"id\") ON DELETE SET NULL")).take()
}

/// Finds rows by these columns, from left to right.
pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    named_index("index", table, columns)
}

/// Refuses a second row with the same values in these columns.
pub fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    named_index("unique", table, columns).unique().take()
}

fn named_index(kind: &str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("{table}_{}_{kind}", columns.join("_"))).table(table);
    for column in columns {
        index.col(*column);
    }
    index
}

/// How a table refers to others.
pub trait References {
    /// A row belongs to one of `parent`, and goes when that goes.
    fn belongs_to(&mut self, column: &'static str, parent: &'static str) -> &mut Self;

    /// A row may belong to one of `parent`, and goes when that goes.
    fn may_belong_to(&mut self, column: &'static str, parent: &'static str) -> &mut Self;

    /// A row may name one of `parent`, and stays when that goes.
    fn may_name(&mut self, column: &'static str, parent: &'static str) -> &mut Self;

    /// The primary key, where it is not `id`.
    fn keyed_by(&mut self, columns: &[&'static str]) -> &mut Self;
}

impl References for TableCreateStatement {
    fn belongs_to(&mut self, column: &'static str, parent: &'static str) -> &mut Self {
        self.col(uuid(column)).foreign_key(&mut foreign_key(column, parent, ForeignKeyAction::Cascade))
    }

    fn may_belong_to(&mut self, column: &'static str, parent: &'static str) -> &mut Self {
        self.col(uuid_null(column)).foreign_key(&mut foreign_key(column, parent, ForeignKeyAction::Cascade))
    }

    fn may_name(&mut self, column: &'static str, parent: &'static str) -> &mut Self {
        self.col(uuid_null(column)).foreign_key(&mut foreign_key(column, parent, ForeignKeyAction::SetNull))
    }

    fn keyed_by(&mut self, columns: &[&'static str]) -> &mut Self {
        let mut key = Index::create();
        for column in columns {
            key.col(*column);
        }
        self.primary_key(&mut key)
    }
}

fn foreign_key(column: &'static str, parent: &'static str, on_delete: ForeignKeyAction) -> ForeignKeyCreateStatement {
    ForeignKey::create().from_col(column).to(parent, "id").on_delete(on_delete).take()
}
