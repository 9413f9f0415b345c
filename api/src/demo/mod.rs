//! A believable small community, the same on every machine, for those who look around and for those who
//! build clients. Development only.
//!
//! It is made through the API: what stands in `api/demo/` are steps that clients could have taken, said by the
//! people who take them, so that it never holds what a client could not have made. Only what no client can do
//! is done on the word of whoever runs the server: opening accounts, importing listings, and giving keys and
//! passwords that everybody may know.
//!
//! Invariant: the steward comes first, and the passwords last, all at once. Where she is and nobody can come in
//! yet, the community was only half made: it is cleared away and made anew.

mod community;
mod content;
mod filling;
mod store;

use clap::ValueEnum;

use crate::app::App;
use crate::failure::Outcome;
use crate::member::{self, Door};

/// The password of every demo account. It opens nothing but demo data.
pub const PASSWORD: &str = "walking together";

/// The key of the clinic that reads the community's resources. It opens nothing but demo data.
pub const PARTNER_KEY: &str = "wm_demo-lantern-house-clinic-everybody-may-know-this-key";

/// Somebody whom a developer can be with one press.
#[derive(Debug, Clone, Copy)]
pub struct Account {
    /// What she is in the community.
    pub part: Part,
    /// The address to sign in with.
    pub email: &'static str,
}

/// A part in the community.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Just come.
    Newcomer,
    /// Walks beside newcomers.
    Mentor,
    /// Holds meetings.
    Facilitator,
    /// Looks after what is said.
    Moderator,
    /// Looks after the community.
    Steward,
}

/// One account for each part.
pub const ACCOUNTS: [Account; 5] = [
    Account { part: Part::Newcomer, email: "noor@waymark.example" },
    Account { part: Part::Mentor, email: "layla@waymark.example" },
    Account { part: Part::Facilitator, email: "mateo@waymark.example" },
    Account { part: Part::Moderator, email: "anneke@waymark.example" },
    Account { part: Part::Steward, email: STEWARD },
];

const STEWARD: &str = "priya@waymark.example";

/// How large a community is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Size {
    /// Eleven people and what they share.
    Small,
    /// The same, among a thousand more members, meetings and resources.
    Medium,
    /// The same, among twenty thousand more.
    Large,
}

impl Size {
    /// How many come on top of the small community.
    pub fn crowd(self) -> Crowd {
        match self {
            Self::Small => Crowd::default(),
            Self::Medium => Crowd { members: 400, meetings: 100, resources: 500 },
            Self::Large => Crowd { members: 8_000, meetings: 2_000, resources: 10_000 },
        }
    }
}

/// Those who come on top of the small community, numbered, and what they bring. They sign in by letter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Crowd {
    /// How many members.
    pub members: usize,
    /// How many meetings.
    pub meetings: usize,
    /// How many resources.
    pub resources: usize,
}

/// What seeding came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seeded {
    /// The community is there from now on.
    Now,
    /// It was there before, and nothing was changed.
    Before,
    /// Others are there, and nothing was changed.
    NotEmpty,
}

/// "demoseed" in ASCII: processes that start together wait for each other.
const SEEDING: i64 = 0x6465_6d6f_7365_6564;

/// Makes the community, if nobody is there.
pub async fn seed(app: &App, crowd: Crowd) -> Outcome<Seeded> {
    let alone = app.db.alone(SEEDING).await?;
    let conn = app.db.fresh();
    let seeded = match member::door(conn, STEWARD).await? {
        Some(Door::Open) => Seeded::Before,
        Some(Door::NeverUsed) => {
            store::clear(app).await?;
            make(app, crowd).await?
        }
        None if !member::is_anybody_there(conn).await? => make(app, crowd).await?,
        None | Some(Door::ByLetter) => Seeded::NotEmpty,
    };
    alone.end().await?;
    Ok(seeded)
}

async fn make(app: &App, crowd: Crowd) -> Outcome<Seeded> {
    community::make(app, crowd).await?;
    Ok(Seeded::Now)
}
