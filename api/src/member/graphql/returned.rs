//! Letters to her that came back.

use async_graphql::{Context, InputObject, Object, SimpleObject};

use super::super::{actions, messages, rules, store};
use crate::access::{Caller, access};
use crate::failure::{Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::scalars::Moment;
use crate::{payload, post};

/// That letters to your address come back.
#[derive(SimpleObject)]
pub struct ReturnedLetters {
    /// How many in a row its mail server has refused for good.
    times: i32,
    /// When the last one came back.
    last_at: Moment,
    /// Since when nothing is written to it but what you ask for at that moment, as the letter that lets you in; null while
    /// everything still is. That is so after three in a row.
    paused_at: Option<Moment>,
    /// What you are asked, in the language of the request: whether the address is still right.
    message: String,
}

/// What can be asked about letters that came back.
#[derive(Default)]
pub struct ReturnedLettersQuery;

#[Object]
impl ReturnedLettersQuery {
    /// That letters to your address come back; null when the last one arrived, as far as is known, or there was none.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn returned_letters(&self, ctx: &Context<'_>) -> Outcome<Option<ReturnedLetters>> {
        let id = ctx.viewer().require_member()?;
        let row = store::by_id(ctx.conn(), id).await?.ok_or(Refusal::Unauthenticated)?;
        let bounces = post::bounces(ctx.app(), ctx.conn(), &row.email).await?;
        Ok(bounces.map(|bounces| ReturnedLetters {
            times: bounces.times,
            last_at: Moment(bounces.last_at),
            paused_at: bounces.paused_at.map(Moment),
            message: ctx.app().catalog.text(&ctx.viewer().locale, &messages::LettersReturned),
        }))
    }
}

/// Which address is right after all.
#[derive(InputObject)]
pub struct ResumeLettersInput {
    /// Your address, as `me.account.email` has it.
    email: String,
}

payload! {
    /// What resuming letters came to.
    ResumeLettersPayload {
        /// The address that everything is written to again.
        email: String
    }
}

/// What can be done about letters that came back.
#[derive(Default)]
pub struct ReturnedLettersMutation;

#[Object]
impl ReturnedLettersMutation {
    /// Has everything written to your address again that letters came back from. Where none did, nothing changes. Errors:
    /// `BAD_USER_INPUT` for an address that is not yours.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn resume_letters(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which address is right after all.")] input: ResumeLettersInput,
    ) -> Outcome<ResumeLettersPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let email = rules::email(&input.email).map_err(|problem| problem.at("email"))?;
            actions::resume_letters(ctx.app(), member, &email).await?;
            Ok(email)
        };
        ResumeLettersPayload::of(ctx, outcome.await)
    }
}
