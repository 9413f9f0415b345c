//! What those can do about crisis lines who look after them.

use async_graphql::{Context, ID, InputObject, Object};

use super::super::actions::{self, Assurance, Correction, Seen};
use super::super::rules;
use super::inputs::CrisisLineFactsInput;
use super::line::CrisisLine;
use crate::access::{Caller, access};
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::scalars::Date;
use crate::{input, payload};

/// A line of which you made sure.
#[derive(InputObject)]
pub struct AssureCrisisLineInput {
    /// The line.
    crisis_line: ID,
    /// On which day you called it, or looked at the page of those who hold it: not later than today, and less than 180 days
    /// ago; today when nothing is said. Never call an emergency number to try it.
    checked_on: Option<Date>,
    /// What you found, for those who look after lines, up to 500 characters.
    note: Option<String>,
    /// The `version` that you have read. When somebody has done something about the line since, nothing is changed.
    version: Option<i32>,
}

/// What is to be different about a line.
#[derive(InputObject)]
pub struct CorrectCrisisLineInput {
    /// The line.
    crisis_line: ID,
    /// What is to be different.
    facts: CrisisLineFactsInput,
    /// On which day you made sure of it, if you did: not later than today, and less than 180 days ago.
    checked_on: Option<Date>,
    /// Why, for those who look after lines, up to 500 characters.
    note: Option<String>,
    /// The `version` that you have read. When somebody has done something about the line since, nothing is changed.
    version: Option<i32>,
}

/// A line that is not there yet.
#[derive(InputObject)]
pub struct AddCrisisLineInput {
    /// The country in which it is to be reached (ISO 3166-1), as `DE`.
    country: String,
    /// What is known of it.
    facts: CrisisLineFactsInput,
    /// On which day you made sure of it, if you did: not later than today, and less than 180 days ago.
    checked_on: Option<Date>,
}

/// A line that nobody is to call any more.
#[derive(InputObject)]
pub struct HideCrisisLineInput {
    /// The line.
    crisis_line: ID,
    /// Why, for those who look after lines, up to 500 characters.
    reason: String,
}

/// A line that was hidden.
#[derive(InputObject)]
pub struct ShowCrisisLineInput {
    /// The line.
    crisis_line: ID,
}

/// A line that is to be as it ships.
#[derive(InputObject)]
pub struct TakeShippedCrisisLineInput {
    /// The line.
    crisis_line: ID,
    /// The `version` that you have read. When somebody has done something about the line since, nothing is changed.
    version: Option<i32>,
}

payload! {
    /// What making sure came to.
    AssureCrisisLinePayload {
        /// The line.
        crisis_line: CrisisLine
    }
}
payload! {
    /// What correcting came to.
    CorrectCrisisLinePayload {
        /// The line.
        crisis_line: CrisisLine
    }
}
payload! {
    /// What adding came to.
    AddCrisisLinePayload {
        /// The line.
        crisis_line: CrisisLine
    }
}
payload! {
    /// What hiding came to.
    HideCrisisLinePayload {
        /// The line, which only those see from now on who look after lines.
        crisis_line: CrisisLine
    }
}
payload! {
    /// What showing it again came to.
    ShowCrisisLinePayload {
        /// The line.
        crisis_line: CrisisLine
    }
}
payload! {
    /// What taking what ships came to.
    TakeShippedCrisisLinePayload {
        /// The line.
        crisis_line: CrisisLine
    }
}

/// What those can do about crisis lines who look after them.
#[derive(Default)]
pub struct CrisisMutation;

#[Object]
impl CrisisMutation {
    /// Says that you made sure of a line: that it is as it is told. From then on that is what it is here, also when something
    /// else ships later (`shippedChange`); 180 days later somebody is asked again. Errors: `NOT_FOUND`; `BAD_USER_INPUT`,
    /// with the field; `CONFLICT` when it was changed meanwhile.
    #[graphql(directive = access::apply(vec![Caller::Professional, Caller::Steward], None))]
    async fn assure_crisis_line(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A line of which you made sure.")] input: AssureCrisisLineInput,
    ) -> Outcome<AssureCrisisLinePayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let today = ctx.now().date_naive();
            let mut check = Check::default();
            let id = check.field("crisisLine", Kind::CrisisLine.parse(&input.crisis_line));
            let on = input.checked_on.map_or(today, |day| day.0);
            let on = check.field("checkedOn", rules::checked_on(on, today));
            let note = note(&mut check, input.note.as_deref());
            check.finish()?;
            let (id, on) = id.zip(on).ok_or_else(unchecked)?;
            let seen = Seen { id, version: input.version };
            actions::assure(ctx.app(), member, seen, Assurance { on, note }).await?;
            CrisisLine::get(ctx, id).await
        };
        AssureCrisisLinePayload::of(ctx, outcome.await)
    }

    /// Corrects a line. That somebody made sure of it before counts no more when it is reached otherwise, or at other hours:
    /// say `checkedOn` if you did. Everybody sees it at once. Errors: `NOT_FOUND`; `BAD_USER_INPUT`, with the field;
    /// `CONFLICT` when it was changed meanwhile.
    #[graphql(directive = access::apply(vec![Caller::Professional, Caller::Steward], None))]
    async fn correct_crisis_line(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is to be different about a line.")] input: CorrectCrisisLineInput,
    ) -> Outcome<CorrectCrisisLinePayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("crisisLine", Kind::CrisisLine.parse(&input.crisis_line));
            let checked_on = checked_on(ctx, &mut check, input.checked_on);
            let note = note(&mut check, input.note.as_deref());
            check.finish()?;
            let id = id.ok_or_else(unchecked)?;
            let (facts, seen) = (input.facts, Seen { id, version: input.version });
            let names_sources = facts.names_sources();
            let apply = |before, country| facts.corrected(before, country);
            let correction = Correction { apply, names_sources, checked_on, note };
            actions::correct(ctx.app(), member, seen, correction).await?;
            CrisisLine::get(ctx, id).await
        };
        CorrectCrisisLinePayload::of(ctx, outcome.await)
    }

    /// Adds a line that does not ship. Everybody sees it at once. Errors: `BAD_USER_INPUT`, with the field.
    #[graphql(directive = access::apply(vec![Caller::Professional, Caller::Steward], None))]
    async fn add_crisis_line(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A line that is not there yet.")] input: AddCrisisLineInput,
    ) -> Outcome<AddCrisisLinePayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let country = check.field("country", rules::country(&input.country));
            let checked_on = checked_on(ctx, &mut check, input.checked_on);
            let facts = input.facts.new_facts(&mut check, country, &ctx.viewer().locale);
            check.finish()?;
            let (country, facts) = country.zip(facts).ok_or_else(unchecked)?;
            let id = actions::add(ctx.app(), member, country, &facts, checked_on).await?;
            CrisisLine::get(ctx, id).await
        };
        AddCrisisLinePayload::of(ctx, outcome.await)
    }

    /// Hides a line from everybody but those who look after lines: because nobody answers there, or not as they should.
    /// It stays hidden, whatever ships later. Errors: `NOT_FOUND`; `BAD_USER_INPUT`; `CONFLICT` when it is hidden.
    #[graphql(directive = access::apply(vec![Caller::Professional, Caller::Steward], None))]
    async fn hide_crisis_line(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A line that nobody is to call any more.")] input: HideCrisisLineInput,
    ) -> Outcome<HideCrisisLinePayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("crisisLine", Kind::CrisisLine.parse(&input.crisis_line));
            let reason = check.field("reason", input::paragraphs(&input.reason, rules::REASON));
            check.finish()?;
            let (id, reason) = id.zip(reason).ok_or_else(unchecked)?;
            actions::hide(ctx.app(), member, Seen { id, version: None }, reason).await?;
            CrisisLine::get(ctx, id).await
        };
        HideCrisisLinePayload::of(ctx, outcome.await)
    }

    /// Shows a line again that was hidden. Errors: `NOT_FOUND`; `CONFLICT` when it is not hidden.
    #[graphql(directive = access::apply(vec![Caller::Professional, Caller::Steward], None))]
    async fn show_crisis_line(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A line that was hidden.")] input: ShowCrisisLineInput,
    ) -> Outcome<ShowCrisisLinePayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = Kind::CrisisLine.parse(&input.crisis_line).map_err(|problem| problem.at("crisisLine"))?;
            actions::show(ctx.app(), member, Seen { id, version: None }).await?;
            CrisisLine::get(ctx, id).await
        };
        ShowCrisisLinePayload::of(ctx, outcome.await)
    }

    /// Takes what ships in place of what was said of a line here, be it newer or only other. Nobody has made sure of that.
    /// Errors: `NOT_FOUND`; `CONFLICT` when it is as it ships, does not ship, or was changed meanwhile.
    #[graphql(directive = access::apply(vec![Caller::Professional, Caller::Steward], None))]
    async fn take_shipped_crisis_line(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A line that is to be as it ships.")] input: TakeShippedCrisisLineInput,
    ) -> Outcome<TakeShippedCrisisLinePayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let id = Kind::CrisisLine.parse(&input.crisis_line).map_err(|problem| problem.at("crisisLine"))?;
            actions::take_shipped(ctx.app(), member, Seen { id, version: input.version }).await?;
            CrisisLine::get(ctx, id).await
        };
        TakeShippedCrisisLinePayload::of(ctx, outcome.await)
    }
}

fn note(check: &mut Check, typed: Option<&str>) -> Option<String> {
    typed.and_then(|note| check.field("note", input::paragraphs(note, rules::REASON)))
}

fn checked_on(ctx: &Context<'_>, check: &mut Check, typed: Option<Date>) -> Option<chrono::NaiveDate> {
    let today = ctx.now().date_naive();
    typed.and_then(|day| check.field("checkedOn", rules::checked_on(day.0, today)))
}

fn unchecked() -> Fault {
    Fault::new("checked, and yet not there")
}
