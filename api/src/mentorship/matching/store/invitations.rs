//! What becomes of a proposal that is sent: mentorships that newcomers are asked about.

use std::collections::{HashMap, HashSet};

use entity::mentorship::{self, MentorshipState};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::super::rules::Two;
use super::ROWS;
use crate::changes::Audience;
use crate::failure::Outcome;
use crate::node::Kind;
use crate::tx::Tx;

/// Writes an invitation down for each of these pairs, and gives those that were; two who have an open mentorship have
/// none. Only the newcomer is to know of it.
pub async fn invite(tx: &Tx, pairs: &[Two]) -> Outcome<HashMap<Two, Uuid>> {
    let mut invited = HashMap::new();
    for pairs in pairs.chunks(ROWS) {
        let new: Vec<(Two, Uuid)> = pairs.iter().map(|two| (*two, tx.new_id())).collect();
        let rows = new.iter().map(|(two, id)| mentorship::ActiveModel {
            id: Set(*id),
            mentor_id: Set(two.mentor),
            mentee_id: Set(two.newcomer),
            state: Set(MentorshipState::Invited),
            message: Set(None),
            requested_at: Set(tx.now()),
            answered_at: Set(None),
            ended_at: Set(None),
        });
        mentorship::Entity::insert_many(rows)
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(tx.conn())
            .await?;
        let written: Vec<Uuid> = mentorship::Entity::find()
            .select_only()
            .column(mentorship::Column::Id)
            .filter(mentorship::Column::Id.is_in(new.iter().map(|(_, id)| *id)))
            .into_tuple()
            .all(tx.conn())
            .await?;
        let written: HashSet<Uuid> = written.into_iter().collect();
        for (two, id) in new.into_iter().filter(|(_, id)| written.contains(id)) {
            tx.changed(Kind::Mentorship, id, &[Audience::Member(two.newcomer)]);
            invited.insert(two, id);
        }
    }
    Ok(invited)
}
