//! HTTP: the only code that knows actix. What it serves, and to whom, is listed in [`serve`].

mod assets;
mod batch;
mod caching;
mod compression;
mod contract;
mod crisis;
mod etag;
mod feeds;
mod files;
mod gallery;
pub mod graphql;
mod guest;
mod headers;
mod health;
mod host;
mod hsds;
mod html;
mod idempotency;
mod live;
mod log;
mod meeting_guide;
pub mod messages;
mod negotiation;
mod params;
mod peer;
mod portal;
mod preferences;
mod response;
mod site;
mod socket;
mod sse;

#[cfg(test)]
mod tests;
mod till;
mod unread;
mod unreadable;
mod unsubscribe;
mod uploads;

use std::net::{SocketAddr, TcpListener};

use actix_web::dev::ServerHandle;
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::Data;
use actix_web::{App as Application, HttpServer};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::schema;

use contract::Contract;
use graphql::Endpoint;
use live::Live;
use till::Till;

/// A server that is running.
pub struct Serving {
    /// Where it listens: the port is known even when the settings left it to the machine.
    pub address: SocketAddr,
    live: Live,
    handle: ServerHandle,
    task: JoinHandle<std::io::Result<()>>,
}

impl Serving {
    /// Takes no new connections, closes those that would stay open, lets what is in flight finish, and comes
    /// back when it has.
    pub async fn stop(self) {
        self.live.stop();
        self.handle.stop(true).await;
        // Whatever it came to, it is over.
        let _ = self.task.await;
    }
}

/// Serves the house at `listen`, with as many `threads` as given, or one for each core.
pub fn serve(app: &App, listen: SocketAddr, threads: Option<usize>) -> Outcome<Serving> {
    health::count();
    let listener = TcpListener::bind(listen).map_err(|error| Fault::new(format!("{listen}: {error}")))?;
    let address = listener.local_addr().map_err(Fault::new)?;
    let (graphql, sdl) = schema::open_to_clients(app)?;
    let live = Live::new((&app.config.live).into());
    let write_time = live.limits.write_time;
    let proxies = app.config.server.proxies;
    let till = Data::new(Till { budget: graphql.budget().clone(), proxies });
    let endpoint = Data::new(Endpoint { graphql, host: app.clone(), live: live.clone(), proxies });
    let contract = Data::new(Contract::new(sdl, app)?);
    let (house, app_data) = (app.clone(), Data::new(app.clone()));
    let mut server = HttpServer::new(move || {
        Application::new()
            .app_data(app_data.clone())
            .app_data(contract.clone())
            .app_data(till.clone())
            .wrap(from_fn(compression::spare))
            .wrap(Compress::default())
            .wrap(from_fn(compression::tell))
            .wrap(from_fn(log::log))
            .configure(|config| graphql::configure(config, endpoint.clone()))
            .configure(|config| socket::configure(config, endpoint.clone()))
            .configure(contract::routes)
            .configure(assets::routes)
            .configure(feeds::routes)
            .configure(meeting_guide::routes)
            .configure(hsds::routes)
            .configure(files::routes)
            .configure(uploads::routes)
            .configure(|config| site::routes(config, &house))
            .configure(guest::routes)
            .configure(unsubscribe::routes)
            .configure(preferences::routes)
            .configure(crisis::routes)
            .configure(health::routes)
    })
    .on_connect(move |connection, _| live::end_when_unread(connection, write_time))
    // Who hangs up wants no answer: a stream would go on into nowhere.
    .h1_allow_half_closed(false)
    .disable_signals()
    .shutdown_timeout(app.config.server.shutdown_seconds);
    if let Some(threads) = threads {
        server = server.workers(threads);
    }
    let server = server.listen(listener).map_err(Fault::new)?.run();
    let handle = server.handle();
    Ok(Serving { address, live, handle, task: tokio::spawn(server) })
}
