//! Batches behind the edges that lead to meetings and between them.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use entity::{
    feedback, meeting, meeting_access, meeting_audience, meeting_date, meeting_language, meeting_rotation,
    meeting_rsvp, meeting_text, occurrence, occurrence_language, occurrence_prompt, rsvp,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::failure::Failure;
use crate::graphql::Batch;
use crate::i18n::Translation;
use crate::loaders::{many, one};

/// A text as one of the versions to choose from.
pub fn titled(text: &meeting_text::Model) -> Translation {
    Translation { language: text.language.clone(), text: text.title.clone(), outdated: false }
}

/// Declares a key whose value is the viewer's own row about it.
macro_rules! mine {
    ($(#[doc = $doc:literal])+ $key:ident => $entity:ident by $owner:ident, $owner_field:ident) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $key(pub Uuid);

        impl Loader<$key> for Batch {
            type Value = $entity::Model;
            type Error = Failure;

            async fn load(&self, keys: &[$key]) -> Result<HashMap<$key, Self::Value>, Failure> {
                let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
                let rows = $entity::Entity::find()
                    .filter($entity::Column::MemberId.eq(viewer.id))
                    .filter($entity::Column::$owner.is_in(keys.iter().map(|key| key.0)))
                    .all(&self.conn)
                    .await?;
                Ok(rows.into_iter().map(|row| ($key(row.$owner_field), row)).collect())
            }
        }
    };
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
many! {
    /// What there is to talk about at a date, question by question.
    PromptsKey => occurrence_prompt by OccurrenceId, occurrence_id, in order of Position
}
many! {
    /// What everybody has said about how a date was, in an order that tells nothing.
    FeedbackKey => feedback by OccurrenceId, occurrence_id, in order of Id
}
mine! {
    /// What the viewer herself has said about a date, by the date's id.
    MyRsvpKey => rsvp by OccurrenceId, occurrence_id
}
mine! {
    /// What the viewer herself has said about how a date was, by the date's id.
    MyFeedbackKey => feedback by OccurrenceId, occurrence_id
}
mine! {
    /// That the viewer herself comes to every date of a meeting, by the meeting's id.
    MyStandingKey => meeting_rsvp by MeetingId, meeting_id
}

many! {
    /// Whom a meeting is for.
    MeetingAudiencesKey => meeting_audience by MeetingId, meeting_id, in order of Audience
}
many! {
    /// The topics that take turns in a meeting.
    MeetingRotationKey => meeting_rotation by MeetingId, meeting_id, in order of Position
}

/// The meeting that goes on from the one with this id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ContinuedByKey(pub Uuid);

impl Loader<ContinuedByKey> for Batch {
    type Value = meeting::Model;
    type Error = Failure;

    async fn load(&self, keys: &[ContinuedByKey]) -> Result<HashMap<ContinuedByKey, meeting::Model>, Failure> {
        let ids = keys.iter().map(|key| key.0);
        let rows = meeting::Entity::find().filter(meeting::Column::ContinuesId.is_in(ids)).all(&self.conn).await?;
        Ok(rows.into_iter().filter_map(|row| Some((ContinuedByKey(row.continues_id?), row))).collect())
    }
}
