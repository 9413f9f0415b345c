//! Batches behind the edges of proposals. Only stewards come to a proposal, and what is a part of one is asked for
//! through it.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use entity::role_grant::Role;
use entity::{matching, matching_pair, matching_unmatched};
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::super::super::fit::{ForWhom, Reason, reasons_of};
use super::super::rules::Two;
use super::NewcomerPlace;
use crate::failure::Failure;
use crate::graphql::Batch;
use crate::loaders::gathered;
use crate::page::{Page, Window};

/// A proposal by its id, for stewards.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MatchingKey(pub Uuid);

impl Loader<MatchingKey> for Batch {
    type Value = matching::Model;
    type Error = Failure;

    async fn load(&self, keys: &[MatchingKey]) -> Result<HashMap<MatchingKey, matching::Model>, Failure> {
        let is_accepted = self.viewer.member().is_some_and(|member| member.has_accepted_conduct);
        if !is_accepted || !self.viewer.has(Role::Steward) {
            return Ok(HashMap::new());
        }
        let rows = matching::Entity::find()
            .filter(matching::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (MatchingKey(row.id), row)).collect())
    }
}

/// The sum of the fits of a proposal, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TotalFitKey(pub Uuid);

impl Loader<TotalFitKey> for Batch {
    type Value = i64;
    type Error = Failure;

    async fn load(&self, keys: &[TotalFitKey]) -> Result<HashMap<TotalFitKey, i64>, Failure> {
        let sums: Vec<(Uuid, i64)> = matching_pair::Entity::find()
            .select_only()
            .column(matching_pair::Column::MatchingId)
            .column_as(matching_pair::Column::Score.into_expr().sum(), "total")
            .filter(matching_pair::Column::MatchingId.is_in(keys.iter().map(|key| key.0)))
            .group_by(matching_pair::Column::MatchingId)
            .into_tuple()
            .all(&self.conn)
            .await?;
        Ok(sums.into_iter().map(|(matching, total)| (TotalFitKey(matching), total)).collect())
    }
}

/// A page of the pairs of a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PairsKey {
    /// The proposal.
    pub matching: Uuid,
    /// Only those that were left out when it was sent.
    pub is_left_out: bool,
    /// Which page.
    pub window: Window<NewcomerPlace>,
}

impl Loader<PairsKey> for Batch {
    type Value = Page<matching_pair::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[PairsKey]) -> Result<HashMap<PairsKey, Self::Value>, Failure> {
        let place = |row: &matching_pair::Model| NewcomerPlace(row.newcomer_id);
        let asked = gathered(keys.iter().map(|key| ((key.is_left_out, &key.window), key.matching)));
        let mut pages = HashMap::new();
        // One field of one document asks all proposals for the same page: this is one statement.
        for ((is_left_out, window), matchings) in asked {
            let left_out = is_left_out.then(|| matching_pair::Column::LeftOut.is_not_null());
            let select = matching_pair::Entity::find().filter(Condition::all().add_option(left_out));
            let lists = (matching_pair::Column::MatchingId, matchings.as_slice());
            let columns = [matching_pair::Column::NewcomerId];
            let found =
                window.of_each(select, lists, &columns, false, |row| row.matching_id, place, &self.conn).await?;
            for (matching, page) in found {
                pages.insert(PairsKey { matching, is_left_out, window: window.clone() }, page);
            }
        }
        Ok(pages)
    }
}

/// A page of those for whom a proposal has no mentor.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnmatchedKey {
    /// The proposal.
    pub matching: Uuid,
    /// Which page.
    pub window: Window<NewcomerPlace>,
}

impl Loader<UnmatchedKey> for Batch {
    type Value = Page<matching_unmatched::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[UnmatchedKey]) -> Result<HashMap<UnmatchedKey, Self::Value>, Failure> {
        let place = |row: &matching_unmatched::Model| NewcomerPlace(row.newcomer_id);
        let mut pages = HashMap::new();
        for (window, matchings) in gathered(keys.iter().map(|key| (&key.window, key.matching))) {
            let select = matching_unmatched::Entity::find();
            let lists = (matching_unmatched::Column::MatchingId, matchings.as_slice());
            let columns = [matching_unmatched::Column::NewcomerId];
            let found =
                window.of_each(select, lists, &columns, false, |row| row.matching_id, place, &self.conn).await?;
            for (matching, page) in found {
                pages.insert(UnmatchedKey { matching, window: window.clone() }, page);
            }
        }
        Ok(pages)
    }
}

/// What speaks for two whom a proposal brings together, by what both show to every member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ReasonsKey(pub Two);

impl Loader<ReasonsKey> for Batch {
    type Value = Vec<Reason>;
    type Error = Failure;

    async fn load(&self, keys: &[ReasonsKey]) -> Result<HashMap<ReasonsKey, Vec<Reason>>, Failure> {
        let pairs: Vec<_> = keys.iter().map(|ReasonsKey(two)| (two.newcomer, two.mentor)).collect();
        let found = reasons_of(&self.conn, &pairs, |_, _| ForWhom::STEWARD, self.now).await?;
        let of = |(newcomer, mentor)| ReasonsKey(Two { newcomer, mentor });
        Ok(found.into_iter().map(|(pair, reasons)| (of(pair), reasons)).collect())
    }
}
