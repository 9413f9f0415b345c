//! Following the log for one caller: what she has missed, and then each change as it happens.

use std::collections::{HashSet, VecDeque};
use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::watch;
use uuid::Uuid;

use super::{Audience, Change, Circle, Concern, Place, store};
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
    /// Only these things, and what is part of them.
    pub things: Option<HashSet<Uuid>>,
    /// Only what concerns the viewer.
    pub concern: Option<Concern>,
}

impl Wish {
    fn includes(&self, change: &Change) -> bool {
        self.kinds.as_ref().is_none_or(|kinds| kinds.contains(&change.kind))
            && self.things.as_ref().is_none_or(|things| names(things, change))
    }
}

fn names(things: &HashSet<Uuid>, change: &Change) -> bool {
    things.contains(&change.thing) || change.within.is_some_and(|whole| things.contains(&whole))
}

/// A place in the log that moves on.
pub struct Following {
    app: App,
    wish: Wish,
    end: watch::Receiver<i64>,
    /// How far the log has been taken in hand.
    position: i64,
    in_hand: VecDeque<Arc<Change>>,
    /// What concerns the viewer, as long as nothing says that it may be something else by now.
    circle: Option<Circle>,
}

impl Following {
    /// Follows from this place on, or from now on.
    pub async fn begin(app: &App, viewer: &Viewer, after: Option<Place>, wish: Wish) -> Outcome<Self> {
        let position = match after {
            Some(place) => place.position,
            None => store::end(app.db.fresh()).await?,
        };
        let (end, in_hand) = (app.tail.end(), VecDeque::new());
        let mut following = Self { app: app.clone(), wish, end, position, in_hand, circle: None };
        if let (Some(concern), Some(member)) = (following.wish.concern, viewer.member()) {
            // Here and not at the first change, at which all streams would look at once.
            following.circle = Some((concern.look_up)(app, member.id).await?);
        }
        Ok(following)
    }

    async fn next(&mut self, viewer: &Viewer) -> Outcome<Pulse> {
        loop {
            // Out of hand only when it has been looked at: whoever stops waiting meanwhile loses nothing.
            while let Some(change) = self.in_hand.front().cloned() {
                let is_told = change.audience.includes(viewer) && !change.is_about_nobody(viewer);
                let is_wanted = is_told && self.wants(&change, viewer).await?;
                self.in_hand.pop_front();
                if is_wanted {
                    return Ok(Pulse::Event(Event::new(Change::clone(&change))));
                }
            }
            // Whoever is told of nothing more is not told of what came together with that either.
            if self.take(viewer).await? {
                return Ok(Pulse::LookAgain);
            }
        }
    }

    /// Whether this is what was wished for.
    async fn wants(&mut self, change: &Change, viewer: &Viewer) -> Outcome<bool> {
        let Some(concern) = self.wish.concern else { return Ok(self.wish.includes(change)) };
        let Some(member) = viewer.member() else { return Ok(false) };
        if concern.is_her_own(change, member.id) {
            self.circle = None;
            return Ok(self.wish.includes(change));
        }
        if !concern.kinds.contains(&change.kind) || !self.wish.includes(change) {
            return Ok(false);
        }
        let circle = match self.circle.take() {
            Some(circle) => circle,
            None => (concern.look_up)(&self.app, member.id).await?,
        };
        let is_in_it = circle.includes(change);
        self.circle = Some(circle).filter(|circle| !circle.is_older_than(change));
        Ok(is_in_it)
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
