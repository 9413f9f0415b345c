//! Every query about what was suggested to whom.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use chrono::NaiveDate;
use entity::{mentor, mentor_suggestion};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::super::fit::{self, ForWhom, Reason};
use super::super::rules::Side;
use super::rules::Suggestion;
use crate::failure::{Failure, Outcome};
use crate::graphql::Batch;
use crate::tx::Tx;

/// What was suggested to the member for this day.
pub async fn kept(conn: &impl ConnectionTrait, member: Uuid, day: NaiveDate) -> Outcome<Vec<Suggestion>> {
    let rows = mentor_suggestion::Entity::find()
        .filter(mentor_suggestion::Column::MemberId.eq(member))
        .filter(mentor_suggestion::Column::MadeOn.eq(day))
        .order_by_asc(mentor_suggestion::Column::Position)
        .all(conn)
        .await?;
    // What an older server wrote and nobody can read any more speaks for nobody.
    let read = |reasons| serde_json::from_value(reasons).unwrap_or_default();
    Ok(rows.into_iter().map(|row| Suggestion { mentor: row.mentor_id, reasons: read(row.reasons) }).collect())
}

/// Keeps what is suggested to the member for this day, instead of what was before.
pub async fn keep(tx: &Tx, member: Uuid, day: NaiveDate, suggestions: &[Suggestion]) -> Outcome<()> {
    forget(tx, member).await?;
    let mut rows = Vec::new();
    for (position, suggestion) in (0..).zip(suggestions) {
        rows.push(mentor_suggestion::ActiveModel {
            member_id: Set(member),
            position: Set(position),
            mentor_id: Set(suggestion.mentor),
            made_on: Set(day),
            reasons: Set(serde_json::to_value(&suggestion.reasons)?),
        });
    }
    if !rows.is_empty() {
        mentor_suggestion::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// Forgets what was suggested to the member.
pub async fn forget(tx: &Tx, member: Uuid) -> Outcome<()> {
    mentor_suggestion::Entity::delete_many()
        .filter(mentor_suggestion::Column::MemberId.eq(member))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// The offers of these mentors.
pub async fn offers(conn: &impl ConnectionTrait, mentors: &[Uuid]) -> Outcome<HashMap<Uuid, mentor::Model>> {
    let rows = mentor::Entity::find().filter(mentor::Column::MemberId.is_in(mentors.iter().copied())).all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.member_id, row)).collect())
}

/// What speaks for the two of a mentorship, for the eyes of the viewer, who is one of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ReasonsKey {
    /// Who was asked.
    pub mentor: Uuid,
    /// Who asked.
    pub mentee: Uuid,
}

impl Loader<ReasonsKey> for Batch {
    type Value = Vec<Reason>;
    type Error = Failure;

    async fn load(&self, keys: &[ReasonsKey]) -> Result<HashMap<ReasonsKey, Vec<Reason>>, Failure> {
        let Some(viewer) = self.viewer.member() else { return Ok(HashMap::new()) };
        let pairs: Vec<(Uuid, Uuid)> = keys.iter().map(|key| (key.mentee, key.mentor)).collect();
        let for_whom = |mentee: Uuid, mentor: Uuid| {
            if viewer.id == mentor {
                ForWhom::viewer(viewer, Side::Mentor, mentee)
            } else {
                ForWhom::viewer(viewer, Side::Mentee, mentor)
            }
        };
        let found = fit::reasons_of(&self.conn, &pairs, for_whom, self.now).await?;
        Ok(found.into_iter().map(|((mentee, mentor), reasons)| (ReasonsKey { mentor, mentee }, reasons)).collect())
    }
}
