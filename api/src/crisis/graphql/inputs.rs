//! What those type about crisis lines who look after them.

use async_graphql::{InputObject, MaybeUndefined};

use super::super::facts::{Channel, ChannelKind, Facts, Name, Phone, Sms, Source};
use super::super::{messages, rules};
use super::kinds::{CrisisChannelKind, CrisisLineCost, CrisisLineKind, CrisisPhoneReach};
use crate::failure::{Check, ErrorCode, Outcome, Problem};
use crate::i18n::{Country, Locale};
use crate::{input, member};

/// What is known of a crisis line. What is left out stays as it is; null takes it away. Of a new line, `kind` and `names`
/// are needed, and one way to reach it. Write down only what you know: nobody minds a gap, and a wrong number does harm.
#[derive(InputObject)]
pub struct CrisisLineFactsInput {
    /// What it is there for.
    kind: Option<CrisisLineKind>,
    /// The part of the country that it serves (ISO 3166-2), as `GB-SCT`; null for all of it.
    region: MaybeUndefined<String>,
    /// What it is called, once for each language, at most 8; an emergency number may have none.
    names: Option<Vec<CrisisLineNameInput>>,
    /// Its numbers, the one to call first, first, at most 10.
    phones: Option<Vec<CrisisPhoneInput>>,
    /// Where to send a text message.
    sms: MaybeUndefined<CrisisSmsInput>,
    /// Other ways to write, at most 10.
    channels: Option<Vec<CrisisChannelInput>>,
    /// Where its chat begins (http or https).
    chat_url: MaybeUndefined<String>,
    /// Its own page (http or https).
    website: MaybeUndefined<String>,
    /// The languages that are spoken there (BCP 47), at most 50; none when nobody knows.
    languages: Option<Vec<String>>,
    /// When it is open, in OpenStreetMap's syntax, as `Mo-Fr 09:00-17:00; PH off` or `24/7`: what is the same every week, and
    /// public holidays.
    opening_hours: MaybeUndefined<String>,
    /// On whose clocks (an IANA time zone); needed with hours other than `24/7`.
    time_zone: MaybeUndefined<String>,
    /// What else is to be known of the hours, up to 300 characters.
    hours_note: MaybeUndefined<String>,
    /// What it costs; null when nobody knows.
    cost: MaybeUndefined<CrisisLineCost>,
    /// What else is to be known of the cost, up to 300 characters.
    cost_note: MaybeUndefined<String>,
    /// Whom it is for, and what it is not, up to 500 characters.
    audience: MaybeUndefined<String>,
    /// The language of all notes, of `audience` and of what sources confirm (BCP 47). Of a new line, the language of the
    /// request when nothing is said.
    language: Option<String>,
    /// What all of this rests on, at most 10. What another number rested on is dropped when the numbers change and nothing
    /// is said here.
    sources: Option<Vec<CrisisLineSourceInput>>,
}

/// What a crisis line is called in one language.
#[derive(InputObject)]
pub struct CrisisLineNameInput {
    /// The language (BCP 47).
    language: String,
    /// The name, up to 120 characters.
    text: String,
}

/// A number to call.
#[derive(InputObject)]
pub struct CrisisPhoneInput {
    /// What to dial inside the country, 2 to 20 digits, `*` and `#`; what people write between them is left out.
    dial: String,
    /// What to dial once it has been answered, up to 8 digits.
    extension: Option<String>,
    /// The same number with the code of the country (E.164), as `+498001110111`.
    e164: Option<String>,
    /// The number as it is written in the country, up to 40 characters.
    local: Option<String>,
    /// Who comes, where only some do.
    reaches: Option<CrisisPhoneReach>,
    /// What else is to be known of it, up to 300 characters.
    note: Option<String>,
}

/// Where to send a text message.
#[derive(InputObject)]
pub struct CrisisSmsInput {
    /// The number.
    to: String,
    /// What to write first, up to 60 characters.
    body: Option<String>,
    /// What else is to be known of it, up to 300 characters.
    note: Option<String>,
}

/// Another way to write.
#[derive(InputObject)]
pub struct CrisisChannelInput {
    /// By what.
    kind: CrisisChannelKind,
    /// The number, with the code of the country where it has one, or the address.
    value: String,
    /// What else is to be known of it, up to 300 characters.
    note: Option<String>,
}

/// Something that a crisis line rests on.
#[derive(InputObject)]
pub struct CrisisLineSourceInput {
    /// Its page (http or https).
    url: Option<String>,
    /// What it confirms, up to 300 characters.
    confirms: String,
}

/// Where something stands in the input.
const AT: &str = "facts";

impl CrisisLineFactsInput {
    /// Whether it says what the line rests on.
    pub(super) fn names_sources(&self) -> bool {
        self.sources.is_some()
    }

    /// A new line.
    pub(super) fn new_facts(self, check: &mut Check, country: Option<Country>, reader: &Locale) -> Option<Facts> {
        let Some(kind) = self.kind else {
            check.note(invalid(messages::KindMissing).at("facts.kind"));
            return None;
        };
        let blank = Facts::blank(kind.into(), reader.clone());
        Some(self.apply(check, blank, country))
    }

    /// What a line is to be that is this by now.
    pub(super) fn corrected(self, facts: Facts, country: Country) -> Outcome<Facts> {
        let mut check = Check::default();
        let facts = self.apply(&mut check, facts, Some(country));
        check.finish()?;
        Ok(facts)
    }

    fn apply(self, check: &mut Check, mut facts: Facts, country: Option<Country>) -> Facts {
        let mut fields = Fields(check);
        if let Some(kind) = self.kind {
            facts.kind = kind.into();
        }
        // Where the country is none, its parts cannot be judged.
        if let Some(country) = country {
            fields.maybe("region", self.region, &mut facts.region, |typed| rules::region(&typed, country));
        }
        if let Some(names) = self.names {
            facts.names = fields.names(names);
        }
        if let Some(phones) = self.phones {
            fields.at("phones", input::at_most(phones.len(), rules::PHONES));
            facts.phones = (0..).zip(phones).filter_map(|(place, phone)| fields.phone(place, phone)).collect();
        }
        match self.sms {
            MaybeUndefined::Undefined => {}
            MaybeUndefined::Null => facts.sms = None,
            MaybeUndefined::Value(sms) => facts.sms = fields.sms(sms),
        }
        if let Some(channels) = self.channels {
            fields.at("channels", input::at_most(channels.len(), rules::CHANNELS));
            facts.channels = (0..).zip(channels).filter_map(|(place, one)| fields.channel(place, one)).collect();
        }
        fields.maybe("chatUrl", self.chat_url, &mut facts.chat_url, |typed| rules::address(&typed));
        fields.maybe("website", self.website, &mut facts.website, |typed| rules::address(&typed));
        if let Some(tags) = self.languages {
            facts.languages = fields.languages(&tags);
        }
        fields.maybe("openingHours", self.opening_hours, &mut facts.hours, |typed| rules::opening_hours(&typed));
        fields.maybe("timeZone", self.time_zone, &mut facts.time_zone, |typed| input::time_zone(&typed));
        fields.maybe("hoursNote", self.hours_note, &mut facts.hours_note, |typed| input::line(&typed, rules::NOTE));
        fields.maybe("cost", self.cost, &mut facts.cost, |cost| Ok(cost.into()));
        fields.maybe("costNote", self.cost_note, &mut facts.cost_note, |typed| input::line(&typed, rules::NOTE));
        let audience = |typed: String| input::paragraphs(&typed, rules::AUDIENCE);
        fields.maybe("audience", self.audience, &mut facts.audience, audience);
        if let Some(tag) = self.language {
            facts.language = fields.at("language", input::language(&tag)).unwrap_or(facts.language);
        }
        if let Some(sources) = self.sources {
            fields.at("sources", input::at_most(sources.len(), rules::SOURCES));
            facts.sources = (0..).zip(sources).filter_map(|(place, one)| fields.source(place, one)).collect();
        }
        let is_well_so_far = check.is_well();
        if is_well_so_far {
            rules::whole(check, &facts, AT);
        }
        facts
    }
}

/// The fields of `facts`, each checked where it stands.
struct Fields<'a>(&'a mut Check);

impl Fields<'_> {
    fn at<T>(&mut self, field: &str, result: Result<T, Problem>) -> Option<T> {
        self.0.field(&format!("{AT}.{field}"), result)
    }

    fn maybe<T, U>(
        &mut self,
        field: &str,
        given: MaybeUndefined<T>,
        kept: &mut Option<U>,
        read: impl FnOnce(T) -> Result<U, Problem>,
    ) {
        match given {
            MaybeUndefined::Undefined => {}
            MaybeUndefined::Null => *kept = None,
            MaybeUndefined::Value(value) => *kept = self.at(field, read(value)),
        }
    }

    fn note(&mut self, field: &str, note: Option<&str>) -> Option<String> {
        note.and_then(|note| self.at(field, input::line(note, rules::NOTE)))
    }

    fn names(&mut self, names: Vec<CrisisLineNameInput>) -> Vec<Name> {
        self.at("names", input::at_most(names.len(), rules::NAMES));
        let tags = names.iter().map(|name| name.language.as_str());
        let languages = input::languages(self.0, &format!("{AT}.names"), tags);
        let texts: Vec<_> = (0..)
            .zip(&names)
            .map(|(place, name)| self.at(&format!("names.{place}.text"), input::line(&name.text, rules::NAME)))
            .collect();
        let both = languages.into_iter().zip(texts);
        both.filter_map(|(language, text)| Some(Name { language: language?, text: text? })).collect()
    }

    fn phone(&mut self, place: usize, typed: CrisisPhoneInput) -> Option<Phone> {
        let at = |field: &str| format!("phones.{place}.{field}");
        let dial = self.at(&at("dial"), rules::number(&typed.dial));
        let extension = typed.extension.and_then(|it| self.at(&at("extension"), rules::extension(&it)));
        let e164 = typed.e164.and_then(|it| self.at(&at("e164"), rules::international(&it)));
        let local = typed.local.and_then(|it| self.at(&at("local"), input::line(&it, rules::LOCAL)));
        let note = self.note(&at("note"), typed.note.as_deref());
        Some(Phone { dial: dial?, extension, e164, local, reaches: typed.reaches.map(Into::into), note })
    }

    fn sms(&mut self, typed: CrisisSmsInput) -> Option<Sms> {
        let to = self.at("sms.to", rules::number(&typed.to));
        let body = typed.body.and_then(|it| self.at("sms.body", input::line(&it, rules::BODY)));
        let note = self.note("sms.note", typed.note.as_deref());
        Some(Sms { to: to?, body, note })
    }

    fn channel(&mut self, place: usize, typed: CrisisChannelInput) -> Option<Channel> {
        let kind = typed.kind.into();
        let value = match kind {
            ChannelKind::Email => member::email(&typed.value),
            ChannelKind::Whatsapp => rules::number(&typed.value),
        };
        let value = self.at(&format!("channels.{place}.value"), value);
        let note = self.note(&format!("channels.{place}.note"), typed.note.as_deref());
        Some(Channel { kind, value: value?, note })
    }

    fn languages(&mut self, tags: &[String]) -> Vec<Locale> {
        self.at("languages", input::at_most(tags.len(), rules::LANGUAGES));
        let mut languages = Vec::new();
        for (place, tag) in tags.iter().enumerate() {
            let language = self.at(&format!("languages.{place}"), input::language(tag));
            languages.extend(language.filter(|language| !languages.contains(language)));
        }
        languages
    }

    fn source(&mut self, place: usize, typed: CrisisLineSourceInput) -> Option<Source> {
        let url = typed.url.and_then(|it| self.at(&format!("sources.{place}.url"), rules::address(&it)));
        let confirms = self.at(&format!("sources.{place}.confirms"), input::line(&typed.confirms, rules::NOTE));
        Some(Source { url, confirms: confirms? })
    }
}

fn invalid(message: messages::KindMissing) -> Problem {
    Problem::new(ErrorCode::BadUserInput, message)
}
