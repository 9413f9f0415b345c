//! The verbs of conflicts: declare, withdraw.

use uuid::Uuid;

use super::rules::{self, Declarer, Two};
use super::store;
use crate::app::App;
use crate::failure::Outcome;
use crate::member;
use crate::node::not_found;

/// Declares that the two are never to be proposed to each other; said twice, it is said once.
pub async fn declare(app: &App, by: Declarer, member: Uuid, with: Uuid) -> Outcome<Uuid> {
    let two = Two::of(member, with);
    let in_office = rules::is_in_office(by, two)?;
    let tx = app.begin().await?;
    for (one, field) in [(member, "member"), (with, "with")] {
        if !member::is_there_for(tx.conn(), by.member, one).await? {
            return Err(not_found().at(field).into());
        }
    }
    let id = store::declare(&tx, by.member, two, in_office).await?;
    tx.commit().await?;
    Ok(id)
}

/// Takes a conflict back that the member may see.
pub async fn withdraw(app: &App, by: Declarer, id: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    if !store::withdraw(&tx, by, id).await? {
        return Err(not_found().at("conflict").into());
    }
    tx.commit().await
}
