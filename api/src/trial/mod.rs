//! Trying what others found, and saying how it went. A member takes a tool or an activity for a week or so; at the end she
//! says that it helped, that it did not, or that it did not come to it; and what all of them say adds up for the next who
//! wonders. “This helped me”, of any resource, is here as well: both are what people say of a resource by what they lived,
//! and both are told by the same rule, as numbers without names. What is kept, without a word about how it is, is
//! `collection`'s. This room looks at resources, meetings and reminders; they know nothing of it.
//!
//! Invariants: what a member tries and what she says of it is seen by herself and by nobody else; a setback is told as a
//! success is, beside it and as a number, and nothing is ranked, scored or counted in a row; who says nothing is asked once
//! and never again, and what she tried is forgotten.
//!
//! **Told in fives.** The sums of a resource are shown from five reports on, and they change only when at least five
//! members whose reports were in no sum of it before have reported (`rules::tell`); then all that is new is added at
//! once, with what others have changed about earlier reports. So whoever looks before and after somebody reports either
//! sees no difference, or one that five people made, and each of these could have said what another did. That each of
//! them is new to the sums keeps a few who agree from reporting again and again until the fifth is the only stranger.
//! What is left, and cannot be helped without telling less than the truth: when all five say the same, that they did is
//! told. “This helped me” is told as the next lower multiple of five: it is a kind word and no report, and who adds her
//! own and takes it back at the border learns how many there are, but not whose.
//!
//! **Nameless, blocked or not.** What carries no name is told to everybody alike, also where somebody has blocked
//! another: a sum or a text that vanished with a block would say whose it was.
//!
//! **Who leaves.** Her trials, marks and texts go with her account. Numbers that were told stay: they name nobody.

mod actions;
mod agenda;
mod graphql;
mod jobs;
mod letters;
pub mod messages;
mod rules;
mod store;

use crate::consent::ConsentGiven;
use crate::jobs::Wiring;

pub use graphql::{HelpfulMutation, Trial, TrialConditions, TrialMutation, TrialQuery};
pub use letters::samples as sample_letters;

/// The jobs of this room, what it listens to, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.listen::<ConsentGiven, jobs::PlanAnew>();
    wiring.job::<jobs::AskHowItWent>();
    wiring.sweep("trial", store::sweep_forgotten);
}
