//! A version of what two agree on, as each of them sees it.

use async_graphql::{Context, Description, Object};
use entity::mentorship;
use entity::mentorship_agreement as agreement;

use super::super::super::graphql::parts::MentoringFormat;
use super::super::super::rules::Side;
use super::super::rules;
use super::super::store::{Agreements, AgreementsKey};
use crate::civil;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::scalars::{Date, Moment, TimeOfDay};

/// When two may write or call each other.
#[derive(Clone, Description)]
pub struct ContactHours {
    from: i32,
    until: i32,
    time_zone: String,
}

#[Object(use_type_description)]
impl ContactHours {
    /// From when in the day, by the clocks of `timeZone`.
    async fn from(&self) -> Option<TimeOfDay> {
        civil::time_of_day(self.from).map(TimeOfDay)
    }

    /// Until when; on the next day where it is earlier than `from`.
    async fn until(&self) -> Option<TimeOfDay> {
        civil::time_of_day(self.until).map(TimeOfDay)
    }

    /// By whose clocks (IANA).
    async fn time_zone(&self) -> &str {
        &self.time_zone
    }
}

/// What the two of a mentorship agree on. It holds when both have confirmed the same version, and is never changed:
/// a change is another version.
#[derive(Clone, Description)]
pub struct MentorshipAgreement {
    row: agreement::Model,
    side: Side,
}

impl MentorshipAgreement {
    /// What is in force in the viewer's mentorship.
    pub async fn in_force(ctx: &Context<'_>, pair: &mentorship::Model) -> Outcome<Option<Self>> {
        Self::pick(ctx, pair, |agreements| agreements.in_force).await
    }

    /// What is proposed in the viewer's mentorship, as long as it waits.
    pub async fn proposed(ctx: &Context<'_>, pair: &mentorship::Model) -> Outcome<Option<Self>> {
        let may_agree = rules::may_agree(pair.state);
        Self::pick(ctx, pair, |agreements| agreements.proposed.filter(|_| may_agree)).await
    }

    async fn pick(
        ctx: &Context<'_>,
        pair: &mentorship::Model,
        pick: impl FnOnce(Agreements) -> Option<agreement::Model>,
    ) -> Outcome<Option<Self>> {
        let side = Side::of(ctx.viewer().require_member()?, pair);
        let agreements = ctx.batch().load_one(AgreementsKey(pair.id)).await?;
        Ok(agreements.and_then(pick).map(|row| Self { row, side }))
    }
}

#[Object(use_type_description)]
impl MentorshipAgreement {
    /// The how-manieth version it is, from 1.
    async fn version(&self) -> i32 {
        self.row.version
    }

    /// In which ways you are in touch.
    async fn channels(&self) -> Vec<MentoringFormat> {
        self.row.channels.0.iter().copied().map(MentoringFormat::from).collect()
    }

    /// Every how many weeks you meet: 1 to 12.
    async fn every_weeks(&self) -> i32 {
        self.row.every_weeks
    }

    /// The rhythm in your own words; null where the number says all.
    async fn rhythm(&self) -> Option<&str> {
        self.row.rhythm.as_ref().map(|text| text.expose().as_str())
    }

    /// How much time the mentor gives in a week, on the average, in minutes.
    async fn minutes_per_week(&self) -> i32 {
        self.row.minutes_per_week
    }

    /// When you may write or call each other; null where nothing is said about it.
    async fn contact_hours(&self) -> Option<ContactHours> {
        let (from, until) = (self.row.contact_from?, self.row.contact_until?);
        Some(ContactHours { from, until, time_zone: self.row.time_zone.clone()? })
    }

    /// What you leave out; null where nothing is said about it.
    async fn topics_left_out(&self) -> Option<&str> {
        self.row.topics_left_out.as_ref().map(|text| text.expose().as_str())
    }

    /// What happens in a crisis.
    async fn in_a_crisis(&self) -> &str {
        self.row.in_a_crisis.expose()
    }

    /// When you want to look at it again: both are reminded on that day.
    async fn look_again_on(&self) -> Date {
        Date(self.row.look_again_on)
    }

    /// Whether you proposed it.
    async fn proposed_by_me(&self) -> bool {
        rules::proposer(&self.row) == self.side
    }

    /// When it was proposed.
    async fn proposed_at(&self) -> Moment {
        Moment(self.row.proposed_at)
    }

    /// Whether you have confirmed it. Whoever proposes has.
    async fn confirmed_by_me(&self) -> bool {
        rules::has_confirmed(&self.row, self.side)
    }

    /// Whether the other one has confirmed it.
    async fn confirmed_by_other(&self) -> bool {
        rules::has_confirmed(&self.row, self.side.other())
    }

    /// When it came into force; null while it is a proposal.
    async fn in_force_at(&self) -> Option<Moment> {
        self.row.in_force_at.map(Moment)
    }
}
