//! The verbs of parting.

use uuid::Uuid;

use super::super::jobs::TellOther;
use super::super::rules::{self, Side};
use super::super::{store, supervision};
use crate::app::App;
use crate::failure::{Failure, Outcome};
use crate::member;
use crate::node::not_found;
use crate::tx::Tx;

/// Parts the member from the other one of this mentorship: the two do not exist for each other any more, and whatever
/// is open between them ends.
pub async fn end_for_safety(app: &App, by: Uuid, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let left =
        store::mentorship_of(tx.conn(), by, id).await?.ok_or_else(|| Failure::from(not_found().at("mentorship")))?;
    let other = Side::of(by, &left).other().member(&left);
    // The members' rows come first in every verb that holds them, a mentor's offer last.
    member::block(&tx, by, other).await?;
    end_all_between(&tx, by, other).await?;
    tx.commit().await
}

/// Ends what is open between two whom this block parts, unless it was taken back meanwhile.
pub async fn end_what_they_share(app: &App, block: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    let Some((by, whom)) = member::parted(tx.conn(), block).await? else { return Ok(()) };
    end_all_between(&tx, by, whom).await?;
    tx.commit().await
}

/// Ends what is open between the two. What was under way gives its place back, and the other one is told that it is
/// over, by the same letter as when somebody simply ends it.
async fn end_all_between(tx: &Tx, by: Uuid, other: Uuid) -> Outcome<()> {
    for row in store::lock_all_between(tx, by, other).await? {
        let Some(next) = rules::parted(row.state) else { continue };
        store::move_on(tx, &row, next).await?;
        if rules::is_under_way(row.state) {
            store::give_place_back(tx, row.mentor_id).await?;
            tx.enqueue(&TellOther { mentorship: row.id, other: Side::of(by, &row).other() }).await?;
        }
    }
    supervision::end_all_between(tx, by, other).await
}
