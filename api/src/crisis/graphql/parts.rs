//! The parts of a crisis line.

use async_graphql::{Context, Description, Object, SimpleObject};

use super::super::facts::{Channel, Phone, Sms};
use super::super::links;
use super::super::rules::Line;
use super::kinds::{CrisisChannelKind, CrisisPhoneReach};
use super::line::CrisisLine;
use super::words;
use crate::caching::cache_control;
use crate::graphql::Surroundings;
use crate::i18n::{self, LocalizedText};
use crate::scalars::Moment;

/// A country or territory.
#[derive(Clone, SimpleObject)]
#[graphql(directive = cache_control::apply(None, None, Some(true)))]
pub struct Country {
    /// Its code (ISO 3166-1 alpha-2), as `DE`.
    pub code: String,
    /// What it is called in the language of the answer.
    pub name: String,
}

impl Country {
    /// The country, named for who asks.
    pub fn of(ctx: &Context<'_>, country: i18n::Country) -> Self {
        Self { code: country.code().to_owned(), name: country.name(&ctx.viewer().locale) }
    }
}

/// A language that is spoken on a crisis line.
#[derive(Clone, SimpleObject)]
#[graphql(directive = cache_control::apply(None, None, Some(true)))]
pub struct CrisisLineLanguage {
    /// Its tag (BCP 47), as `ar`.
    pub tag: String,
    /// What it is called in the language of the answer.
    pub name: String,
}

/// A number to call.
#[derive(Clone, Description)]
pub struct CrisisPhone(pub Line, pub usize);

impl CrisisPhone {
    fn phone(&self) -> Option<&Phone> {
        self.0.facts.phones.get(self.1)
    }
}

#[Object(use_type_description, directive = cache_control::apply(None, None, Some(true)))]
impl CrisisPhone {
    /// What to dial inside the country: this is the number to show and to call.
    async fn dial(&self) -> &str {
        self.phone().map(|phone| phone.dial.as_str()).unwrap_or_default()
    }

    /// What to dial once it has been answered; null where nothing is to be.
    async fn extension(&self) -> Option<&str> {
        self.phone()?.extension.as_deref()
    }

    /// The same number with the code of the country (E.164), for those who call from abroad. Many numbers cannot be reached
    /// from there all the same. Null for short numbers, which never can.
    async fn e164(&self) -> Option<&str> {
        self.phone()?.e164.as_deref()
    }

    /// The number as it is written in the country, to be read; `dial` where nothing else is known.
    async fn local(&self) -> &str {
        self.phone().map(|phone| phone.local.as_deref().unwrap_or(&phone.dial)).unwrap_or_default()
    }

    /// What to open so that a phone calls it (`tel:`), inside the country.
    async fn call_url(&self) -> String {
        self.phone().map(links::call_link).unwrap_or_default()
    }

    /// Who comes, where only some do; null where everybody does, or where nobody knows.
    async fn reaches(&self) -> Option<CrisisPhoneReach> {
        self.phone()?.reaches.map(Into::into)
    }

    /// The same in words, in the language of the answer.
    async fn reaches_in_words(&self, ctx: &Context<'_>) -> Option<String> {
        self.phone()?.reaches.map(|reaches| words(ctx).reaches(reaches))
    }

    /// What else is to be known of the number.
    async fn note(&self, ctx: &Context<'_>) -> Option<LocalizedText> {
        words(ctx).note(&self.0, self.phone()?.note.as_ref())
    }
}

/// Where to send a text message.
#[derive(Clone, Description)]
pub struct CrisisSms(pub Line, pub Sms);

#[Object(use_type_description, directive = cache_control::apply(None, None, Some(true)))]
impl CrisisSms {
    /// The number.
    async fn to(&self) -> &str {
        &self.1.to
    }

    /// What to write first; null where anything will do.
    async fn body(&self) -> Option<&str> {
        self.1.body.as_deref()
    }

    /// What to open so that a phone begins the message (`sms:`, RFC 5724).
    async fn message_url(&self) -> String {
        links::sms_link(&self.1)
    }

    /// What else is to be known of it.
    async fn note(&self, ctx: &Context<'_>) -> Option<LocalizedText> {
        words(ctx).note(&self.0, self.1.note.as_ref())
    }
}

/// Another way to write to a crisis line.
#[derive(Clone, Description)]
pub struct CrisisChannel(pub Line, pub Channel);

#[Object(use_type_description, directive = cache_control::apply(None, None, Some(true)))]
impl CrisisChannel {
    /// By what.
    async fn kind(&self) -> CrisisChannelKind {
        self.1.kind.into()
    }

    /// The number or address.
    async fn value(&self) -> &str {
        &self.1.value
    }

    /// What to open so that writing begins; null where there is no such address.
    async fn url(&self) -> Option<String> {
        links::channel_link(&self.1)
    }

    /// What else is to be known of it.
    async fn note(&self, ctx: &Context<'_>) -> Option<LocalizedText> {
        words(ctx).note(&self.0, self.1.note.as_ref())
    }
}

/// When a crisis line is open. What nobody knows is null, and never means that it is open.
#[derive(Clone, Description)]
pub struct CrisisHours(pub Line);

#[Object(use_type_description, directive = cache_control::apply(Some(60), None, None))]
impl CrisisHours {
    /// The hours in OpenStreetMap's syntax (`opening_hours`), as `Mo-Fr 09:00-17:00; PH off` or `24/7`; null where nobody
    /// knows them.
    async fn opening_hours(&self) -> Option<&str> {
        self.0.facts.hours.as_deref()
    }

    /// On whose clocks: an IANA time zone. Null where that makes no difference, or is not known.
    async fn time_zone(&self) -> Option<&'static str> {
        self.0.facts.time_zone.map(|zone| zone.name())
    }

    /// Whether it is open day and night, all the year; null where nobody knows.
    async fn is_always_open(&self) -> Option<bool> {
        self.0.hours().map(|hours| hours.is_always())
    }

    /// Whether it is open at this moment; null where nobody knows, also on a day that is a holiday in parts of the country.
    async fn is_open_now(&self, ctx: &Context<'_>) -> Option<bool> {
        self.0.is_open(ctx.now())
    }

    /// When it opens next, where it is closed now and that is known.
    async fn opens_at(&self, ctx: &Context<'_>) -> Option<Moment> {
        let hours = self.0.hours()?;
        hours.opens_at(ctx.now(), self.0.facts.time_zone, self.0.country).map(Moment)
    }

    /// Whether it is open now, in a sentence.
    async fn now_in_words(&self, ctx: &Context<'_>) -> String {
        words(ctx).open(&self.0, ctx.now())
    }

    /// The hours of a week in sentences, one for each group of days that are alike, and at last on whose clocks. Never
    /// empty: what nobody knows is said.
    async fn in_words(&self, ctx: &Context<'_>) -> Vec<String> {
        words(ctx).hours(&self.0, ctx.now())
    }

    /// What else is to be known of the hours: of the chat, or that sources differ.
    async fn note(&self, ctx: &Context<'_>) -> Option<LocalizedText> {
        words(ctx).note(&self.0, self.0.facts.hours_note.as_ref())
    }
}

/// A source of what a crisis line is.
#[derive(Clone, SimpleObject)]
#[graphql(directive = cache_control::apply(None, None, Some(true)))]
pub struct CrisisLineSource {
    /// Its page; null of a list that has none.
    pub url: Option<String>,
    /// What it confirms.
    pub confirms: LocalizedText,
}

impl CrisisLine {
    /// The numbers from this one on.
    pub(super) fn phones(&self, from: usize) -> Vec<CrisisPhone> {
        (from..self.0.facts.phones.len()).map(|place| CrisisPhone(Line::clone(&self.0), place)).collect()
    }
}
