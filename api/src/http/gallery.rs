//! A developer's gallery of letters: each one that the house can write, with made-up values, in every language. Nothing is
//! looked up and nothing leaves; a letter is shown as its reader would get it.

use actix_web::http::StatusCode;
use actix_web::http::header::ContentType;
use actix_web::web::{self, Data, Path, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::html::{self, PLAIN, Page};
use super::messages as say;
use super::site::{FRAMED, Words, broken, shown};
use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::gallery;
use crate::i18n::{Locale, format};
use crate::mail::{KeptLetter, Letter};
use crate::post::Samples;

/// Serves the gallery. A letter's name has dots, so that its bare parts are looked for first.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/dev/letters", web::get().to(gallery))
        .route("/dev/letters/{name}.html", web::get().to(html_part))
        .route("/dev/letters/{name}.txt", web::get().to(text_part))
        .route("/dev/letters/{name}", web::get().to(letter));
}

/// How somebody wants to see letters.
#[derive(Deserialize)]
struct Wish {
    /// In which language: one that is served; hers where nothing is said.
    lang: Option<String>,
    /// In which light; in that of her screen where nothing is said.
    scheme: Option<Scheme>,
}

/// In which light a letter is read.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    /// As CSS names it.
    fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A way to the same page in another language.
struct Translation {
    tag: String,
    name: String,
    direction: &'static str,
    url: String,
    is_chosen: bool,
}

impl Translation {
    /// The way from the language that is chosen to this one. The rest of the address follows the language.
    fn new(locale: &Locale, chosen: &Locale, path: &str, rest: &str) -> Self {
        Self {
            tag: locale.to_string(),
            name: format::language(locale, locale),
            direction: locale.direction().attribute(),
            url: format!("{path}?lang={locale}{rest}"),
            is_chosen: locale == chosen,
        }
    }
}

/// The letters of a room.
struct Room {
    name: &'static str,
    letters: Vec<Entry>,
}

/// One of them.
struct Entry {
    name: &'static str,
    letter: Letter,
}

#[derive(Template)]
#[template(path = "gallery.html")]
struct Gallery<'a> {
    page: Page<'a>,
    lang: &'a str,
    languages: Vec<Translation>,
    rooms: Vec<Room>,
}

async fn gallery(request: HttpRequest, app: Data<App>, wish: Query<Wish>) -> HttpResponse {
    let words = Words::of(&request, &app, None);
    let Some(locale) = language(&app, &words, &wish) else { return HttpResponse::NotFound().finish() };
    let letters = match gallery::letters(&app, &locale) {
        Ok(letters) => letters,
        Err(failure) => return broken(&words, &failure),
    };
    let title = words.say(&say::MailboxTitle);
    let served = app.catalog.locales().iter();
    let page = Gallery {
        page: words.page(&title),
        lang: locale.tag(),
        languages: served.map(|served| Translation::new(served, &locale, "/dev/letters", "")).collect(),
        rooms: by_room(letters),
    };
    shown(html::answer(StatusCode::OK, &page.page, PLAIN, &page))
}

/// Letters that follow one another and are of the same room stand together.
fn by_room(letters: Samples) -> Vec<Room> {
    let mut rooms: Vec<Room> = Vec::new();
    for (name, letter) in letters {
        let room = name.split('.').next().unwrap_or(name);
        if rooms.last().is_none_or(|last| last.name != room) {
            rooms.push(Room { name: room, letters: Vec::new() });
        }
        if let Some(last) = rooms.last_mut() {
            last.letters.push(Entry { name, letter });
        }
    }
    rooms
}

/// A light to see a letter in.
struct Light {
    name: &'static str,
    url: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "gallery_letter.html")]
struct GalleryLetter<'a> {
    page: Page<'a>,
    back: String,
    text_heading: String,
    name: &'a str,
    before: Option<Translation>,
    after: Option<Translation>,
    lights: Vec<Light>,
    scheme: &'static str,
    letter: &'a Letter,
    read: &'a KeptLetter,
}

async fn letter(request: HttpRequest, app: Data<App>, name: Path<String>, wish: Query<Wish>) -> HttpResponse {
    let words = Words::of(&request, &app, None);
    let found = match look_up(&app, &words, &name, &wish) {
        Ok(Some(found)) => found,
        Ok(None) => return HttpResponse::NotFound().finish(),
        Err(failure) => return broken(&words, &failure),
    };
    let path = format!("/dev/letters/{}", found.name);
    let rest = wish.scheme.map(|scheme| format!("&scheme={}", scheme.name())).unwrap_or_default();
    let locales = app.catalog.locales();
    let place = locales.iter().position(|locale| *locale == found.locale).unwrap_or_default();
    let at = |place: usize| {
        let locale = locales.iter().cycle().nth(place)?;
        Some(Translation::new(locale, &found.locale, &path, &rest))
    };
    let light = |scheme: Scheme| Light {
        name: scheme.name(),
        url: format!("{path}?lang={}&scheme={}", found.locale, scheme.name()),
        is_chosen: wish.scheme == Some(scheme),
    };
    let page = GalleryLetter {
        page: words.page(found.name),
        back: words.say(&say::MailboxBack),
        text_heading: words.say(&say::MailboxText),
        name: found.name,
        before: at(place + locales.len().saturating_sub(1)),
        after: at(place + 1),
        lights: vec![light(Scheme::Light), light(Scheme::Dark)],
        scheme: wish.scheme.map(Scheme::name).unwrap_or_default(),
        letter: &found.letter,
        read: &found.read,
    };
    shown(html::answer(StatusCode::OK, &page.page, FRAMED, &page))
}

/// For a letter's part on its own: it loads nothing, nothing runs in it, and only our own pages may frame it.
const BARE: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; \
                    frame-ancestors 'self'";

/// The HTML part as it is sent: what pictures are taken of.
async fn html_part(request: HttpRequest, app: Data<App>, name: Path<String>, wish: Query<Wish>) -> HttpResponse {
    part(&request, &app, &name, &wish, |read| (ContentType::html(), read.html))
}

/// The text part as it is sent.
async fn text_part(request: HttpRequest, app: Data<App>, name: Path<String>, wish: Query<Wish>) -> HttpResponse {
    part(&request, &app, &name, &wish, |read| (ContentType::plaintext(), read.text))
}

fn part(
    request: &HttpRequest,
    app: &App,
    name: &str,
    wish: &Wish,
    chosen: impl Fn(KeptLetter) -> (ContentType, String),
) -> HttpResponse {
    let words = Words::of(request, app, None);
    match look_up(app, &words, name, wish) {
        Ok(Some(found)) => {
            let (kind, text) = chosen(found.read);
            html::bare(kind, found.locale.tag(), BARE, text)
        }
        Ok(None) => HttpResponse::NotFound().finish(),
        Err(failure) => broken(&words, &failure),
    }
}

/// A letter that was asked for: as it was written, and as its reader gets it.
struct Found {
    name: &'static str,
    locale: Locale,
    letter: Letter,
    read: KeptLetter,
}

/// The letter of this name; `None` where there is none, or where the language is not served.
fn look_up(app: &App, words: &Words<'_>, name: &str, wish: &Wish) -> Outcome<Option<Found>> {
    let Some(locale) = language(app, words, wish) else { return Ok(None) };
    let found = gallery::letters(app, &locale)?.into_iter().find(|(known, _)| *known == name);
    let Some((name, letter)) = found else { return Ok(None) };
    let read = app.mailer.preview(&letter).map_err(Fault::new)?;
    Ok(Some(Found { name, locale, letter, read }))
}

/// The language that is wished for, if it is served; else that of whoever looks.
fn language(app: &App, words: &Words<'_>, wish: &Wish) -> Option<Locale> {
    match wish.lang.as_deref() {
        Some(tag) => app.catalog.locales().iter().find(|served| served.tag() == tag).cloned(),
        None => Some(words.locale().clone()),
    }
}
