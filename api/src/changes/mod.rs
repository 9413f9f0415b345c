//! What changed, for whom, in order: the one log that live streams, offline copies and partners follow.
//!
//! A line is written in the transaction that changes the thing, and names the thing and its audience, never
//! what it says: whoever follows loads it as she may see it by then. Positions are given out one transaction
//! after the other, so nobody who has read up to a position finds an earlier one afterwards.
//!
//! Each process reads new lines once, into its [`Tail`]; streams read the tail, and the database only for
//! what lies further back. So a stream holds a position and nothing more, whether it follows closely, slowly,
//! or comes back after a night.

mod audience;
mod circle;
mod following;
mod store;
mod tail;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::failure::{ErrorCode, Problem};
use crate::i18n::common;
use crate::jobs::Wiring;
use crate::node::Kind;
use crate::viewer::{Viewer, Who};

pub use audience::Audience;
pub use circle::{Circle, Concern};
pub use following::{Following, Wish};
pub use store::{Mine, New, end, latest, page};
pub(crate) use store::{insert, locate};
pub use tail::{Follower, Tail};

/// For how long changes are kept, and so for how long a copy may be away.
pub const KEPT: TimeDelta = TimeDelta::days(30);

/// What the daily sweep removes of this.
pub fn wire(wiring: &mut Wiring) {
    wiring.sweep("change", store::sweep);
}

/// That something changed.
#[derive(Debug, Clone)]
pub struct Change {
    /// Where it stands among all changes.
    pub place: Place,
    /// What kind of thing.
    pub kind: Kind,
    /// Which one.
    pub thing: Uuid,
    /// What it is a part of: the meeting of a date.
    pub within: Option<Uuid>,
    /// Who may learn of it.
    pub audience: Audience,
}

impl Change {
    /// Whether it is about somebody who does not exist for the viewer: that she is still there is not told. That she has
    /// gone is, by a line to the viewer alone.
    fn is_about_nobody(&self, viewer: &Viewer) -> bool {
        viewer.member().is_some_and(|member| {
            self.kind == Kind::Member
                && member.blocked.contains(&self.thing)
                && self.audience != Audience::Member(member.id)
        })
    }

    /// Whether the viewer may be allowed more or less from here on: it is about her, or was told to her alone,
    /// or everybody is asked for something anew.
    fn touches(&self, viewer: &Viewer) -> bool {
        match &viewer.who {
            Who::Anonymous => false,
            Who::Member(member) => {
                self.kind == Kind::Conduct || self.thing == member.id || self.audience == Audience::Member(member.id)
            }
            Who::Partner(partner) => self.thing == partner.key || self.thing == partner.partner,
        }
    }
}

/// Where a change stands: what its cursor says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its position in the log.
    pub position: i64,
    /// When it happened: by this a cursor knows that it is too old.
    pub at: DateTime<Utc>,
}

impl Place {
    /// This place, if everything after it is still kept.
    pub fn kept(self, now: DateTime<Utc>) -> Result<Self, Problem> {
        if self.at < now - KEPT {
            return Err(Problem::new(ErrorCode::CursorExpired, common::CursorExpired));
        }
        Ok(self)
    }
}
