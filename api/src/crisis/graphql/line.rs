//! A crisis line, as everybody sees it.

use std::sync::Arc;

use async_graphql::{Context, Description, ID, Object, SimpleObject};
use uuid::Uuid;

use super::super::rules::{self, Line, ShippedNews, Word};
use super::super::store::{self, ChangePlace, CrisisLineKey};
use super::super::{actions, shipped};
use super::change::{CrisisLineChange, CrisisLineChangeConnection, CrisisLineDifference};
use super::kinds::{CrisisLineConfidence, CrisisLineCost, CrisisLineKind};
use super::parts::{Country, CrisisChannel, CrisisHours, CrisisLineLanguage, CrisisLineSource, CrisisPhone, CrisisSms};
use super::{is_member, looks_after_lines, words};
use crate::caching::{CacheControlScope, cache_control};
use crate::connection;
use crate::failure::Outcome;
use crate::graphql::Surroundings;
use crate::i18n::{LocalizedText, format};
use crate::member::Member;
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::Date;

/// A way to be heard in a crisis: an emergency number, or a line that people can call or write to. Everybody sees it,
/// signed in or not. What is null is not known, and is to be shown as that.
#[derive(Clone, Description)]
pub struct CrisisLine(pub(super) Arc<Line>);

impl From<Line> for CrisisLine {
    fn from(line: Line) -> Self {
        Self(Arc::new(line))
    }
}

impl CrisisLine {
    /// The line with this id, if the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        let row = ctx.batch().load_one(CrisisLineKey(id)).await?;
        let line = Line::of(shipped::with_id(id), row.as_ref().and_then(store::kept));
        Ok(line.filter(|line| !line.is_hidden || looks_after_lines(ctx.viewer())).map(Self::from))
    }

    /// The line with this id, which is known to be there.
    pub(super) async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Ok(Self::find(ctx, id).await?.ok_or_else(actions::missing)?)
    }
}

/// That somebody of this community made sure of a crisis line.
#[derive(Clone, Description)]
pub struct CrisisLineAssurance(Arc<Line>);

#[Object(use_type_description, directive = cache_control::apply(None, None, Some(true)))]
impl CrisisLineAssurance {
    /// On which day.
    async fn checked_on(&self) -> Option<Date> {
        self.0.assured_on.map(Date)
    }

    /// Whether that is so long ago, 180 days, that somebody should do so again.
    async fn is_due(&self, ctx: &Context<'_>) -> bool {
        !self.0.is_assured(ctx.now().date_naive())
    }

    /// Who did; told to members alone, and null after she has left.
    #[graphql(directive = cache_control::apply(None, Some(CacheControlScope::Private), None))]
    async fn by(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        match self.0.assured_by.filter(|_| is_member(ctx.viewer())) {
            Some(member) => Member::find(ctx, member).await,
            None => Ok(None),
        }
    }
}

/// What ships of a crisis line by now, where it is something else than when somebody here last looked.
#[derive(Clone, SimpleObject)]
pub struct ShippedCrisisLineChange {
    /// Whether the line ships no more: it may have been given up.
    is_withdrawn: bool,
    /// What is said of it here, and what ships: `before` is the community's, `after` is what ships.
    differences: Vec<CrisisLineDifference>,
}

#[Object(use_type_description, directive = cache_control::apply(Some(60), None, None))]
impl CrisisLine {
    /// The line's id.
    pub async fn id(&self) -> ID {
        Kind::CrisisLine.id(self.0.id)
    }

    /// The country in which it is to be reached.
    async fn country(&self, ctx: &Context<'_>) -> Country {
        Country::of(ctx, self.0.country)
    }

    /// The part of the country that it serves (ISO 3166-2), as `GB-SCT`; null where it serves all of it.
    async fn region(&self) -> Option<&str> {
        self.0.facts.region.as_deref()
    }

    /// What it is called: in the reader's language where it has a name in it, else in English, else as it is called there.
    async fn name(&self, ctx: &Context<'_>) -> LocalizedText {
        words(ctx).name(&self.0)
    }

    /// What it is called where it is; null when `name` says that already.
    async fn local_name(&self, ctx: &Context<'_>) -> Option<LocalizedText> {
        words(ctx).local_name(&self.0)
    }

    /// What it is there for.
    async fn kind(&self) -> CrisisLineKind {
        self.0.facts.kind.into()
    }

    /// The same in words, in the language of the answer.
    async fn kind_in_words(&self, ctx: &Context<'_>) -> String {
        words(ctx).kind(self.0.facts.kind)
    }

    /// The number to call; null of a line that is only written to.
    async fn phone(&self) -> Option<CrisisPhone> {
        self.phones(0).into_iter().next()
    }

    /// Other numbers, for those who do not reach the first.
    async fn alternatives(&self) -> Vec<CrisisPhone> {
        self.phones(1)
    }

    /// Where to send a text message; null where that is not known.
    async fn sms(&self) -> Option<CrisisSms> {
        self.0.facts.sms.clone().map(|sms| CrisisSms(Line::clone(&self.0), sms))
    }

    /// Other ways to write.
    async fn channels(&self) -> Vec<CrisisChannel> {
        self.0.facts.channels.iter().map(|channel| CrisisChannel(Line::clone(&self.0), channel.clone())).collect()
    }

    /// Where its chat begins, which may be its first page; null where there is none that is known.
    async fn chat_url(&self) -> Option<&str> {
        self.0.facts.chat_url.as_deref()
    }

    /// Its own page.
    async fn website(&self) -> Option<&str> {
        self.0.facts.website.as_deref()
    }

    /// The languages that are spoken there; empty where nobody knows.
    async fn languages(&self, ctx: &Context<'_>) -> Vec<CrisisLineLanguage> {
        let reader = &ctx.viewer().locale;
        let language = |tag| CrisisLineLanguage { tag: ToString::to_string(tag), name: format::language(reader, tag) };
        self.0.facts.languages.iter().map(language).collect()
    }

    /// When it is open.
    async fn hours(&self) -> CrisisHours {
        CrisisHours(Line::clone(&self.0))
    }

    /// What it costs; null where nobody knows.
    async fn cost(&self) -> Option<CrisisLineCost> {
        self.0.facts.cost.map(Into::into)
    }

    /// The same in words, in the language of the answer; also that nobody knows.
    async fn cost_in_words(&self, ctx: &Context<'_>) -> String {
        words(ctx).cost(&self.0)
    }

    /// What else is to be known of the cost.
    async fn cost_note(&self, ctx: &Context<'_>) -> Option<LocalizedText> {
        words(ctx).note(&self.0, self.0.facts.cost_note.as_ref())
    }

    /// Whom it is for, and what it is not.
    async fn audience(&self, ctx: &Context<'_>) -> Option<LocalizedText> {
        words(ctx).note(&self.0, self.0.facts.audience.as_ref())
    }

    /// What all of this rests on.
    async fn sources(&self, ctx: &Context<'_>) -> Vec<CrisisLineSource> {
        let sources = self.0.facts.sources.iter();
        let told = |text: &String| words(ctx).note(&self.0, Some(text));
        sources.filter_map(|it| Some(CrisisLineSource { url: it.url.clone(), confirms: told(&it.confirms)? })).collect()
    }

    /// The newest day of which there is evidence, as exactly as it is known: `2026-08-12`, `2023-05` or `2020`. Null where
    /// that is not known.
    async fn evidence_date(&self) -> Option<&str> {
        self.0.facts.evidence_date.as_deref()
    }

    /// How well it is confirmed by public sources; null where the community says it by itself.
    async fn confidence(&self) -> Option<CrisisLineConfidence> {
        self.0.facts.confidence.map(Into::into)
    }

    /// The same in a plain sentence, in the language of the answer.
    async fn reliability_in_words(&self, ctx: &Context<'_>) -> Option<String> {
        words(ctx).reliability(&self.0)
    }

    /// That somebody of this community made sure of it; null while nobody has.
    async fn assurance(&self) -> Option<CrisisLineAssurance> {
        self.0.assured_on.map(|_| CrisisLineAssurance(Arc::clone(&self.0)))
    }

    /// Whether and when somebody of this community made sure of it, in a plain sentence that belongs beside the number.
    async fn assurance_in_words(&self, ctx: &Context<'_>) -> String {
        words(ctx).assurance(&self.0, ctx.now().date_naive())
    }

    /// Whether the community added it by itself.
    async fn is_own(&self) -> bool {
        self.0.word == Word::Own
    }

    /// How often something was done about it here, for `version` in the inputs of those who look after lines.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// Whether it is hidden from everybody but those who look after lines.
    #[graphql(directive = cache_control::apply(None, Some(CacheControlScope::Private), None))]
    async fn is_hidden(&self) -> bool {
        self.0.is_hidden
    }

    /// Why it is hidden; for those who look after lines.
    #[graphql(directive = cache_control::apply(None, Some(CacheControlScope::Private), None))]
    async fn hidden_reason(&self, ctx: &Context<'_>) -> Outcome<Option<String>> {
        if !self.0.is_hidden || !looks_after_lines(ctx.viewer()) {
            return Ok(None);
        }
        store::hidden_for(ctx.conn(), self.0.id).await
    }

    /// What ships of it by now, where that is something else than when somebody here last made sure of it or corrected it:
    /// what the community said stays until `takeShippedCrisisLine`. For those who look after lines.
    #[graphql(directive = cache_control::apply(None, Some(CacheControlScope::Private), None))]
    async fn shipped_change(&self, ctx: &Context<'_>) -> Option<ShippedCrisisLineChange> {
        let news = self.0.shipped.as_ref().filter(|_| looks_after_lines(ctx.viewer()))?;
        let differences = match news {
            ShippedNews::Changed(ships) => rules::differences(Some(&self.0.facts), Some(ships)),
            ShippedNews::Withdrawn => Vec::new(),
        };
        Some(ShippedCrisisLineChange {
            is_withdrawn: matches!(news, ShippedNews::Withdrawn),
            differences: differences.into_iter().map(Into::into).collect(),
        })
    }

    /// What was done about it here, the latest first; null to everybody but those who look after lines.
    #[graphql(directive = cache_control::apply(None, Some(CacheControlScope::Private), None))]
    async fn changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<Option<CrisisLineChangeConnection>> {
        if !looks_after_lines(ctx.viewer()) {
            return Ok(None);
        }
        let window: Window<ChangePlace> = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::changes(ctx.conn(), self.0.id, &window).await?;
        Ok(Some(page.map(CrisisLineChange::from).into()))
    }
}

connection! {
    /// Crisis lines: by country, emergency numbers first, then those that speak the reader's language, then those of which
    /// somebody here has made sure.
    CrisisLineConnection of CrisisLineEdge of CrisisLine
}
