//! This room's face: the member herself, the ways in, what she says of herself, and from whom she
//! parts.

mod account;
mod block;
mod profile;
mod returned;
mod types;

pub use account::AccountMutation;
pub use block::BlockMutation;
pub use profile::ProfileMutation;
pub use returned::{ReturnedLettersMutation, ReturnedLettersQuery};
pub use types::{Audience, LifeSituation, Member, MemberQuery, Perspective, Role, belongs_to};
