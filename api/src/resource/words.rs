//! What a resource says: its title, what it is, the whole of it, and under which conditions it helped or did not. Each
//! text that is kept (the original, a translation, what it said before, what somebody suggests) says all of that.

use entity::{resource_revision, resource_text, revision_suggestion};

/// What a text says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Its title.
    pub title: String,
    /// What it is, in a few sentences.
    pub summary: Option<String>,
    /// The whole of it.
    pub body: Option<String>,
    /// What it is worth to somebody else.
    pub context: Context,
}

/// What a reader has to know to tell whether it could be so for her as well.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// What helped.
    pub helped: Option<String>,
    /// What did not.
    pub did_not_help: Option<String>,
    /// Under which conditions.
    pub conditions: Option<String>,
}

impl Context {
    /// Its parts, in the order in which they are read.
    pub fn parts(&self) -> [Option<&str>; 3] {
        [self.helped.as_deref(), self.did_not_help.as_deref(), self.conditions.as_deref()]
    }

    /// Whether it says all that there is to say.
    pub fn is_whole(&self) -> bool {
        self.parts().iter().all(Option::is_some)
    }
}

/// Each table has the same columns for them.
macro_rules! kept_in {
    ($($table:ident)+) => {
        $(impl From<$table::Model> for Words {
            fn from(row: $table::Model) -> Self {
                let $table::Model { title, summary, body, helped, did_not_help, conditions, .. } = row;
                Self { title, summary, body, context: Context { helped, did_not_help, conditions } }
            }
        })+
    };
}

kept_in!(resource_text resource_revision revision_suggestion);
