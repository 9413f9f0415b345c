//! Onboarding: the newcomer's path from day one, and the peer who greets her. This room looks at members, ground rules,
//! meetings and mentorships and listens to what happens there; they know nothing of it.
//!
//! Invariants: whoever comes is met, and nobody waits unseen: who is not greeted in time is given to the next greeter,
//! and seen by stewards; a welcome is seen by the newcomer and by who greets her, and by stewards while it is unanswered
//! for too long, by nobody else; nobody is named as having failed, in any letter or list; a greeter never looks after
//! more newcomers than she has offered; a step that is not done is open, and no more is said about it.

mod actions;
mod graphql;
mod hours;
mod jobs;
mod letters;
pub mod messages;
mod ranking;
mod rules;
mod store;

use crate::consent::ConductAccepted;
use crate::jobs::Wiring;
use crate::meeting::RsvpGiven;
use crate::member::MemberConfirmed;
use crate::mentorship::MentorshipRequested;

pub use graphql::{GreetingMutation, OnboardingQuery, PathMutation, PathStep, Welcome};
pub use letters::samples as sample_letters;

/// The jobs of this room, and what it listens to.
pub fn wire(wiring: &mut Wiring) {
    wiring.listen::<MemberConfirmed, jobs::Arrive>();
    wiring.listen::<ConductAccepted, jobs::Reach>();
    wiring.listen::<RsvpGiven, jobs::Reach>();
    wiring.listen::<MentorshipRequested, jobs::Reach>();
    wiring.job::<jobs::FindGreeter>();
    wiring.job::<jobs::FillPlaces>();
    wiring.job::<jobs::LetGo>();
    wiring.job::<jobs::RunOut>();
    wiring.job::<jobs::ShowStewards>();
    wiring.job::<jobs::Close>();
    wiring.job::<jobs::Propose>();
    wiring.job::<jobs::TellGreeter>();
    wiring.job::<jobs::TellRelieved>();
    wiring.job::<jobs::TellNewcomer>();
    wiring.job::<jobs::TellSteward>();
}
