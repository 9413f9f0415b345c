//! A proposal, its pairs, and who goes on waiting, as stewards see them.

use async_graphql::{Context, Description, Enum, ID, Object, SimpleObject};
use entity::{matching, matching_pair, matching_unmatched};
use futures_util::future::try_join;
use uuid::Uuid;

use super::super::rules::Two;
use super::super::store::{MatchingKey, NewcomerPlace, PairsKey, ReasonsKey, TotalFitKey, UnmatchedKey};
use super::reasons::{MatchingReason, told};
use crate::connection;
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::Moment;

/// How a proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::matching::MatchingState")]
pub enum MatchingState {
    /// It can be adjusted, sent or discarded. There is one draft at most.
    Draft,
    /// The newcomers in it have been asked.
    Sent,
    /// It was put aside, or another took its place.
    Discarded,
}

/// Why a pair was left out when its proposal was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::matching_pair::LeftOut")]
#[expect(clippy::enum_variant_names, reason = "each says what is not so any more")]
pub enum LeftOutReason {
    /// The newcomer does not wait any more.
    NoLongerWaiting,
    /// The mentor has no place left, or takes no requests.
    NoPlaceLeft,
    /// The two can no longer be brought together. Why is theirs.
    NoLongerPossible,
}

/// Why a proposal has no mentor for somebody, by what every member may know of her and of mentors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::matching_unmatched::Because")]
pub enum UnmatchedReason {
    /// She keeps to herself what she looks for, so nobody can be looked for.
    WishNotShown,
    /// No mentor with a place left shows a language that she shows.
    NoCommonLanguage,
    /// Of those, none walks with people of her age.
    AgeGroup,
    /// There are mentors who could walk with her; others fit their places better, or there is no place left at all.
    NoPlaceLeft,
    /// There is no mentor left for her, for a reason that is hers or theirs, or because a steward has removed them
    /// from this proposal. An earlier no, a block and a declared conflict are not told from one another.
    NoOtherMentor,
}

/// A proposal of who could walk with whom, for everybody who waits for a mentor: of all that respect places, languages,
/// ages and what keeps people apart, the one in which the fits add up to most. For stewards.
#[derive(Clone, Description)]
pub struct Matching(matching::Model);

impl From<matching::Model> for Matching {
    fn from(row: matching::Model) -> Self {
        Self(row)
    }
}

impl Matching {
    /// The proposal with this id, if the viewer is a steward.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(MatchingKey(id)).await?.map(Self))
    }

    /// The proposal with this id, which is known to be there.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a proposal that should be there is not").into())
    }

    async fn page_of_pairs(
        &self,
        ctx: &Context<'_>,
        is_left_out: bool,
        window: Window<NewcomerPlace>,
    ) -> Outcome<MatchingPairConnection> {
        let empty = window.empty(|row: &matching_pair::Model| NewcomerPlace(row.newcomer_id));
        let key = PairsKey { matching: self.0.id, is_left_out, window };
        let page = ctx.batch().load_one(key).await?.unwrap_or(empty);
        // Whatever keeps a member from the viewer elsewhere does so here.
        let seen = page.try_filter_map(async move |row| {
            let two = try_join(Member::find(ctx, row.newcomer_id), Member::find(ctx, row.mentor_id)).await?;
            Ok(two.0.zip(two.1).map(|(newcomer, mentor)| MatchingPair { row, newcomer, mentor }))
        });
        Ok(seen.await?.into())
    }
}

#[Object(use_type_description)]
impl Matching {
    /// The proposal's id.
    pub async fn id(&self) -> ID {
        Kind::Matching.id(self.0.id)
    }

    /// How it stands.
    async fn state(&self) -> MatchingState {
        self.0.state.into()
    }

    /// When it was first worked out.
    async fn proposed_at(&self) -> Moment {
        Moment(self.0.made_at)
    }

    /// Which steward had it worked out; null after she has left.
    async fn proposed_by(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        match self.0.made_by {
            Some(member) => Member::find(ctx, member).await,
            None => Ok(None),
        }
    }

    /// When it was sent or discarded; null while it is a draft.
    async fn settled_at(&self) -> Option<Moment> {
        self.0.settled_at.map(Moment)
    }

    /// The sum of the fits of its pairs. To be compared with that of another proposal for the same people; it has no
    /// unit.
    async fn total_fit(&self, ctx: &Context<'_>) -> Outcome<i32> {
        let total = ctx.batch().load_one(TotalFitKey(self.0.id)).await?.unwrap_or_default();
        Ok(i32::try_from(total).unwrap_or(i32::MAX))
    }

    /// Its pairs, those first whose newcomer joined first.
    async fn pairs(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the front, 20 if nothing is said; at most 100.")] first: Option<i32>,
        #[graphql(desc = "Those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end; at most 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Those before this cursor.")] before: Option<String>,
    ) -> Outcome<MatchingPairConnection> {
        self.page_of_pairs(ctx, false, Window::new(first, after.as_deref(), last, before.as_deref())?).await
    }

    /// Those of its pairs that were left out when it was sent, because they had become impossible; empty before. Nobody
    /// of them was asked.
    async fn left_out(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the front, 20 if nothing is said; at most 100.")] first: Option<i32>,
        #[graphql(desc = "Those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end; at most 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Those before this cursor.")] before: Option<String>,
    ) -> Outcome<MatchingPairConnection> {
        self.page_of_pairs(ctx, true, Window::new(first, after.as_deref(), last, before.as_deref())?).await
    }

    /// Those who wait and for whom it has no mentor, those first who joined first.
    async fn unmatched(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the front, 20 if nothing is said; at most 100.")] first: Option<i32>,
        #[graphql(desc = "Those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end; at most 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Those before this cursor.")] before: Option<String>,
    ) -> Outcome<UnmatchedNewcomerConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let empty = window.empty(|row: &matching_unmatched::Model| NewcomerPlace(row.newcomer_id));
        let key = UnmatchedKey { matching: self.0.id, window };
        let page = ctx.batch().load_one(key).await?.unwrap_or(empty);
        let seen = page.try_filter_map(async move |row: matching_unmatched::Model| {
            let newcomer = Member::find(ctx, row.newcomer_id).await?;
            Ok(newcomer.map(|newcomer| UnmatchedNewcomer { newcomer, because: row.because.into() }))
        });
        Ok(seen.await?.into())
    }
}

connection! {
    /// Proposals, the newest first.
    MatchingConnection of MatchingEdge of Matching
}

/// Two whom a proposal brings together.
#[derive(Clone, Description)]
pub struct MatchingPair {
    row: matching_pair::Model,
    newcomer: Member,
    mentor: Member,
}

#[Object(use_type_description)]
impl MatchingPair {
    /// Who waits for a mentor.
    async fn newcomer(&self) -> &Member {
        &self.newcomer
    }

    /// Who could walk with her.
    async fn mentor(&self) -> &Member {
        &self.mentor
    }

    /// How well the two fit, by what both show to every member; more is better, and it has no unit.
    async fn fit(&self) -> i32 {
        self.row.score
    }

    /// What speaks for the two, the weightiest kinds first, by what both show to every member by now.
    async fn reasons(&self, ctx: &Context<'_>) -> Outcome<Vec<MatchingReason>> {
        let two = Two { newcomer: self.row.newcomer_id, mentor: self.row.mentor_id };
        let reasons = ctx.batch().load_one(ReasonsKey(two)).await?.unwrap_or_default();
        told(ctx, &reasons).await
    }

    /// Whether a steward keeps the two together, however the rest is worked out.
    async fn is_pinned(&self) -> bool {
        self.row.pinned
    }

    /// Why the newcomer was not asked when the proposal was sent; null where she was, and before.
    async fn left_out(&self) -> Option<LeftOutReason> {
        self.row.left_out.map(Into::into)
    }
}

connection! {
    /// Pairs of a proposal, those first whose newcomer joined first.
    MatchingPairConnection of MatchingPairEdge of MatchingPair
}

/// Somebody who waits and for whom a proposal has no mentor.
#[derive(Clone, SimpleObject)]
pub struct UnmatchedNewcomer {
    /// Who goes on waiting.
    newcomer: Member,
    /// Why.
    because: UnmatchedReason,
}

connection! {
    /// Those for whom a proposal has no mentor, those first who joined first.
    UnmatchedNewcomerConnection of UnmatchedNewcomerEdge of UnmatchedNewcomer
}
