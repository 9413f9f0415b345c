//! Pure decisions about topics: how a concept is written, how much there may be of what.

use super::messages;
use crate::failure::{ErrorCode, Problem};

/// The longest name of a topic, in characters.
pub const NAME: usize = 120;
/// How many names a topic may have, each in another language.
pub const NAMES: usize = 40;
/// How many codes a topic may have.
pub const CODES: usize = 20;
/// The longest code of a topic, in characters.
pub const CODE: usize = 40;

const CONCEPT: usize = 60;

/// The name of a concept: the same in every language, in kebab-case.
pub fn concept(typed: &str) -> Result<String, Problem> {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let is_valid = typed.len() <= CONCEPT && typed.split('-').all(is_word);
    if is_valid { Ok(typed.to_owned()) } else { Err(Problem::new(ErrorCode::BadUserInput, messages::ConceptInvalid)) }
}

/// Whose code it is: kebab-case.
pub fn code_system(typed: &str) -> Result<String, Problem> {
    concept(typed).map_err(|_| Problem::new(ErrorCode::BadUserInput, messages::CodeSystemInvalid))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_concept_is_kebab_case() {
        assert!(concept("coping-skills-2").is_ok());
        for wrong in ["", "-", "Coping", "coping_skills", "coping--skills", "-coping", "مهارات", &"a".repeat(61)]
        {
            assert!(concept(wrong).is_err(), "{wrong}");
        }
    }
}
