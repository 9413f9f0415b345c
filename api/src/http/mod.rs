//! HTTP: the only code that knows actix. What it serves, and to whom, is listed in [`serve`].

mod assets;
mod batch;
mod contract;
pub mod graphql;
mod health;
mod host;
mod html;
mod log;
pub mod messages;
mod negotiation;
mod params;
mod peer;
mod portal;
mod site;

#[cfg(test)]
mod tests;
mod unread;

use std::net::{SocketAddr, TcpListener};

use actix_web::dev::ServerHandle;
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::Data;
use actix_web::{App as Application, HttpServer};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::schema;

use contract::Sdl;
use graphql::Endpoint;

/// A server that is running.
pub struct Serving {
    /// Where it listens: the port is known even when the settings left it to the machine.
    pub address: SocketAddr,
    handle: ServerHandle,
    task: JoinHandle<std::io::Result<()>>,
}

impl Serving {
    /// Takes no new connections, lets what is in flight finish, and comes back when it has.
    pub async fn stop(self) {
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
    let (graphql, sdl) = schema::open(app)?;
    let endpoint = Data::new(Endpoint { graphql, host: app.clone(), proxies: app.config.server.proxies });
    let (house, app_data, sdl) = (app.clone(), Data::new(app.clone()), Data::new(Sdl(sdl)));
    let mut server = HttpServer::new(move || {
        Application::new()
            .app_data(app_data.clone())
            .app_data(sdl.clone())
            .wrap(Compress::default())
            .wrap(from_fn(log::log))
            .configure(|config| graphql::configure(config, endpoint.clone()))
            .configure(contract::routes)
            .configure(assets::routes)
            .configure(|config| site::routes(config, &house))
            .configure(health::routes)
    })
    .disable_signals()
    .shutdown_timeout(app.config.server.shutdown_seconds);
    if let Some(threads) = threads {
        server = server.workers(threads);
    }
    let server = server.listen(listener).map_err(Fault::new)?.run();
    let handle = server.handle();
    Ok(Serving { address, handle, task: tokio::spawn(server) })
}
