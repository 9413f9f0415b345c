//! What the two write when they part.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use entity::private::Private;
use entity::{closing_note, mentorship};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::super::actions::Note;
use super::super::rules::Side;
use super::is_seen_by;
use crate::changes::Audience;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::loaders::grouped;
use crate::node::Kind;
use crate::tx::Tx;

/// Writes the note in the place of the one to the same prompt, or takes that away. The other one is told if she
/// could read it, or can.
pub async fn put_closing_note(tx: &Tx, mentorship: &mentorship::Model, writer: Uuid, note: Note) -> Outcome<()> {
    let key = (mentorship.id, writer, note.prompt);
    let before = closing_note::Entity::find_by_id(key).one(tx.conn()).await?;
    let is_shared = note.is_shared && note.text.is_some();
    match note.text {
        Some(text) => {
            let row = closing_note::ActiveModel {
                mentorship_id: Set(mentorship.id),
                writer_id: Set(writer),
                prompt: Set(note.prompt),
                text: Set(Private::new(text)),
                shared: Set(note.is_shared),
                written_at: Set(tx.now()),
            };
            let key =
                [closing_note::Column::MentorshipId, closing_note::Column::WriterId, closing_note::Column::Prompt];
            let anew = [closing_note::Column::Text, closing_note::Column::Shared, closing_note::Column::WrittenAt];
            closing_note::Entity::insert(row)
                .on_conflict(OnConflict::columns(key).update_columns(anew).to_owned())
                .exec_without_returning(tx.conn())
                .await?;
        }
        None => {
            closing_note::Entity::delete_by_id(key).exec(tx.conn()).await?;
        }
    }
    let was_shared = before.is_some_and(|before| before.shared);
    let other = Side::of(writer, mentorship).other().member(mentorship);
    let reader = (is_shared || was_shared).then_some(Audience::Member(other));
    let told: Vec<_> = reader.into_iter().chain([Audience::Member(writer)]).collect();
    tx.changed(Kind::Mentorship, mentorship.id, &told);
    Ok(())
}

/// The closing notes of a mentorship that the viewer may read: her own, and those that the other one shares; in the
/// order of writing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClosingNotesKey(pub Uuid);

impl Loader<ClosingNotesKey> for Batch {
    type Value = Vec<closing_note::Model>;
    type Error = Failure;

    async fn load(
        &self,
        keys: &[ClosingNotesKey],
    ) -> Result<HashMap<ClosingNotesKey, Vec<closing_note::Model>>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let is_readable = Condition::any()
            .add(closing_note::Column::WriterId.eq(viewer.id))
            .add(closing_note::Column::Shared.eq(true));
        let rows = closing_note::Entity::find()
            .inner_join(mentorship::Entity)
            .filter(closing_note::Column::MentorshipId.is_in(keys.iter().map(|key| key.0)))
            .filter(is_seen_by(viewer))
            .filter(is_readable)
            .order_by_asc(closing_note::Column::WrittenAt)
            .order_by_asc(closing_note::Column::WriterId)
            .order_by_asc(closing_note::Column::Prompt)
            .all(&self.conn)
            .await?;
        Ok(grouped(rows, |row| ClosingNotesKey(row.mentorship_id)))
    }
}
