//! The verbs: try again, put aside.

use uuid::Uuid;

use super::store;
use crate::app::App;
use crate::failure::Outcome;
use crate::node::not_found;

/// Has the job tried again, now and as often as a new one.
pub async fn retry(app: &App, job: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    if !store::requeue(&tx, job).await? {
        return Err(not_found().at("job").into());
    }
    tx.commit().await
}

/// Puts the job aside for good: it will not be done.
pub async fn discard(app: &App, job: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    if !store::close(&tx, job).await? {
        return Err(not_found().at("job").into());
    }
    tx.commit().await
}
