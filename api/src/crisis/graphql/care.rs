//! Which lines wait for those who look after them.

use async_graphql::{Context, Object};

use super::super::reading;
use super::super::rules::{self, Line};
use super::super::store::Place;
use super::kinds::CrisisLineState;
use super::line::{CrisisLine, CrisisLineConnection};
use super::words;
use crate::access::{Caller, access};
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::page::Window;

/// What those can ask who look after crisis lines.
#[derive(Default)]
pub struct CrisisCareQuery;

#[Object]
impl CrisisCareQuery {
    /// The crisis lines that wait for somebody: those of which to make sure, the longest overdue first; those that are
    /// hidden; or those of which something else ships by now. Without `country`, those to make sure of are those of the
    /// countries that the community serves (`WAYMARK_COUNTRIES`), and of lines about which somebody here has done something.
    /// Errors: `BAD_USER_INPUT`, `PAGE_INVALID`, `CURSOR_INVALID`.
    #[graphql(directive = access::apply(vec![Caller::Professional, Caller::Steward], None))]
    #[expect(clippy::too_many_arguments, reason = "each is an argument of the field")]
    async fn crisis_lines_in_care(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What they wait for; to be made sure of when nothing is said.")] state: Option<
            CrisisLineState,
        >,
        #[graphql(desc = "Only those of this country (ISO 3166-1), as `DE`.")] country: Option<String>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<CrisisLineConnection> {
        let window: Window<Place> = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let country =
            country.map(|typed| rules::country(&typed).map_err(|problem| problem.at("country"))).transpose()?;
        let found = reading::found(ctx.conn(), country).await?;
        let lines: Vec<&Line> = match state.unwrap_or(CrisisLineState::ToAssure) {
            CrisisLineState::ToAssure => {
                let countries = match country {
                    Some(country) => vec![country],
                    None => found.in_care(&ctx.app().config.crisis),
                };
                rules::due(&found.lines, &countries, ctx.now().date_naive())
            }
            CrisisLineState::Hidden => found.lines.iter().filter(|line| line.is_hidden).collect(),
            CrisisLineState::ShippedChange => found.lines.iter().filter(|line| line.shipped.is_some()).collect(),
        };
        let words = words(ctx);
        // What nobody ever made sure of comes first, then by the day.
        let rank = |line: &Line| line.assured_on.map_or(0, rules::number_of_day);
        let mut placed: Vec<(Place, &Line)> =
            lines.into_iter().map(|line| (reading::by_rank(line, rank(line), &words), line)).collect();
        placed.sort_by(|(a, _), (b, _)| a.cmp(b));
        let page = window.among(&placed, |(place, _)| place.clone());
        Ok(page.map(|(_, line)| CrisisLine::from(line.clone())).into())
    }
}
