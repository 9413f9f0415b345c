//! All that somebody needs in a crisis, in one answer.

use async_graphql::{Context, Description, Object, SimpleObject};

use super::super::facts::LineKind;
use super::super::messages;
use super::super::reading::Found;
use super::super::rules::Wish;
use super::super::store::Place;
use super::super::words::DIRECTORY;
use super::kinds::CrisisLineKind;
use super::line::{CrisisLine, CrisisLineConnection};
use super::parts::Country;
use super::words;
use crate::caching::cache_control;
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::page::Window;
use crate::{i18n, input};

/// Help in a crisis: what to do in danger, whom to call in this country, and where there is more. Show it without asking
/// anybody to sign in, and let your app keep the last one for when there is no network.
#[derive(Clone, Description)]
pub struct CrisisHelp {
    /// The country, where one is known.
    pub(super) country: Option<i18n::Country>,
    /// Whether nobody said it.
    pub(super) is_guessed: bool,
    /// The part of the country.
    pub(super) region: Option<String>,
    /// Its lines.
    pub(super) found: Found,
}

/// A directory of crisis lines in many more countries, by others.
#[derive(Clone, SimpleObject)]
#[graphql(directive = cache_control::apply(None, None, Some(true)))]
pub struct CrisisDirectory {
    /// What it is called.
    name: &'static str,
    /// Its address.
    url: &'static str,
    /// What it is, in the language of the answer.
    text: String,
}

impl CrisisHelp {
    fn wish(&self, kinds: Vec<LineKind>) -> Wish {
        Wish { kinds, region: self.region.clone(), ..Wish::default() }
    }

    fn emergency(&self, ctx: &Context<'_>) -> Vec<CrisisLine> {
        let shown = self.found.shown(&self.wish(vec![LineKind::Emergency]), &words(ctx), ctx.now());
        shown.into_iter().map(|(_, line)| line.into()).collect()
    }
}

#[Object(use_type_description, directive = cache_control::apply(Some(60), None, None))]
impl CrisisHelp {
    /// The country; null when none is known, or it is none.
    async fn country(&self, ctx: &Context<'_>) -> Option<Country> {
        self.country.map(|country| Country::of(ctx, country))
    }

    /// Whether the country is a guess, from `Accept-Language` and from whom the community serves: ask.
    async fn is_country_guessed(&self) -> bool {
        self.country.is_some() && self.is_guessed
    }

    /// What to do in danger, in a sentence, in the language of the answer, with the number to call where it is known.
    async fn in_danger(&self, ctx: &Context<'_>) -> String {
        let lines = self.emergency(ctx);
        let lines: Vec<_> = lines.iter().map(|line| line.0.as_ref()).collect();
        words(ctx).in_danger(&lines)
    }

    /// The emergency numbers of the country. Empty when none is known.
    async fn emergency_lines(&self, ctx: &Context<'_>) -> Vec<CrisisLine> {
        self.emergency(ctx)
    }

    /// All lines of the country, the emergency numbers among them. Empty when none is known.
    #[expect(clippy::too_many_arguments, reason = "each is an argument of the field")]
    async fn lines(
        &self,
        ctx: &Context<'_>,
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
        let wish = Wish { region: self.region.clone(), ..wish };
        Ok(page(ctx, &self.found, &wish, &window))
    }

    /// Where there are lines of many more countries: for when none of these fits.
    async fn directory(&self, ctx: &Context<'_>) -> CrisisDirectory {
        CrisisDirectory { name: DIRECTORY.0, url: DIRECTORY.1, text: words(ctx).say(&messages::Directory) }
    }

    /// The page that says the same to people without an app, as `https://…/crisis?country=DE`.
    async fn page_url(&self, ctx: &Context<'_>) -> String {
        let base = format!("{}/crisis", ctx.app().config.server.public_url);
        self.country.map_or(base.clone(), |country| format!("{base}?country={country}"))
    }

    /// Whether all of this is as the community has it. False while its database cannot be reached: then this is what ships
    /// with the product, and what the community has corrected, hidden or added is not in it.
    async fn is_up_to_date(&self) -> bool {
        self.found.is_up_to_date
    }
}

/// Which lines are wanted, checked.
pub(super) fn wish(
    kinds: Option<Vec<CrisisLineKind>>,
    language: Option<&str>,
    is_open_now: Option<bool>,
) -> Outcome<Wish> {
    let mut check = Check::default();
    let language = language.and_then(|tag| check.field("language", input::language(tag)));
    check.finish()?;
    let kinds = kinds.unwrap_or_default().into_iter().map(Into::into).collect();
    Ok(Wish { kinds, language, is_open_now, region: None })
}

/// A page of those that are wanted.
pub(super) fn page(ctx: &Context<'_>, found: &Found, wish: &Wish, window: &Window<Place>) -> CrisisLineConnection {
    let shown = found.shown(wish, &words(ctx), ctx.now());
    window.among(&shown, |(place, _)| place.clone()).map(|(_, line)| CrisisLine::from(line)).into()
}
