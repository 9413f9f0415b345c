//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// Not the name of a concept.
    ConceptInvalid = "topic-concept-invalid";
    /// There is a topic of this concept.
    ConceptTaken = "topic-concept-taken";
    /// Not the name of those who have a code for a topic.
    CodeSystemInvalid = "topic-code-system-invalid";
}
