//! This room's face: the member herself, the ways in, and what she says of herself.

mod account;
mod profile;
mod types;

pub use account::AccountMutation;
pub use profile::ProfileMutation;
pub use types::{Audience, LifeSituation, Member, MemberQuery, Perspective, Role, belongs_to};
