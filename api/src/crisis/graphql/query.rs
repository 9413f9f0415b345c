//! What everybody can ask about crisis lines.

use async_graphql::{Context, Object};

use super::super::reading;
use super::help::{CrisisHelp, page, wish};
use super::kinds::CrisisLineKind;
use super::line::CrisisLineConnection;
use super::parts::Country;
use crate::access::{Caller, access};
use crate::caching::cache_control;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::i18n::sort_by_name;
use crate::page::Window;

/// What everybody can ask about crisis lines.
#[derive(Default)]
pub struct CrisisQuery;

#[Object]
impl CrisisQuery {
    /// Help in a crisis, for everybody, signed in or not: in one answer what to do in danger, the lines of a country, and
    /// where there is more. It never fails for what it is asked: a country that is none has no lines, and a way to help.
    #[graphql(
        directive = access::apply(vec![Caller::Anyone], None),
        directive = cache_control::apply(Some(60), None, None)
    )]
    async fn crisis_help(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The country (ISO 3166-1), as `DE`. When nothing is said, it is guessed: see \
                          `isCountryGuessed`.")]
        country: Option<String>,
        #[graphql(desc = "Where in the country (ISO 3166-2), as `GB-SCT`: leaves out what only serves other parts.")]
        region: Option<String>,
    ) -> Outcome<CrisisHelp> {
        let languages = &ctx.viewer().languages;
        let (country, is_guessed) = reading::country_of(country.as_deref(), languages, &ctx.app().config.crisis);
        let found = match country {
            Some(country) => reading::found(ctx.conn(), Some(country)).await?,
            None => reading::none(),
        };
        Ok(CrisisHelp { country, is_guessed, region, found })
    }

    /// The crisis lines of a country, or of all: for who lists them or keeps them. Errors: `BAD_USER_INPUT`, `PAGE_INVALID`,
    /// `CURSOR_INVALID`.
    #[graphql(
        directive = access::apply(vec![Caller::Anyone], None),
        directive = cache_control::apply(Some(60), None, None)
    )]
    #[expect(clippy::too_many_arguments, reason = "each is an argument of the field")]
    async fn crisis_lines(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those of this country (ISO 3166-1), as `DE`; of all when nothing is said.")]
        country: Option<String>,
        #[graphql(desc = "Only those of these kinds; all when nothing is said.")] kinds: Option<Vec<CrisisLineKind>>,
        #[graphql(desc = "Only those that speak this language (BCP 47), and emergency numbers.")] language: Option<
            String,
        >,
        #[graphql(desc = "Only those that are known to be open now when true, or known to be closed when false.")]
        is_open_now: Option<bool>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<CrisisLineConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let wish = wish(kinds, language.as_deref(), is_open_now)?;
        let found = match country.map(|country| country.trim().parse()) {
            None => reading::found(ctx.conn(), None).await?,
            Some(Ok(country)) => reading::found(ctx.conn(), Some(country)).await?,
            Some(Err(_)) => reading::none(),
        };
        Ok(page(ctx, &found, &wish, &window))
    }

    /// The countries of which there are crisis lines, in the order of their names in the language of the answer.
    #[graphql(
        directive = access::apply(vec![Caller::Anyone], None),
        directive = cache_control::apply(Some(60), None, None)
    )]
    async fn crisis_countries(&self, ctx: &Context<'_>) -> Outcome<Vec<Country>> {
        let found = reading::found(ctx.conn(), None).await?;
        let mut countries: Vec<Country> =
            found.countries().into_iter().map(|country| Country::of(ctx, country)).collect();
        sort_by_name(&ctx.viewer().locale, &mut countries, |country| &country.name);
        Ok(countries)
    }
}
