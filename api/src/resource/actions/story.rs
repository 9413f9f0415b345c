//! Stories: somebody's own, and so for others only as long as she wants that.

use entity::consent_entry::Purpose;
use entity::resource::{ResourceKind, ResourceStatus};
use uuid::Uuid;

use super::super::rules;
use super::super::store::{self, Change};
use super::{Work, change_in_turn, words};
use crate::app::App;
use crate::consent;
use crate::failure::Outcome;
use crate::tx::Turn;

impl Work {
    /// Whether others may look at it as it is.
    pub(super) async fn may_be_shown(&self) -> Outcome<()> {
        let kind = self.row.kind;
        if kind != ResourceKind::Story {
            return Ok(());
        }
        rules::has_context(kind, &words(&self.tx, &self.row).await?.context)?;
        let wants = match self.row.author_id {
            Some(author) => consent::has_given(self.tx.conn(), author, Purpose::Stories).await?,
            None => false,
        };
        rules::may_be_shared(kind, wants)
    }
}

/// Takes back every story of hers that others look at, if she does not want that any more.
pub async fn take_back_stories(app: &App, author: Uuid) -> Outcome<()> {
    let tx = app.begin_in_turn(Turn::Resources).await?;
    if consent::has_given(tx.conn(), author, Purpose::Stories).await? {
        return Ok(());
    }
    for row in store::shared_stories(tx.conn(), author).await? {
        let change = Change { status: Some(ResourceStatus::Archived), ..Change::default() };
        change_in_turn(&tx, &row, change).await?;
    }
    tx.commit().await
}
