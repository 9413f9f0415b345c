//! Offering to greet, greeting, leaving it to others, having met.

use async_graphql::{Context, ID, InputObject, MaybeUndefined, Object};
use entity::role_grant::Role;
use uuid::Uuid;

use super::super::actions::{self, Actor, Offer};
use super::super::rules;
use super::welcome::{Greeter, Welcome};
use crate::access::{Caller, access};
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::payload;

/// What you offer as a greeter.
#[derive(InputObject)]
pub struct OfferGreetingInput {
    /// How many newcomers you look after at a time: 1 to 20. Nobody is taken from you when it is fewer than you have.
    capacity: i32,
    /// The languages in which you greet (BCP 47), at most 10; null for those that you read, and so at first; left out
    /// they stay.
    languages: MaybeUndefined<Vec<String>>,
    /// Whether newcomers may be given to you; left out it stays, and is true at first. Whoever pauses leaves to others
    /// those whom she has not written to.
    is_available: Option<bool>,
}

/// What you write to whom.
#[derive(InputObject)]
pub struct GreetInput {
    /// The welcome of the newcomer.
    welcome: ID,
    /// What you want to say to her, up to 2,000 characters. Only you and she ever read it.
    message: String,
}

/// Which newcomer you leave to others.
#[derive(InputObject)]
pub struct PassOnWelcomeInput {
    /// Her welcome.
    welcome: ID,
}

/// With whom you have met.
#[derive(InputObject)]
pub struct ConfirmMetInput {
    /// The welcome of one of you by the other.
    welcome: ID,
}

payload! {
    /// What offering came to.
    OfferGreetingPayload {
        /// Your offer as it stands now.
        greeter: Greeter
    }
}
payload! {
    /// What greeting came to.
    GreetPayload {
        /// The welcome, with what you wrote.
        welcome: Welcome
    }
}
payload! {
    /// What leaving it to others came to.
    PassOnWelcomePayload {
        /// Your offer, with room for another.
        greeter: Greeter
    }
}
payload! {
    /// What meeting came to.
    ConfirmMetPayload {
        /// The welcome, as the two of you have met.
        welcome: Welcome
    }
}

/// What can be done about welcomes.
#[derive(Default)]
pub struct GreetingMutation;

#[Object]
impl GreetingMutation {
    /// Offers to greet those who have just come, or changes the offer. You are given newcomers with whom you have a
    /// language in common, and told by a letter. Errors: `BAD_USER_INPUT`, with the field.
    #[graphql(directive = access::apply(vec![Caller::Mentor, Caller::Facilitator, Caller::Steward], None))]
    async fn offer_greeting(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you offer as a greeter.")] input: OfferGreetingInput,
    ) -> Outcome<OfferGreetingPayload> {
        let greeter = ctx.viewer().require_member()?;
        let outcome = async {
            actions::offer(ctx.app(), greeter, offer(input)?).await?;
            Greeter::get(ctx).await
        };
        OfferGreetingPayload::of(ctx, outcome.await)
    }

    /// Writes to a newcomer whom you are asked to greet; a steward may to any who waits for too long, and greets her
    /// from then on. She is told by a letter that repeats nothing of it. Errors: `NOT_FOUND`, `BAD_USER_INPUT`,
    /// `CONFLICT` when somebody has written to her already.
    #[graphql(directive = access::apply(vec![Caller::Mentor, Caller::Facilitator, Caller::Steward], None))]
    async fn greet(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you write to whom.")] input: GreetInput,
    ) -> Outcome<GreetPayload> {
        let by = actor(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let welcome = check.field("welcome", Kind::Welcome.parse(&input.welcome));
            let message = check.field("message", input::paragraphs(&input.message, rules::MESSAGE));
            check.finish()?;
            let (welcome, message) = welcome.zip(message).ok_or_else(|| Fault::new("checked, and yet not there"))?;
            actions::greet(ctx.app(), by, welcome, message).await?;
            Welcome::get(ctx, welcome).await
        };
        GreetPayload::of(ctx, outcome.await)
    }

    /// Leaves a newcomer to others to whom you have not written: at once, and without a reason. Nobody is told that you
    /// did, and you see her welcome no longer. Errors: `NOT_FOUND`, `CONFLICT` when you have written to her.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn pass_on_welcome(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which newcomer you leave to others.")] input: PassOnWelcomeInput,
    ) -> Outcome<PassOnWelcomePayload> {
        let by = actor(ctx)?;
        let outcome = async {
            actions::pass_on(ctx.app(), by, welcome_of(&input.welcome)?).await?;
            Greeter::get(ctx).await
        };
        PassOnWelcomePayload::of(ctx, outcome.await)
    }

    /// Says that the two of you have met: either of you may. It is a step of the newcomer's path, where the community
    /// has one for it. Errors: `NOT_FOUND`, `CONFLICT` when she has not been greeted, and when it has been said already.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn confirm_met(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "With whom you have met.")] input: ConfirmMetInput,
    ) -> Outcome<ConfirmMetPayload> {
        let by = actor(ctx)?;
        let outcome = async {
            let welcome = welcome_of(&input.welcome)?;
            actions::confirm_met(ctx.app(), by, welcome).await?;
            Welcome::get(ctx, welcome).await
        };
        ConfirmMetPayload::of(ctx, outcome.await)
    }
}

fn actor(ctx: &Context<'_>) -> Outcome<Actor> {
    Ok(Actor { member: ctx.viewer().require_member()?, is_steward: ctx.viewer().has(Role::Steward) })
}

fn welcome_of(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::Welcome.parse(id).map_err(|problem| problem.at("welcome"))?)
}

/// The offer that the input makes, checked as a whole.
fn offer(input: OfferGreetingInput) -> Outcome<Offer> {
    let mut check = Check::default();
    let capacity = check.field("capacity", rules::capacity(input.capacity));
    let languages = match input.languages {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(Vec::new()),
        MaybeUndefined::Value(tags) => {
            check.field("languages", input::at_most(tags.len(), rules::LANGUAGES));
            let mut languages = Vec::new();
            for (place, tag) in tags.iter().take(rules::LANGUAGES).enumerate() {
                let language = check.field(&format!("languages.{place}"), input::language(tag));
                languages.extend(language.filter(|language| !languages.contains(language)));
            }
            Some(languages)
        }
    };
    check.finish()?;
    let capacity = capacity.ok_or_else(|| Fault::new("checked, and yet not there"))?;
    Ok(Offer { capacity, languages, is_available: input.is_available })
}
