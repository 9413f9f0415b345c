//! Noting how it goes, and taking it back.

use async_graphql::{Context, ID, InputObject, Object};
use entity::private::Private;

use super::super::super::graphql::Mentorship;
use super::super::actions::{self, Note};
use super::super::rules;
use super::{CheckIn, HowItGoes};
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::scalars::Date;
use crate::{civil, input, payload};

/// How it goes.
#[derive(InputObject)]
pub struct NoteCheckInInput {
    /// Your mentorship, which is active, paused or closing.
    mentorship: ID,
    /// For which day: from the mentor's yes until today, and today if left out.
    on: Option<Date>,
    /// How it goes for you.
    how_it_goes: HowItGoes,
    /// What else you want to keep of it, up to 4,000 characters.
    note: Option<String>,
    /// Whether the other one may read it; if left out, it is for you alone.
    is_shared: Option<bool>,
    /// How many minutes you gave, if you are the mentor: 0 to 1,440. For your own eyes, also when the rest is shared.
    minutes: Option<i32>,
}

/// Which note is to go.
#[derive(InputObject)]
pub struct RemoveCheckInInput {
    /// A check-in that you noted.
    check_in: ID,
}

payload! {
    /// What noting came to.
    NoteCheckInPayload {
        /// What you noted.
        check_in: CheckIn
    }
}
payload! {
    /// What removing came to.
    RemoveCheckInPayload {
        /// The mentorship, without it.
        mentorship: Mentorship
    }
}

/// What can be done about check-ins.
#[derive(Default)]
pub struct CheckInMutation;

#[Object]
impl CheckInMutation {
    /// Notes how a mentorship goes: for yourself alone, or for both of you. Nobody is told by a letter. The minutes
    /// that a mentor notes are summed up in `myMentoringLoad`. Errors: `NOT_FOUND`, `BAD_USER_INPUT` for a day, a text
    /// or minutes, `CONFLICT` when the mentorship is not active, paused or closing.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn note_check_in(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How it goes.")] input: NoteCheckInInput,
    ) -> Outcome<NoteCheckInPayload> {
        let viewer = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let (member, zone) = (viewer.id, viewer.time_zone);
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("mentorship", Kind::Mentorship.parse(&input.mentorship)).unwrap_or_default();
            let text = input.note.and_then(|text| check.field("note", input::paragraphs(&text, rules::NOTE)));
            check.finish()?;
            let note = Note {
                day: input.on.map_or_else(|| civil::local(ctx.now(), zone).date(), |date| date.0),
                how_it_goes: input.how_it_goes.into(),
                text: text.map(Private::new),
                is_shared: input.is_shared.unwrap_or_default(),
                minutes: input.minutes,
            };
            CheckIn::get(ctx, actions::note(ctx.app(), member, zone, id, note).await?).await
        };
        NoteCheckInPayload::of(ctx, outcome.await)
    }

    /// Removes a check-in that you noted, for good; its minutes do not count any more. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn remove_check_in(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which note is to go.")] input: RemoveCheckInInput,
    ) -> Outcome<RemoveCheckInPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = Kind::CheckIn.parse(&input.check_in).map_err(|problem| problem.at("checkIn"))?;
            Mentorship::get(ctx, actions::remove(ctx.app(), member, id).await?).await
        };
        RemoveCheckInPayload::of(ctx, outcome.await)
    }
}
