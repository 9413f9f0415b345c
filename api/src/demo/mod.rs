//! A believable small community, the same on every machine, for those who look around and for those who
//! build clients. Development only.

/// The password of every demo account. It opens nothing but demo data.
pub const PASSWORD: &str = "walking together";

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
    Account { part: Part::Steward, email: "priya@waymark.example" },
];
