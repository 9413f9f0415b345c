//! Batches behind the edges that lead to meetings and between them.

use std::collections::HashMap;
use std::hash::Hash;

use async_graphql::dataloader::Loader;
use entity::{
    meeting, meeting_access, meeting_date, meeting_language, meeting_text, occurrence, occurrence_language, rsvp,
    topic, topic_name,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::failure::Failure;
use crate::graphql::Batch;
use crate::i18n::Translation;

/// A text as one of the versions to choose from.
pub fn titled(text: &meeting_text::Model) -> Translation {
    Translation { language: text.language.clone(), text: text.title.clone(), outdated: false }
}

/// Rows by the key that each belongs to.
fn grouped<K: Eq + Hash, R>(rows: Vec<R>, key: impl Fn(&R) -> K) -> HashMap<K, Vec<R>> {
    let mut groups: HashMap<K, Vec<R>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}

/// Declares a key whose value is one row, found by its id.
macro_rules! one {
    ($(#[doc = $doc:literal])+ $key:ident => $entity:ident) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $key(pub Uuid);

        impl Loader<$key> for Batch {
            type Value = $entity::Model;
            type Error = Failure;

            async fn load(&self, keys: &[$key]) -> Result<HashMap<$key, Self::Value>, Failure> {
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
        pub struct $key(pub Uuid);

        impl Loader<$key> for Batch {
            type Value = Vec<$entity::Model>;
            type Error = Failure;

            async fn load(&self, keys: &[$key]) -> Result<HashMap<$key, Self::Value>, Failure> {
                let rows = $entity::Entity::find()
                    .filter($entity::Column::$owner.is_in(keys.iter().map(|key| key.0)))
                    .order_by_asc($entity::Column::$order)
                    .all(&self.conn)
                    .await?;
                Ok(grouped(rows, |row| $key(row.$owner_field)))
            }
        }
    };
}

one! {
    /// A topic by its id.
    TopicKey => topic
}
one! {
    /// A meeting by its id.
    MeetingKey => meeting
}
one! {
    /// A date by its id.
    OccurrenceKey => occurrence
}
many! {
    /// The names of a topic.
    TopicNamesKey => topic_name by TopicId, topic_id, in order of Language
}
many! {
    /// The texts of a meeting.
    MeetingTextsKey => meeting_text by MeetingId, meeting_id, in order of Language
}
many! {
    /// The languages that a meeting is held in: first those that the group speaks.
    MeetingLanguagesKey => meeting_language by MeetingId, meeting_id, in order of Interpreted
}
many! {
    /// The languages that a date is held in, where they are others than usual: first those that the group speaks.
    OccurrenceLanguagesKey => occurrence_language by OccurrenceId, occurrence_id, in order of Interpreted
}
many! {
    /// The dates of a meeting beside its rule.
    MeetingDatesKey => meeting_date by MeetingId, meeting_id, in order of StartsAtLocal
}
many! {
    /// What is known about a meeting's access.
    MeetingAccessKey => meeting_access by MeetingId, meeting_id, in order of Fact
}

/// What the viewer herself has said about a date, by the date's id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MyRsvpKey(pub Uuid);

impl Loader<MyRsvpKey> for Batch {
    type Value = rsvp::Model;
    type Error = Failure;

    async fn load(&self, keys: &[MyRsvpKey]) -> Result<HashMap<MyRsvpKey, rsvp::Model>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let rows = rsvp::Entity::find()
            .filter(rsvp::Column::MemberId.eq(viewer.id))
            .filter(rsvp::Column::OccurrenceId.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (MyRsvpKey(row.occurrence_id), row)).collect())
    }
}
