//! Who made sure that what a listing says is true, and when.

use std::cmp::Reverse;

use async_graphql::{Context, Description, Enum, Object};
use chrono::NaiveDate;
use entity::listing_verification::{self, VerificationStanding};
use uuid::Uuid;

use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::scalars::Date;

use super::super::super::store;

/// As whom somebody made sure of a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum ListingVerificationStanding {
    /// The directory that it comes from says that somebody did.
    Source,
    /// One who looks after what its organization lists.
    Provider,
    /// One who looks after what is published here.
    Community,
}

/// That somebody made sure that what a listing says is true.
#[derive(Clone, Description)]
pub struct ListingVerification {
    on: NaiveDate,
    standing: ListingVerificationStanding,
    by: Option<Uuid>,
    note: Option<String>,
}

impl ListingVerification {
    /// The latest of each standing, the latest first, of those that were made here, in that order, and the one at the
    /// source.
    pub fn latest(at_the_source: Option<NaiveDate>, here: Vec<listing_verification::Model>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for row in here {
            let standing = match row.standing {
                VerificationStanding::Provider => ListingVerificationStanding::Provider,
                VerificationStanding::Community => ListingVerificationStanding::Community,
            };
            if all.iter().all(|other| other.standing != standing) {
                let note = row.note.map(|note| note.into_exposed());
                all.push(Self { on: row.verified_on, standing, by: row.verified_by, note });
            }
        }
        let standing = ListingVerificationStanding::Source;
        all.extend(at_the_source.map(|on| Self { on, standing, by: None, note: None }));
        all.sort_by_key(|one| Reverse(one.on));
        all
    }
}

#[Object(use_type_description)]
impl ListingVerification {
    /// On which day.
    async fn on(&self) -> Date {
        Date(self.on)
    }

    /// As whom.
    async fn standing(&self) -> ListingVerificationStanding {
        self.standing
    }

    /// Who; null when it is not said, when she has left, or does not exist for you, and for partners.
    async fn by(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        match self.by {
            Some(member) => Member::find(ctx, member).await,
            None => Ok(None),
        }
    }

    /// How she did; null where she did not say, and for everybody but moderators and stewards.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn note(&self, ctx: &Context<'_>) -> Option<&str> {
        let may_know = ctx.viewer().member().is_some_and(store::is_reviewer);
        self.note.as_deref().filter(|_| may_know)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(n: u128, day: &str, standing: VerificationStanding) -> listing_verification::Model {
        listing_verification::Model {
            id: Uuid::from_u128(n),
            resource_id: Uuid::nil(),
            verified_on: day.parse().unwrap(),
            verified_by: Some(Uuid::from_u128(n)),
            standing,
            note: None,
        }
    }

    #[test]
    fn of_each_standing_the_last_counts_and_the_newest_is_first() {
        use ListingVerificationStanding::{Community, Provider, Source};
        let (provider, community) = (VerificationStanding::Provider, VerificationStanding::Community);
        let here =
            || vec![row(3, "2026-03-01", community), row(2, "2026-02-01", provider), row(1, "2026-01-01", provider)];
        let told = |source: Option<&str>| -> Vec<_> {
            let all = ListingVerification::latest(source.map(|day| day.parse().unwrap()), here());
            all.into_iter().map(|one| (one.standing, one.on.to_string())).collect()
        };
        let (first, second) = ((Community, "2026-03-01".to_owned()), (Provider, "2026-02-01".to_owned()));
        assert_eq!(told(None), [first.clone(), second.clone()]);
        assert_eq!(told(Some("2026-04-01"))[0], (Source, "2026-04-01".to_owned()));
        assert_eq!(told(Some("2026-02-01")), [first, second, (Source, "2026-02-01".to_owned())], "here before there");
    }
}
