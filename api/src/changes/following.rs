//! Following the log for one caller: what she has missed, and then each change as it happens.

use std::collections::{HashSet, VecDeque};
use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::watch;
use uuid::Uuid;

use super::{Audience, Change, Place, store};
use crate::app::App;
use crate::failure::Outcome;
use crate::node::Kind;
use crate::viewer::Viewer;
use crate::wire::{Event, Pulse, Source};

/// How many changes a stream takes in hand at a time.
const HANDFUL: usize = 256;

/// Which changes are wanted; all where nothing is said.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// Only things of these kinds.
    pub kinds: Option<HashSet<Kind>>,
    /// Only these things.
    pub things: Option<HashSet<Uuid>>,
}

impl Wish {
    fn includes(&self, change: &Change) -> bool {
        self.kinds.as_ref().is_none_or(|kinds| kinds.contains(&change.kind))
            && self.things.as_ref().is_none_or(|things| things.contains(&change.thing))
    }
}

/// A place in the log that moves on.
pub struct Following {
    app: App,
    wish: Wish,
    end: watch::Receiver<i64>,
    /// How far the log has been taken in hand.
    position: i64,
    in_hand: VecDeque<Arc<Change>>,
}

impl Following {
    /// Follows from this place on, or from now on.
    pub async fn begin(app: &App, after: Option<Place>, wish: Wish) -> Outcome<Self> {
        let position = match after {
            Some(place) => place.position,
            None => store::end(app.db.fresh()).await?,
        };
        Ok(Self { app: app.clone(), wish, end: app.tail.end(), position, in_hand: VecDeque::new() })
    }

    async fn next(&mut self, viewer: &Viewer) -> Outcome<Pulse> {
        loop {
            while let Some(change) = self.in_hand.pop_front() {
                if change.audience.includes(viewer) && self.wish.includes(&change) {
                    return Ok(Pulse::Event(Event::new(Change::clone(&change))));
                }
            }
            // Whoever is told of nothing more is not told of what came together with that either.
            if self.take(viewer).await? {
                return Ok(Pulse::LookAgain);
            }
        }
    }

    /// Takes the next changes in hand, as soon as there are some, and says whether one of them may have changed
    /// what the viewer is allowed.
    async fn take(&mut self, viewer: &Viewer) -> Outcome<bool> {
        // Looked at first: all that the tail has up to here is found in it below.
        let end = *self.end.borrow_and_update();
        if let Some(changes) = self.app.tail.after(self.position, HANDFUL) {
            match changes.last() {
                Some(last) => self.position = last.place.position,
                None if end > self.position => self.position = end,
                None => self.wait().await,
            }
            let touches = changes.iter().any(|change| change.touches(viewer));
            self.in_hand.extend(changes);
            return Ok(touches);
        }
        // Further back than what is at hand: read for this caller alone, up to where the tail begins.
        let audiences = Audience::of(viewer);
        let stretch = store::after(self.app.db.fresh(), self.position, Some(&audiences), HANDFUL as u64).await?;
        let read_to = if stretch.is_full { stretch.end } else { stretch.end.max(end) };
        if read_to == self.position {
            // Nobody has begun to read the tail yet.
            self.wait().await;
            return Ok(false);
        }
        self.position = read_to;
        self.in_hand.extend(stretch.changes.into_iter().map(Arc::new));
        Ok(true)
    }

    async fn wait(&mut self) {
        // The sender is the tail, which goes with the app that is held here.
        let _ = self.end.changed().await;
    }
}

impl Source for Following {
    fn next<'a>(&'a mut self, viewer: &'a Viewer) -> Pin<Box<dyn Future<Output = Outcome<Pulse>> + Send + 'a>> {
        Box::pin(self.next(viewer))
    }
}
