//! The page on which a member chooses which letters come to her, how soon and which way, behind the link in every letter
//! that she may not want: without signing in, and without a script. It shows what she has chosen and nothing else about her.
//! Opening it changes nothing.

mod form;

use std::time::Duration;

use actix_web::http::header::{CACHE_CONTROL, LOCATION, REFERRER_POLICY};
use actix_web::web::{self, BytesMut, Data, Payload, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use chrono::{NaiveTime, Weekday};
use entity::consent_entry::Purpose;
use futures_util::StreamExt;
use serde::Deserialize;

use self::form::{CameTo, rendered};
use super::site::{Words, broken};
use super::unread::leaving;
use super::unsubscribe::unknown;
use crate::app::App;
use crate::failure::{Check, ErrorCode, Failure, Outcome, Problem};
use crate::i18n::{Locale, Message, common, format};
use crate::letter::{self, Cadence, Channel, Kind, messages as say};
use crate::member::{self, Reader};
use crate::{consent, push, reminder};

/// How many bytes the form may have: many times what it has when it is filled in.
const LONGEST: usize = 8_192;
/// How long it may take to arrive.
const PATIENCE: Duration = Duration::from_secs(10);

/// Serves the page.
pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource("/email/preferences").route(web::get().to(show)).route(web::post().to(save)));
}

/// A link's token, and whether what was chosen has just been saved.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    token: String,
    saved: Option<String>,
}

/// What stands in the form, as it is typed.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    meetings: String,
    mentoring: String,
    resources: String,
    community: String,
    meetings_channel: String,
    mentoring_channel: String,
    resources_channel: String,
    community_channel: String,
    digest_at: String,
    digest_on: String,
    quiet_from: String,
    quiet_until: String,
    lead_times: String,
    language: String,
    discreet: String,
}

impl Typed {
    /// What is chosen for this kind of letter.
    fn cadence(&self, kind: Kind) -> &str {
        match kind {
            Kind::Meetings => &self.meetings,
            Kind::Mentoring => &self.mentoring,
            Kind::Resources => &self.resources,
            Kind::Community => &self.community,
        }
    }

    /// Which way is chosen for this kind of letter; empty where that was not asked.
    fn channel(&self, kind: Kind) -> &str {
        match kind {
            Kind::Meetings => &self.meetings_channel,
            Kind::Mentoring => &self.mentoring_channel,
            Kind::Resources => &self.resources_channel,
            Kind::Community => &self.community_channel,
        }
    }

    /// Chooses for this kind of letter.
    fn choose(&mut self, kind: Kind, cadence: Cadence, channel: Channel) {
        let (how_soon, which_way) = match kind {
            Kind::Meetings => (&mut self.meetings, &mut self.meetings_channel),
            Kind::Mentoring => (&mut self.mentoring, &mut self.mentoring_channel),
            Kind::Resources => (&mut self.resources, &mut self.resources_channel),
            Kind::Community => (&mut self.community, &mut self.community_channel),
        };
        cadence_words(cadence).0.clone_into(how_soon);
        channel_words(channel).0.clone_into(which_way);
    }
}

/// The kinds of letters, in the order in which they stand on the page.
const KINDS: [Kind; 4] = [Kind::Meetings, Kind::Mentoring, Kind::Resources, Kind::Community];

/// What a kind is called in the form, what it is called on the page, and what belongs to it.
fn kind_words(kind: Kind) -> (&'static str, [&'static dyn Message; 2]) {
    match kind {
        Kind::Meetings => ("meetings", [&say::KindMeetings, &say::KindMeetingsAbout]),
        Kind::Mentoring => ("mentoring", [&say::KindMentoring, &say::KindMentoringAbout]),
        Kind::Resources => ("resources", [&say::KindResources, &say::KindResourcesAbout]),
        Kind::Community => ("community", [&say::KindCommunity, &say::KindCommunityAbout]),
    }
}

/// How soon letters may come, in the order in which it stands on the page.
const CADENCES: [Cadence; 5] = [Cadence::AtOnce, Cadence::Hourly, Cadence::Daily, Cadence::Weekly, Cadence::Never];

/// What that is in the form, and what it is called on the page.
fn cadence_words(cadence: Cadence) -> (&'static str, &'static dyn Message) {
    match cadence {
        Cadence::AtOnce => ("at_once", &say::AtOnce),
        Cadence::Hourly => ("hourly", &say::Hourly),
        Cadence::Daily => ("daily", &say::Daily),
        Cadence::Weekly => ("weekly", &say::Weekly),
        Cadence::Never => ("never", &say::Never),
    }
}

/// Which ways letters may come, in the order in which it stands on the page.
const CHANNELS: [Channel; 3] = [Channel::Email, Channel::Push, Channel::Both];

/// What that is in the form, and what it is called on the page.
fn channel_words(channel: Channel) -> (&'static str, &'static dyn Message) {
    match channel {
        Channel::Email => ("email", &say::ChannelEmail),
        Channel::Push => ("push", &say::ChannelPush),
        Channel::Both => ("both", &say::ChannelBoth),
    }
}

/// What the question is called in the form which way letters of this kind come.
fn channel_field(kind: Kind) -> &'static str {
    match kind {
        Kind::Meetings => "meetings_channel",
        Kind::Mentoring => "mentoring_channel",
        Kind::Resources => "resources_channel",
        Kind::Community => "community_channel",
    }
}

/// What she has chosen so far.
struct Standing {
    letters: letter::Wishes,
    reminders: reminder::Preferences,
    is_reminded: bool,
    has_device: bool,
}

impl Standing {
    async fn of(app: &App, reader: &Reader) -> Outcome<Self> {
        let conn = app.db.fresh();
        Ok(Self {
            letters: letter::wishes(conn, reader.id).await?,
            reminders: reminder::preferences(conn, reader.id).await?,
            is_reminded: consent::has_given(conn, reader.id, Purpose::Reminders).await?,
            has_device: push::has_device(app, reader.id).await?,
        })
    }

    /// The form, filled in with it.
    fn typed(&self, reader: &Reader) -> Typed {
        let time = |time: NaiveTime| time.format("%H:%M").to_string();
        let settings = self.letters.settings;
        let on = settings.digest_on.unwrap_or_else(|| format::first_weekday(&reader.locale));
        let mut typed = Typed {
            digest_at: time(settings.digest_at),
            digest_on: on.number_from_monday().to_string(),
            quiet_from: self.reminders.quiet.map(|quiet| time(quiet.from)).unwrap_or_default(),
            quiet_until: self.reminders.quiet.map(|quiet| time(quiet.until)).unwrap_or_default(),
            lead_times: self.reminders.leads.iter().map(i32::to_string).collect::<Vec<_>>().join(", "),
            language: reader.locale.to_string(),
            discreet: if settings.is_discreet { "on".to_owned() } else { String::new() },
            ..Typed::default()
        };
        for kind in KINDS {
            typed.choose(kind, self.letters.cadence(kind), self.letters.channel(kind));
        }
        typed
    }
}

async fn show(request: HttpRequest, app: Data<App>, asked: Query<Asked>) -> HttpResponse {
    let reader = match letter::chooser(&app, &asked.token).await {
        Ok(Some(reader)) => reader,
        Ok(None) => return unknown(&request, &app),
        Err(failure) => return broken(&Words::of(&request, &app, None), &failure),
    };
    let words = words(&app, &reader);
    match Standing::of(&app, &reader).await {
        Ok(standing) => {
            let came_to = if asked.saved.is_some() { CameTo::Saved } else { CameTo::Nothing };
            rendered(&words, &app, &reader, &standing, &standing.typed(&reader), came_to)
        }
        Err(failure) => broken(&words, &failure),
    }
}

async fn save(request: HttpRequest, app: Data<App>, asked: Query<Asked>, mut body: Payload) -> HttpResponse {
    let reader = match letter::chooser(&app, &asked.token).await {
        Ok(Some(reader)) => reader,
        Ok(None) => return leaving(body, unknown(&request, &app)),
        Err(failure) => return leaving(body, broken(&Words::of(&request, &app, None), &failure)),
    };
    let words = words(&app, &reader);
    let standing = match Standing::of(&app, &reader).await {
        Ok(standing) => standing,
        Err(failure) => return leaving(body, broken(&words, &failure)),
    };
    let Some(typed) = read(&mut body).await else {
        let typed = standing.typed(&reader);
        return leaving(body, rendered(&words, &app, &reader, &standing, &typed, CameTo::Mistakes(Vec::new())));
    };
    match saved(&app, &reader, &typed).await {
        Ok(()) => HttpResponse::SeeOther()
            .insert_header((LOCATION, format!("{}&saved=true", letter::preferences_path(&app, reader.id))))
            .insert_header((CACHE_CONTROL, "no-store"))
            .insert_header((REFERRER_POLICY, "no-referrer"))
            .finish(),
        Err(Failure::Problems(problems)) => {
            rendered(&words, &app, &reader, &standing, &typed, CameTo::Mistakes(problems))
        }
        Err(failure) => broken(&words, &failure),
    }
}

/// Her own language, or the one that is nearest to it: what she sees here is hers, whichever machine she opens it on.
fn words<'a>(app: &'a App, reader: &Reader) -> Words<'a> {
    Words::spoken(app, app.catalog.negotiate(None, Some(&reader.locale), &app.config.server.language))
}

/// What was typed; `None` when it is no such form, is too long, or does not arrive.
async fn read(body: &mut Payload) -> Option<Typed> {
    let reading = async {
        let mut bytes = BytesMut::new();
        while let Some(piece) = body.next().await {
            let piece = piece.ok()?;
            if bytes.len() + piece.len() > LONGEST {
                return None;
            }
            bytes.extend_from_slice(&piece);
        }
        Some(bytes)
    };
    let bytes = tokio::time::timeout(PATIENCE, reading).await.ok()??;
    // A form is written as the parameters of an address are.
    Query::<Typed>::from_query(std::str::from_utf8(&bytes).ok()?).ok().map(Query::into_inner)
}

/// Saves all of it, or says what is wrong with it.
async fn saved(app: &App, reader: &Reader, typed: &Typed) -> Outcome<()> {
    let mut check = Check::default();
    let (mut cadences, mut channels) = (Vec::new(), Vec::new());
    for kind in KINDS {
        let chosen = CADENCES.into_iter().find(|cadence| cadence_words(*cadence).0 == typed.cadence(kind));
        let chosen = chosen.map(|cadence| (kind, cadence)).ok_or_else(unknown_choice);
        cadences.extend(check.field(kind_words(kind).0, chosen));
        if !typed.channel(kind).is_empty() {
            let chosen = CHANNELS.into_iter().find(|channel| channel_words(*channel).0 == typed.channel(kind));
            let chosen = chosen.map(|channel| (kind, channel)).ok_or_else(unknown_choice);
            channels.extend(check.field(channel_field(kind), chosen));
        }
    }
    let digest_at = check.field("digest_at", letter::digest_at(&typed.digest_at));
    let digest_on = check.field("digest_on", weekday(&typed.digest_on));
    let quiet_from = check.field("quiet_from", time_or_none(&typed.quiet_from));
    let quiet_until = check.field("quiet_until", time_or_none(&typed.quiet_until));
    if let Some((from, until)) = quiet_from.zip(quiet_until) {
        let half = if from.is_none() { "quiet_from" } else { "quiet_until" };
        check.field(half, reminder::quiet_hours(from, until));
    }
    let leads = check.field("lead_times", leads(&typed.lead_times));
    let language = check.field("language", language(app, reader, &typed.language));
    check.finish()?;
    let letters = letter::Change {
        cadences,
        channels,
        digest_at,
        digest_on: digest_on.map(Some),
        is_discreet: Some(!typed.discreet.is_empty()),
    };
    let tx = app.begin().await?;
    letter::change(&tx, reader.id, letters).await?;
    reminder::change(&tx, reader.id, reminder::Change { leads, quiet_from, quiet_until }).await?;
    if let Some(language) = language {
        member::set_language(&tx, reader.id, &language).await?;
    }
    tx.commit().await
}

fn unknown_choice() -> Problem {
    Problem::new(ErrorCode::BadUserInput, say::ChoiceUnknown)
}

fn weekday(typed: &str) -> Result<Weekday, Problem> {
    let number = typed.parse::<u8>().ok().and_then(|number| number.checked_sub(1));
    number.and_then(|number| Weekday::try_from(number).ok()).ok_or_else(unknown_choice)
}

fn time_or_none(typed: &str) -> Result<Option<NaiveTime>, Problem> {
    if typed.is_empty() { Ok(None) } else { reminder::time_of_day(typed).map(Some) }
}

/// How many minutes before, each apart from the next by a space or by a comma, of whichever script.
fn leads(typed: &str) -> Result<Vec<i32>, Problem> {
    let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | '،' | '、' | '，');
    let minutes = typed.split(is_between).filter(|minutes| !minutes.is_empty());
    // What is no number is too few.
    let leads = minutes.map(|minutes| reminder::lead(number(minutes).unwrap_or_default()));
    reminder::leads(leads.collect::<Result<Vec<i32>, Problem>>()?)
}

/// A number, in the digits of whichever script; `None` when it is not one.
fn number(typed: &str) -> Option<i32> {
    // Those of our readers: everybody's, Arabic, Persian, Devanagari, Bengali, and the wide ones of East Asia.
    const ZEROS: [char; 6] = ['0', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{FF10}'];
    let after = |zero: char, c: char| u32::from(c).checked_sub(u32::from(zero)).filter(|digit| *digit < 10);
    let digit = |c: char| ZEROS.into_iter().find_map(|zero| after(zero, c));
    let digits: Option<String> = typed.chars().map(|c| char::from_digit(digit(c)?, 10)).collect();
    digits?.parse().ok()
}

/// A language that is offered.
fn language(app: &App, reader: &Reader, typed: &str) -> Result<Locale, Problem> {
    let chosen = languages(app, reader).into_iter().find(|locale| locale.tag() == typed);
    chosen.ok_or_else(|| Problem::new(ErrorCode::BadUserInput, common::LanguageUnknown))
}

/// The languages that are served, and her own, which may be another.
fn languages(app: &App, reader: &Reader) -> Vec<Locale> {
    let served = app.catalog.locales();
    let own = Some(&reader.locale).filter(|own| !served.contains(own));
    own.into_iter().chain(served).cloned().collect()
}
