//! The page of somebody without an account who comes to a date: behind the link of her letter she says that she
//! comes, and there she gives her place back. Looking changes nothing.

use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Payload, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::html::{self, PLAIN, Page};
use super::site::{Words, broken, shown};
use super::unread::leaving;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Message;
use crate::meeting::messages as say;
use crate::meeting::{self, GuestPage, GuestState};

/// Serves the page.
pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource("/email/guest").route(web::get().to(show)).route(web::post().to(answer)));
}

/// A link's token, and what the button says that was pressed.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    token: String,
    answer: Option<Answer>,
}

/// What a guest says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    /// That she comes, or waits for a place.
    Come,
    /// That she does not.
    Leave,
}

#[derive(Template)]
#[template(path = "guest.html")]
struct Guest<'a> {
    page: Page<'a>,
    paragraphs: Vec<String>,
    title: Option<&'a str>,
    facts: Vec<(&'a str, Vec<&'a str>)>,
    join: Option<Link>,
    answer: Option<Button>,
}

struct Link {
    label: String,
    url: String,
}

struct Button {
    label: String,
    action: String,
}

/// What a button is called, and what it says.
type Press = (Box<dyn Message>, Answer);

/// What there is to say in a state, and the button under it.
struct Situation {
    sentence: Box<dyn Message>,
    button: Option<Press>,
}

async fn show(request: HttpRequest, app: Data<App>, asked: Query<Asked>) -> HttpResponse {
    let page = meeting::guest_page(&app, &asked.token).await;
    rendered(&request, &app, &asked.token, page)
}

/// The body says nothing that the address has not said, so it is not read.
async fn answer(request: HttpRequest, app: Data<App>, asked: Query<Asked>, body: Payload) -> HttpResponse {
    let done = match asked.answer {
        Some(answer) => meeting::answer_as_guest(&app, &asked.token, answer == Answer::Come).await,
        None => Ok(()),
    };
    let page = match done {
        Ok(()) => meeting::guest_page(&app, &asked.token).await,
        Err(failure) => Err(failure),
    };
    leaving(body, rendered(&request, &app, &asked.token, page))
}

fn rendered(request: &HttpRequest, app: &App, token: &str, page: Outcome<Option<GuestPage>>) -> HttpResponse {
    let page = match page {
        Ok(page) => page,
        Err(failure) => return broken(&Words::of(request, app, None), &failure),
    };
    // What is told of the date is in her language, and so is everything else.
    let words = match &page {
        Some(page) => Words::spoken(app, page.locale.clone()),
        None => Words::of(request, app, None),
    };
    let title = words.say(&say::GuestTitle);
    let Some(guest) = page else {
        let paragraphs = vec![words.say(&say::GuestInvalid)];
        let page = words.page(&title);
        let nothing = Guest { page, paragraphs, title: None, facts: Vec::new(), join: None, answer: None };
        return shown(html::answer(StatusCode::NOT_FOUND, &page, PLAIN, &nothing));
    };
    let situation = situation(guest.state);
    let answer = situation.button.map(|(label, answer)| Button {
        label: words.say(label.as_ref()),
        action: format!("/email/guest?token={token}&answer={}", answer.name()),
    });
    let facts = guest
        .facts
        .iter()
        .map(|(label, text)| (label.as_str(), text.lines().filter(|line| !line.is_empty()).collect()))
        .collect();
    let page = words.page(&title);
    let shows = Guest {
        page,
        paragraphs: vec![words.say(situation.sentence.as_ref())],
        title: Some(&guest.title),
        facts,
        join: guest.join_url.map(|url| Link { label: words.say(&say::Join), url }),
        answer,
    };
    shown(html::answer(StatusCode::OK, &page, PLAIN, &shows))
}

impl Answer {
    /// As it stands in the address of the button.
    fn name(self) -> &'static str {
        match self {
            Self::Come => "come",
            Self::Leave => "leave",
        }
    }
}

fn situation(state: GuestState) -> Situation {
    let come = |is_full: bool| match is_full {
        true => Some(press(say::GuestWait, Answer::Come)),
        false => Some(press(say::GuestCome, Answer::Come)),
    };
    let (sentence, button): (Box<dyn Message>, _) = match state {
        GuestState::Asked { is_full: false } => (Box::new(say::GuestQuestion), come(false)),
        GuestState::Asked { is_full: true } => (Box::new(say::GuestQuestionFull), come(true)),
        GuestState::Going => (Box::new(say::GuestGoing), Some(press(say::GuestLeave, Answer::Leave))),
        GuestState::Waiting(place) => {
            (Box::new(say::GuestWaiting { place }), Some(press(say::GuestLeaveLine, Answer::Leave)))
        }
        GuestState::Withdrawn { is_full } => (Box::new(say::GuestWithdrawn), come(is_full)),
        GuestState::NotWelcome => (Box::new(say::GuestsNotWelcome), None),
        GuestState::CalledOff => (Box::new(say::OccurrenceCancelled), None),
        GuestState::Over => (Box::new(say::OccurrenceOver), None),
    };
    Situation { sentence, button }
}

fn press(label: impl Message, answer: Answer) -> Press {
    (Box::new(label), answer)
}
