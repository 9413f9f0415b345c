//! What the batches of many rooms have in common: a row by its id, rows by what they belong to. A room names its keys,
//! in its `store`.

use std::collections::HashMap;
use std::hash::Hash;

/// Rows by the key that each belongs to.
pub fn grouped<K: Eq + Hash, R>(rows: Vec<R>, key: impl Fn(&R) -> K) -> HashMap<K, Vec<R>> {
    gathered(rows.into_iter().map(|row| (key(&row), row)))
}

/// All that is paired with the same key, in the order in which it came.
pub fn gathered<K: Eq + Hash, V>(pairs: impl IntoIterator<Item = (K, V)>) -> HashMap<K, Vec<V>> {
    let mut groups: HashMap<K, Vec<V>> = HashMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}

/// Declares a key whose value is one row, found by its id.
macro_rules! one {
    ($(#[doc = $doc:literal])+ $key:ident => $entity:ident) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $key(pub ::uuid::Uuid);

        impl ::async_graphql::dataloader::Loader<$key> for $crate::graphql::Batch {
            type Value = $entity::Model;
            type Error = $crate::failure::Failure;

            async fn load(&self, keys: &[$key]) -> Result<::std::collections::HashMap<$key, Self::Value>, $crate::failure::Failure> {
                let ids = keys.iter().map(|key| key.0);
                let rows =
                    $entity::Entity::find().filter($entity::Column::Id.is_in(ids)).all(&self.conn).await?;
                Ok(rows.into_iter().map(|row| ($key(row.id), row)).collect())
            }
        }
    };
}

/// Declares a key whose value is all rows that belong to it, in the order of a column.
macro_rules! many {
    ($(#[doc = $doc:literal])+ $key:ident => $entity:ident by $owner:ident, $owner_field:ident, in order of $order:ident) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $key(pub ::uuid::Uuid);

        impl ::async_graphql::dataloader::Loader<$key> for $crate::graphql::Batch {
            type Value = Vec<$entity::Model>;
            type Error = $crate::failure::Failure;

            async fn load(&self, keys: &[$key]) -> Result<::std::collections::HashMap<$key, Self::Value>, $crate::failure::Failure> {
                let rows = $entity::Entity::find()
                    .filter($entity::Column::$owner.is_in(keys.iter().map(|key| key.0)))
                    .order_by_asc($entity::Column::$order)
                    .all(&self.conn)
                    .await?;
                Ok($crate::loaders::grouped(rows, |row| $key(row.$owner_field)))
            }
        }
    };
}

pub(crate) use {many, one};
