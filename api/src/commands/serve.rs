//! `waymark serve`: answers requests and does what is due, until it is told to stop; then it finishes what
//! is in flight.

use std::io::Write;
use std::time::Duration;

use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::welcome;
use crate::app::App;
use crate::changes::Follower;
use crate::demo::{self, Seeded, Size};
use crate::failure::{Fault, Outcome};
use crate::http;
use crate::jobs::{self, Worker};
use crate::resource;
use crate::webhook::Feeder;

/// Runs the command. In development, with no database named, the embedded one is filled with the demo
/// community when it is new. A database of somebody's own is filled by `waymark seed` only.
pub async fn run(app: App, out: &mut impl Write) -> Outcome<()> {
    app.db.migrate().await?;
    let may_seed = app.config.is_development() && app.config.database.is_embedded();
    let is_demo = may_seed && demo::seed(&app, Size::Small.crowd()).await? != Seeded::NotEmpty;
    let serving = http::serve(&app, app.config.server.listen, None)?;
    jobs::schedule(&app).await?;
    let stop = CancellationToken::new();
    let worker = tokio::spawn(Worker::new(app.clone(), stop.clone()).run());
    tokio::spawn(prepare_search(app.clone()));
    let follower = tokio::spawn(Follower::new(app.clone(), stop.clone()).run());
    let feeder = tokio::spawn(Feeder::new(app.clone(), stop.clone()).run());
    info!(address = %serving.address, "serving");
    if is_demo {
        welcome::tell_ways_in(&app, serving.address, out)?;
    }
    told_to_stop().await?;
    info!("stopping: what is in flight is being finished");
    stop.cancel();
    let finish = async { tokio::join!(serving.stop(), worker, follower, feeder) };
    if tokio::time::timeout(Duration::from_secs(app.config.server.shutdown_seconds), finish).await.is_err() {
        // Jobs in hand come back when their leases run out.
        warn!("not everything could be finished in time");
    }
    Ok(())
}

/// Whoever looks for something before it is done waits for it.
async fn prepare_search(app: App) {
    if let Err(failure) = resource::prepare_search(&app).await {
        warn!(%failure, "what is published could not be made findable yet");
    }
}

/// Waits for SIGTERM, or for Ctrl-C at the terminal.
async fn told_to_stop() -> Outcome<()> {
    let mut terminate = signal(SignalKind::terminate()).map_err(Fault::new)?;
    tokio::select! {
        _ = terminate.recv() => Ok(()),
        result = tokio::signal::ctrl_c() => result.map_err(|error| Fault::new(error).into()),
    }
}
