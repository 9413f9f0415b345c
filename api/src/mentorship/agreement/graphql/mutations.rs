//! Proposing, confirming, declining.

use async_graphql::{Context, ID, InputObject, Object};
use chrono_tz::Tz;
use entity::mentoring::Formats;
use entity::private::Private;
use uuid::Uuid;

use super::super::super::graphql::Mentorship;
use super::super::super::graphql::parts::MentoringFormat;
use super::super::actions::{self, Terms};
use super::super::rules;
use crate::access::{Caller, access};
use crate::civil;
use crate::failure::{Check, Fault, Outcome, Problem, Refusal};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::scalars::{Date, TimeOfDay};
use crate::{input, payload};

/// When two may write or call each other.
#[derive(InputObject)]
pub struct ContactHoursInput {
    /// From when in the day.
    from: TimeOfDay,
    /// Until when; on the next day where it is earlier than `from`. Not the same as `from`.
    until: TimeOfDay,
    /// By whose clocks (IANA); by yours if left out.
    time_zone: Option<String>,
}

/// What you propose to agree on.
#[derive(InputObject)]
pub struct ProposeAgreementInput {
    /// Your mentorship, which is accepted, active or paused.
    mentorship: ID,
    /// The newest version that you have seen; left out where there is none. Another that was proposed meanwhile is
    /// not overwritten: the answer is `CONFLICT`.
    version: Option<i32>,
    /// In which ways you are in touch: one at least.
    channels: Vec<MentoringFormat>,
    /// Every how many weeks you meet: 1 to 12.
    every_weeks: i32,
    /// The rhythm in your own words, up to 300 characters, where the number does not say all.
    rhythm: Option<String>,
    /// How much time the mentor gives in a week, on the average, in minutes: 15 to 1,200.
    minutes_per_week: i32,
    /// When you may write or call each other; nothing is said about it if left out.
    contact_hours: Option<ContactHoursInput>,
    /// What you leave out, up to 2,000 characters.
    topics_left_out: Option<String>,
    /// What happens in a crisis, up to 2,000 characters: whom to call, what each of you can do and what not. Only the
    /// two of you ever read it, and it is never mailed.
    in_a_crisis: String,
    /// When you want to look at it again: from tomorrow until a year from now; in eight weeks if left out.
    look_again_on: Option<Date>,
}

/// Which version you confirm.
#[derive(InputObject)]
pub struct ConfirmAgreementInput {
    /// Your mentorship.
    mentorship: ID,
    /// The version that you have read.
    version: i32,
}

/// Which proposal is set aside.
#[derive(InputObject)]
pub struct DeclineAgreementInput {
    /// Your mentorship.
    mentorship: ID,
    /// The version that is proposed.
    version: i32,
}

payload! {
    /// What proposing came to.
    ProposeAgreementPayload {
        /// The mentorship, with your proposal.
        mentorship: Mentorship
    }
}
payload! {
    /// What confirming came to.
    ConfirmAgreementPayload {
        /// The mentorship, with what is in force.
        mentorship: Mentorship
    }
}
payload! {
    /// What setting a proposal aside came to.
    DeclineAgreementPayload {
        /// The mentorship, without the proposal.
        mentorship: Mentorship
    }
}

/// What can be done about agreements.
#[derive(Default)]
pub struct AgreementMutation;

#[Object]
impl AgreementMutation {
    /// Proposes how the two of you want to walk together, or a change of it, in the place of any proposal that waits;
    /// the other one is told by a letter that repeats none of it. You have confirmed it thereby. Until both have, what
    /// was in force before holds. Errors: `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT` when something was proposed
    /// meanwhile, or the mentorship is not accepted, active or paused.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn propose_agreement(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you propose to agree on.")] input: ProposeAgreementInput,
    ) -> Outcome<ProposeAgreementPayload> {
        let viewer = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let (member, zone) = (viewer.id, viewer.time_zone);
        let outcome = async {
            let (id, seen) = (mentorship_of(&input.mentorship)?, input.version);
            let today = civil::local(ctx.now(), zone).date();
            actions::propose(ctx.app(), member, id, seen, terms(input, zone, today)?).await?;
            Mentorship::get(ctx, id).await
        };
        ProposeAgreementPayload::of(ctx, outcome.await)
    }

    /// Confirms what is proposed to you. It is in force with that, and an accepted mentorship becomes active; the
    /// other one is told by a letter. Confirmed twice, it is confirmed once. Errors: `NOT_FOUND`, `CONFLICT` when this
    /// version is not what is proposed any more, or the mentorship has moved on.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn confirm_agreement(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which version you confirm.")] input: ConfirmAgreementInput,
    ) -> Outcome<ConfirmAgreementPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = mentorship_of(&input.mentorship)?;
            actions::confirm(ctx.app(), member, id, input.version).await?;
            Mentorship::get(ctx, id).await
        };
        ConfirmAgreementPayload::of(ctx, outcome.await)
    }

    /// Sets a proposal aside, without a reason: your own, or the other one's, who is told by a letter. What is in
    /// force stays in force. Errors: `NOT_FOUND`, `CONFLICT` when this version is not what is proposed any more.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn decline_agreement(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which proposal is set aside.")] input: DeclineAgreementInput,
    ) -> Outcome<DeclineAgreementPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = mentorship_of(&input.mentorship)?;
            actions::decline(ctx.app(), member, id, input.version).await?;
            Mentorship::get(ctx, id).await
        };
        DeclineAgreementPayload::of(ctx, outcome.await)
    }
}

fn mentorship_of(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::Mentorship.parse(id).map_err(|problem| problem.at("mentorship"))?)
}

/// What the input proposes, checked as a whole.
fn terms(input: ProposeAgreementInput, zone: Tz, today: chrono::NaiveDate) -> Outcome<Terms> {
    let mut check = Check::default();
    let private = |text: Result<String, Problem>| text.map(Private::new);
    let channels = input.channels.into_iter().map(Into::into).collect();
    let channels = check.field("channels", rules::channels(channels)).unwrap_or_default();
    let every_weeks = check.field("everyWeeks", rules::every_weeks(input.every_weeks)).unwrap_or_default();
    let rhythm = input.rhythm.and_then(|text| check.field("rhythm", private(input::line(&text, rules::RHYTHM))));
    let minutes = rules::minutes_per_week(input.minutes_per_week);
    let minutes_per_week = check.field("minutesPerWeek", minutes).unwrap_or_default();
    let contact_hours = input.contact_hours.and_then(|hours| {
        let theirs = hours.time_zone.map_or(Ok(zone), |name| input::time_zone(&name));
        let zone = check.field("contactHours.timeZone", theirs)?;
        check.field("contactHours", rules::contact_hours(hours.from.0, hours.until.0, zone))
    });
    let topics_left_out = input
        .topics_left_out
        .and_then(|text| check.field("topicsLeftOut", private(input::paragraphs(&text, rules::TEXT))));
    let in_a_crisis = check.field("inACrisis", private(input::paragraphs(&input.in_a_crisis, rules::TEXT)));
    let look_again_on = rules::look_again_on(input.look_again_on.map(|date| date.0), today);
    let look_again_on = check.field("lookAgainOn", look_again_on).unwrap_or_default();
    check.finish()?;
    let in_a_crisis = in_a_crisis.ok_or_else(|| Fault::new("checked, and yet not there"))?;
    Ok(Terms {
        channels: Formats(channels),
        every_weeks,
        rhythm,
        minutes_per_week,
        contact_hours,
        topics_left_out,
        in_a_crisis,
        look_again_on,
    })
}
