//! What was done about a crisis line.

use async_graphql::{Context, Description, Object, SimpleObject};
use entity::crisis_line_change;

use super::super::rules::{self, Difference};
use super::super::store;
use super::kinds::CrisisLineVerb;
use crate::connection;
use crate::failure::Outcome;
use crate::member::Member;
use crate::scalars::{Date, Moment};

/// Something that is different about a crisis line.
#[derive(Clone, SimpleObject)]
pub struct CrisisLineDifference {
    /// The field, by its name in `CrisisLineFactsInput`, or in `CrisisLine` where it has none there.
    field: String,
    /// What it said; null where it said nothing.
    before: Option<String>,
    /// What it says; null where it says nothing.
    after: Option<String>,
}

impl From<Difference> for CrisisLineDifference {
    fn from(Difference { field, before, after }: Difference) -> Self {
        Self { field, before, after }
    }
}

/// Something that was done about a crisis line, for those who look after lines. It is kept for good.
#[derive(Clone, Description)]
pub struct CrisisLineChange(crisis_line_change::Model);

impl From<crisis_line_change::Model> for CrisisLineChange {
    fn from(row: crisis_line_change::Model) -> Self {
        Self(row)
    }
}

#[Object(use_type_description)]
impl CrisisLineChange {
    /// What was done.
    async fn verb(&self) -> CrisisLineVerb {
        self.0.verb.into()
    }

    /// When.
    async fn at(&self) -> Moment {
        Moment(self.0.at)
    }

    /// Who did it; null after she has left.
    async fn by(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        match self.0.member_id {
            Some(member) => Member::find(ctx, member).await,
            None => Ok(None),
        }
    }

    /// What she wrote about it, or why she hid it.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }

    /// The day on which she made sure of it, where she did.
    async fn checked_on(&self) -> Option<Date> {
        self.0.checked_on.map(Date)
    }

    /// What became different.
    async fn differences(&self) -> Vec<CrisisLineDifference> {
        if self.0.before.is_none() && self.0.after.is_none() {
            return Vec::new();
        }
        let read = |facts: &Option<_>| facts.as_ref().and_then(store::read);
        let (before, after) = (read(&self.0.before), read(&self.0.after));
        rules::differences(before.as_ref(), after.as_ref()).into_iter().map(Into::into).collect()
    }
}

connection! {
    /// What was done about a crisis line, the latest first.
    CrisisLineChangeConnection of CrisisLineChangeEdge of CrisisLineChange
}
