//! Help in a crisis for people without an app: a page that works on any phone, without a script, a cookie or an account.
//! It may be kept by everybody for a minute, and nobody keeps which country was looked at: the log has patterns of paths.

use actix_web::http::StatusCode;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::web::{self, Data, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::headers::header;
use super::html::{self, Page};
use super::site::{self, broken, shown};
use crate::app::App;
use crate::crisis::{self, DIRECTORY, Facts, Found, Line, LineKind, Phone, Wish, messages as say};
use crate::i18n::{Country, Locale, LocalizedText, accepted, format, sort_by_name};

/// Serves the page.
pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource("/crisis").route(web::get().to(help)).route(web::head().to(help)));
}

/// What is asked for.
#[derive(Deserialize)]
struct Asked {
    /// The country; guessed where nothing is said.
    #[serde(default)]
    country: Option<String>,
    /// The language, for those whose browser asks for another.
    #[serde(default)]
    language: Option<String>,
}

/// A text, and the language that it is in.
struct Text {
    text: String,
    language: String,
    direction: &'static str,
}

impl From<LocalizedText> for Text {
    fn from(LocalizedText { text, language, direction, .. }: LocalizedText) -> Self {
        Self { text, language, direction: direction.attribute() }
    }
}

/// A way to reach somebody.
struct Way {
    label: String,
    url: Option<String>,
    notes: Vec<Text>,
    hint: Option<String>,
}

/// What is to be known of a line.
struct Fact {
    label: String,
    lines: Vec<String>,
    notes: Vec<Text>,
}

struct Source {
    url: Option<String>,
    confirms: Text,
}

struct Entry {
    id: String,
    name: Text,
    local_name: Option<Text>,
    kind: String,
    ways: Vec<Way>,
    open: String,
    is_open: bool,
    facts: Vec<Fact>,
    assurance: Vec<String>,
    sources: Vec<Source>,
}

struct Choice {
    code: String,
    name: String,
    is_chosen: bool,
}

struct Translation {
    tag: String,
    name: String,
    direction: &'static str,
    url: String,
}

#[derive(Template)]
#[template(path = "crisis.html")]
struct Help<'a> {
    page: Page<'a>,
    introduction: String,
    in_danger: String,
    emergency: Vec<Way>,
    emergency_assurance: Vec<String>,
    emergency_notes: Vec<Text>,
    stale: Option<String>,
    country_label: String,
    country_none: String,
    show: String,
    countries: Vec<Choice>,
    /// The language to keep when another country is chosen.
    language: Option<&'a str>,
    heading: Option<String>,
    no_lines: Option<String>,
    entries: Vec<Entry>,
    sources_label: String,
    elsewhere: String,
    directory: (&'static str, &'static str),
    directory_text: String,
    languages_label: String,
    languages: Vec<Translation>,
}

async fn help(request: HttpRequest, app: Data<App>, asked: Query<Asked>) -> HttpResponse {
    let reading = Reading::of(&request, &app, &asked);
    let words = reading.words(&app);
    let (country, _) = crisis::country_of(asked.country.as_deref(), &reading.languages, &app.config.crisis);
    // Of all countries: those are to be chosen from.
    let found = match crisis::found(&app.db.reader, None).await {
        Ok(found) => found,
        Err(failure) => return broken(&site::Words::spoken(&app, reading.locale.clone()), &failure),
    };
    let title = words.say(&say::PageTitle);
    let page = site::Words::spoken(&app, reading.locale.clone());
    let page = page.page(&title);
    let help = made(&words, page, &found, country, &asked, app.clock.now(), app.catalog.locales());
    shown(html::kept(&request, StatusCode::OK, &page, MINUTE, &help))
}

/// For as long as it may be late that somebody hid a line.
const MINUTE: &str = "public, max-age=60";

/// In which language somebody reads, and which others.
struct Reading {
    locale: Locale,
    languages: Vec<Locale>,
}

impl Reading {
    fn of(request: &HttpRequest, app: &App, asked: &Asked) -> Self {
        let header = header(request, &ACCEPT_LANGUAGE);
        let chosen: Option<Locale> = asked.language.as_deref().and_then(|tag| tag.parse().ok());
        let header = header.map(|header| accepted(&header)).unwrap_or_default();
        let languages: Vec<Locale> = chosen.into_iter().chain(header).collect();
        let tags: Vec<&str> = languages.iter().map(Locale::tag).collect();
        let locale = app.catalog.negotiate(Some(&tags.join(",")), None, &app.config.server.language);
        Self { locale, languages }
    }

    fn words<'a>(&'a self, app: &'a App) -> crisis::Words<'a> {
        crisis::Words::new(app, &self.locale, &self.languages)
    }
}

fn made<'a>(
    words: &crisis::Words<'_>,
    page: Page<'a>,
    found: &Found,
    country: Option<Country>,
    asked: &'a Asked,
    now: DateTime<Utc>,
    locales: &[Locale],
) -> Help<'a> {
    let of_country = Found {
        lines: found.lines.iter().filter(|line| Some(line.country) == country).cloned().collect(),
        is_up_to_date: found.is_up_to_date,
    };
    let lines: Vec<Line> = of_country.shown(&Wish::default(), words, now).into_iter().map(|(_, line)| line).collect();
    let (emergency, others): (Vec<&Line>, Vec<&Line>) =
        lines.iter().partition(|line| line.facts.kind == LineKind::Emergency);
    Help {
        page,
        introduction: words.say(&say::PageIntroduction),
        in_danger: words.in_danger(&emergency),
        emergency: emergency.iter().flat_map(|line| calls(words, line)).collect(),
        emergency_assurance: emergency.iter().map(|line| words.assurance(line, now.date_naive())).collect(),
        emergency_notes: emergency.iter().filter_map(|line| note(words, line, line.facts.audience.as_ref())).collect(),
        stale: (!found.is_up_to_date).then(|| words.say(&say::NotUpToDate)),
        country_label: words.say(&say::PageCountry),
        country_none: words.say(&say::PageCountryNone),
        show: words.say(&say::PageShow),
        countries: choices(words, found, country),
        language: asked.language.as_deref(),
        heading: country.map(|country| words.say(&say::PageLines { country: country.name(words.locale()) })),
        no_lines: (country.is_some() && others.is_empty()).then(|| words.say(&say::PageNoLines)),
        entries: others.iter().map(|line| entry(words, line, now)).collect(),
        sources_label: words.say(&say::PageSources),
        elsewhere: words.say(&say::PageElsewhere),
        directory: DIRECTORY,
        directory_text: words.say(&say::Directory),
        languages_label: words.say(&say::PageOtherLanguages),
        languages: translations(words, country, locales),
    }
}

/// The countries with lines, and the one that was asked for.
fn choices(words: &crisis::Words<'_>, found: &Found, chosen: Option<Country>) -> Vec<Choice> {
    let mut countries = found.countries();
    countries.extend(chosen.filter(|chosen| !countries.contains(chosen)));
    let choice = |country: Country| Choice {
        code: country.to_string(),
        name: country.name(words.locale()),
        is_chosen: Some(country) == chosen,
    };
    let mut choices: Vec<Choice> = countries.into_iter().map(choice).collect();
    sort_by_name(words.locale(), &mut choices, |choice| &choice.name);
    choices
}

fn translations(words: &crisis::Words<'_>, country: Option<Country>, locales: &[Locale]) -> Vec<Translation> {
    let others = locales.iter().filter(|locale| *locale != words.locale());
    let translation = |locale: &Locale| Translation {
        tag: locale.to_string(),
        name: format::language(locale, locale),
        direction: locale.direction().attribute(),
        url: match country {
            Some(country) => format!("/crisis?country={country}&language={locale}"),
            None => format!("/crisis?language={locale}"),
        },
    };
    others.map(translation).collect()
}

fn note(words: &crisis::Words<'_>, line: &Line, note: Option<&String>) -> Option<Text> {
    words.note(line, note).map(Into::into)
}

fn calls(words: &crisis::Words<'_>, line: &Line) -> Vec<Way> {
    line.facts.phones.iter().map(|phone| call(words, line, phone)).collect()
}

fn call(words: &crisis::Words<'_>, line: &Line, phone: &Phone) -> Way {
    let number = phone.local.clone().unwrap_or_else(|| phone.dial.clone());
    let extension = phone.extension.clone();
    let reaches = phone.reaches.map(|reaches| words.reaches(reaches));
    Way {
        label: words.say(&say::PageCall { number }),
        url: Some(crisis::call_link(phone)),
        notes: note(words, line, phone.note.as_ref()).into_iter().collect(),
        hint: extension.map(|extension| words.say(&say::PageExtension { extension })).or(reaches),
    }
}

fn writings(words: &crisis::Words<'_>, line: &Line) -> Vec<Way> {
    let facts: &Facts = &line.facts;
    let way = |label: String, url: Option<String>, said: Option<&String>| Way {
        label,
        url,
        notes: note(words, line, said).into_iter().collect(),
        hint: None,
    };
    let mut ways = Vec::new();
    if let Some(sms) = &facts.sms {
        let number = sms.to.clone();
        let label = match sms.body.clone() {
            Some(body) => words.say(&say::PageTextWith { number, words: body }),
            None => words.say(&say::PageText { number }),
        };
        ways.push(way(label, Some(crisis::sms_link(sms)), sms.note.as_ref()));
    }
    if let Some(url) = &facts.chat_url {
        ways.push(way(words.say(&say::PageChat), Some(url.clone()), None));
    }
    for channel in &facts.channels {
        let value = channel.value.clone();
        let label = match channel.kind {
            crisis::ChannelKind::Email => words.say(&say::PageEmail { address: value }),
            crisis::ChannelKind::Whatsapp => words.say(&say::PageWhatsapp { number: value }),
        };
        ways.push(way(label, crisis::channel_link(channel), channel.note.as_ref()));
    }
    if let Some(url) = facts.website.as_ref().filter(|url| facts.chat_url.as_ref() != Some(*url)) {
        ways.push(way(words.say(&say::PageWebsite), Some(url.clone()), None));
    }
    ways
}

fn entry(words: &crisis::Words<'_>, line: &Line, now: DateTime<Utc>) -> Entry {
    let facts: &Facts = &line.facts;
    let fact = |label: &dyn crate::i18n::Message, lines: Vec<String>, said: Option<&String>| Fact {
        label: words.say(label),
        lines,
        notes: note(words, line, said).into_iter().collect(),
    };
    let mut told = Vec::new();
    if facts.audience.is_some() {
        told.push(fact(&say::PageAudience, Vec::new(), facts.audience.as_ref()));
    }
    told.push(fact(&say::PageHours, words.hours(line, now), facts.hours_note.as_ref()));
    if let Some(spoken) = words.spoken(line) {
        told.push(fact(&say::PageLanguages, vec![spoken], None));
    }
    told.push(fact(&say::PageCost, vec![words.cost(line)], facts.cost_note.as_ref()));
    let source = |source: &crisis::Source| {
        let confirms = note(words, line, Some(&source.confirms))?;
        Some(Source { url: source.url.clone(), confirms })
    };
    Entry {
        id: line.id.simple().to_string(),
        name: words.name(line).into(),
        local_name: words.local_name(line).map(Into::into),
        kind: words.kind(facts.kind),
        ways: calls(words, line).into_iter().chain(writings(words, line)).collect(),
        open: words.open(line, now),
        is_open: line.is_open(now) == Some(true),
        facts: told,
        assurance: [Some(words.assurance(line, now.date_naive())), words.reliability(line)]
            .into_iter()
            .flatten()
            .collect(),
        sources: facts.sources.iter().filter_map(source).collect(),
    }
}
