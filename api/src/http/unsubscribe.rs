//! The page behind the link that stops letters of a kind, or those that come together. Opening it changes nothing: mail
//! programs follow links by themselves. Pressing its button, or posting to its address (RFC 8058), stops them.

use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Payload, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};

use super::messages as pages;
use super::site::{Link, Notice, Token, Words, broken, notice};
use super::unread::leaving;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::letter::{self, Kind, Scope, Subscription, messages as say};
use crate::reminder;

/// Serves the page.
pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource("/email/unsubscribe").route(web::get().to(ask)).route(web::post().to(stop)));
}

/// What is said on the page.
struct Sentences {
    title: &'static dyn Message,
    question: &'static dyn Message,
    button: &'static dyn Message,
    done: &'static dyn Message,
}

impl Sentences {
    fn of(scope: &Scope) -> Self {
        let question: &'static dyn Message = match scope {
            Scope::Kind(Kind::Meetings) => {
                return Self {
                    title: &pages::UnsubscribeTitle,
                    question: &pages::UnsubscribeQuestion,
                    button: &pages::UnsubscribeButton,
                    done: &pages::UnsubscribeDone,
                };
            }
            Scope::Kind(Kind::Mentoring) => &say::UnsubscribeMentoring,
            Scope::Kind(Kind::Resources) => &say::UnsubscribeResources,
            Scope::Kind(Kind::Community) => &say::UnsubscribeCommunity,
            Scope::Together(_) => &say::UnsubscribeDigest,
        };
        Self { title: &say::UnsubscribeTitle, question, button: &say::UnsubscribeButton, done: &say::UnsubscribeDone }
    }
}

/// What this link stops; `None` when it is not one of ours.
async fn found(app: &App, token: &str) -> Outcome<Option<Subscription>> {
    if let Some(found) = letter::subscription(app, token).await? {
        return Ok(Some(found));
    }
    // Letters that came before there were kinds of them.
    let reader = reminder::subscriber(app, token).await?;
    Ok(reader.map(|reader| Subscription { reader, scope: Scope::Kind(Kind::Meetings) }))
}

/// Asks, and does nothing.
async fn ask(request: HttpRequest, app: Data<App>, query: Query<Token>) -> HttpResponse {
    match found(&app, &query.token).await {
        Ok(Some(found)) => {
            let words = Words::of(&request, &app, Some(&found.reader.locale));
            let sentences = Sentences::of(&found.scope);
            let button = Some(words.say(sentences.button));
            shown(&words, sentences.title, sentences.question, button, None)
        }
        Ok(None) => unknown(&request, &app),
        Err(failure) => broken(&Words::of(&request, &app, None), &failure),
    }
}

/// Stops them: pressed on the page, or sent by a mail program. The body says nothing that the address has not said, so it
/// is not read.
async fn stop(request: HttpRequest, app: Data<App>, query: Query<Token>, body: Payload) -> HttpResponse {
    leaving(body, stopped(&request, &app, &query.token).await)
}

async fn stopped(request: &HttpRequest, app: &App, token: &str) -> HttpResponse {
    let found = match found(app, token).await {
        Ok(Some(found)) => found,
        Ok(None) => return unknown(request, app),
        Err(failure) => return broken(&Words::of(request, app, None), &failure),
    };
    let words = Words::of(request, app, Some(&found.reader.locale));
    if let Err(failure) = stop_all(app, &found).await {
        return broken(&words, &failure);
    }
    let sentences = Sentences::of(&found.scope);
    let choose = Link { label: words.say(&say::Preferences), url: letter::preferences_path(app, found.reader.id) };
    shown(&words, sentences.title, sentences.done, None, Some(choose))
}

/// Reminders are stopped by taking back the consent to them, other letters by choosing that they never come.
async fn stop_all(app: &App, found: &Subscription) -> Outcome<()> {
    let kinds = letter::kinds_to_stop(app, found).await?;
    let (meetings, others): (Vec<Kind>, Vec<Kind>) = kinds.into_iter().partition(|kind| *kind == Kind::Meetings);
    if !others.is_empty() {
        letter::stop(app, found.reader.id, &others).await?;
    }
    if !meetings.is_empty() {
        reminder::unsubscribe(app, found.reader.id).await?;
    }
    Ok(())
}

fn shown(
    words: &Words<'_>,
    title: &dyn Message,
    sentence: &dyn Message,
    button: Option<String>,
    link: Option<Link>,
) -> HttpResponse {
    let title = words.say(title);
    let paragraphs = vec![words.say(sentence)];
    notice(StatusCode::OK, &Notice { page: words.page(&title), paragraphs, code: None, button, link })
}

/// The link is none of ours.
pub(super) fn unknown(request: &HttpRequest, app: &App) -> HttpResponse {
    let words = Words::of(request, app, None);
    let title = words.say(&say::UnsubscribeTitle);
    let paragraphs = vec![words.say(&pages::UnsubscribeInvalid)];
    let page = Notice { page: words.page(&title), paragraphs, code: None, button: None, link: None };
    notice(StatusCode::NOT_FOUND, &page)
}
