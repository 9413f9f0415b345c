//! The human pages: the portal, the page behind the link that signs in, and a developer's mailbox; and what all pages
//! have in common. They work without scripts (but for GraphiQL), in the reader's language and direction. A GET never
//! changes anything: mail programs follow links by themselves.

use actix_web::http::StatusCode;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::web::{self, Data, Path, Query, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::gallery;
use super::html::{self, PLAIN, Page};
use super::messages as say;
use super::portal::{self, DemoAccount, Portal, PortalText};
use crate::app::App;
use crate::demo::{self, Part};
use crate::failure::Failure;
use crate::i18n::{Locale, Message};
use crate::mail::KeptLetter;
use crate::member;
use crate::member::messages as member_says;

/// The name over every page.
const SITE: &str = "Waymark";
/// How many letters a developer's mailbox shows.
const LETTERS: usize = 100;

/// Serves the pages; the mailbox and the gallery only where letters stay on the machine of a developer.
pub fn routes(config: &mut ServiceConfig, app: &App) {
    config.route("/", web::get().to(portal_page)).route("/email/sign-in", web::get().to(sign_in_page));
    if app.config.is_development() && app.mailer.is_keeping() {
        config
            .route("/dev/mail", web::get().to(mailbox))
            .route("/dev/mail/{name}.eml", web::get().to(message))
            .route("/dev/mail/{name}", web::get().to(letter));
        gallery::routes(config);
    }
}

/// The words of one page, in the reader's language.
pub(super) struct Words<'a> {
    app: &'a App,
    locale: Locale,
}

impl<'a> Words<'a> {
    /// In the language that suits whoever asks; her own, where it is known, before all.
    pub(super) fn of(request: &HttpRequest, app: &'a App, own: Option<&Locale>) -> Self {
        let header = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Self { app, locale: app.catalog.negotiate(header, own, &app.config.server.language) }
    }

    /// In this language, which we can speak.
    pub(super) fn spoken(app: &'a App, locale: Locale) -> Self {
        Self { app, locale }
    }

    /// Her language.
    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The message in her language.
    pub(super) fn say(&self, message: &dyn Message) -> String {
        self.app.catalog.text(&self.locale, message)
    }

    /// The frame of a page with this title.
    pub(super) fn page<'p>(&'p self, title: &'p str) -> Page<'p> {
        Page { language: self.locale.tag(), direction: self.locale.direction().attribute(), title, site: SITE }
    }
}

async fn portal_page(request: HttpRequest, app: Data<App>) -> HttpResponse {
    let words = Words::of(&request, &app, None);
    let text = PortalText {
        skip: words.say(&say::PortalSkip),
        introduction: words.say(&say::PortalIntroduction),
        address_heading: words.say(&say::PortalAddressHeading),
        address_body: words.say(&say::PortalAddressBody),
        address_queries: words.say(&say::PortalAddressQueries),
        address_subscriptions: words.say(&say::PortalAddressSubscriptions),
        address_events: words.say(&say::PortalAddressEvents),
        schema_heading: words.say(&say::PortalSchemaHeading),
        schema_body: words.say(&say::PortalSchemaBody),
        schema_download: words.say(&say::PortalSchemaDownload),
        sign_in_heading: words.say(&say::PortalSignInHeading),
        sign_in_body: words.say(&say::PortalSignInBody),
        accounts: words.say(&say::PortalAccounts),
        signing_in: words.say(&say::PortalSigningIn),
        sign_in_failed: words.say(&say::PortalSignInFailed),
        explorer_heading: words.say(&say::PortalExplorerHeading),
        explorer_note: words.say(&say::PortalExplorerNote),
        explorer_without_script: words.say(&say::PortalExplorerWithoutScript),
        example_note: words.say(&say::PortalExampleNote),
    };
    let accounts = if app.config.is_development() { accounts(&words) } else { Vec::new() };
    let title = words.say(&say::PortalTitle);
    let public_url = &app.config.server.public_url;
    shown(portal::answer(&Portal { page: words.page(&title), public_url, text: &text, accounts: &accounts }))
}

fn accounts(words: &Words<'_>) -> Vec<DemoAccount> {
    demo::ACCOUNTS
        .iter()
        .map(|account| DemoAccount {
            label: match account.part {
                Part::Newcomer => words.say(&say::PortalAccountNewcomer),
                Part::Mentor => words.say(&say::PortalAccountMentor),
                Part::Facilitator => words.say(&say::PortalAccountFacilitator),
                Part::Moderator => words.say(&say::PortalAccountModerator),
                Part::Steward => words.say(&say::PortalAccountSteward),
            },
            signed_in: words.say(&say::PortalSignedIn { email: account.email.to_owned() }),
            email: account.email.to_owned(),
            password: demo::PASSWORD.to_owned(),
        })
        .collect()
}

/// A link's token.
#[derive(Deserialize)]
pub(super) struct Token {
    #[serde(default)]
    pub token: String,
}

/// A page that says something, and may ask for one thing to be done, or lead on.
#[derive(Template)]
#[template(path = "notice.html")]
pub(super) struct Notice<'a> {
    pub page: Page<'a>,
    pub paragraphs: Vec<String>,
    pub code: Option<String>,
    pub button: Option<String>,
    pub link: Option<Link>,
}

/// A way on.
pub(super) struct Link {
    pub label: String,
    pub url: String,
}

/// Behind the link of a sign-in letter: the code, for those whose app did not take the link itself.
async fn sign_in_page(request: HttpRequest, app: Data<App>, query: Query<Token>) -> HttpResponse {
    let words = Words::of(&request, &app, None);
    let code = match member::code_of_link(&app, &query.token).await {
        Ok(code) => code,
        Err(failure) => return broken(&words, &failure),
    };
    let title = words.say(&member_says::PageTitle);
    let (status, sentence) = match &code {
        Some(_) => (StatusCode::OK, words.say(&member_says::PageCode)),
        None => (StatusCode::NOT_FOUND, words.say(&member_says::PageLinkInvalid)),
    };
    notice(status, &Notice { page: words.page(&title), paragraphs: vec![sentence], code, button: None, link: None })
}

#[derive(Template)]
#[template(path = "mailbox.html")]
struct Mailbox<'a> {
    page: Page<'a>,
    introduction: String,
    empty: String,
    letters: &'a [KeptLetter],
}

async fn mailbox(request: HttpRequest, app: Data<App>) -> HttpResponse {
    let words = Words::of(&request, &app, None);
    let letters = app.mailer.kept(LETTERS).await.unwrap_or_default();
    let title = words.say(&say::MailboxTitle);
    let page = Mailbox {
        page: words.page(&title),
        introduction: words.say(&say::MailboxIntroduction),
        empty: words.say(&say::MailboxEmpty),
        letters: &letters,
    };
    shown(html::answer(StatusCode::OK, &page.page, PLAIN, &page))
}

#[derive(Template)]
#[template(path = "mailbox_letter.html")]
struct MailboxLetter<'a> {
    page: Page<'a>,
    back: String,
    text_heading: String,
    letter: &'a KeptLetter,
}

/// For a page with a letter in a frame of its own, in which nothing runs.
pub(super) const FRAMED: &str = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                                 frame-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

async fn letter(request: HttpRequest, app: Data<App>, name: Path<String>) -> HttpResponse {
    let words = Words::of(&request, &app, None);
    let Ok(Some(letter)) = app.mailer.kept_letter(&name).await else { return HttpResponse::NotFound().finish() };
    let page = MailboxLetter {
        page: words.page(&letter.subject),
        back: words.say(&say::MailboxBack),
        text_heading: words.say(&say::MailboxText),
        letter: &letter,
    };
    shown(html::answer(StatusCode::OK, &page.page, FRAMED, &page))
}

/// A letter as it would have left, headers and all, for the tests of those who build clients.
async fn message(app: Data<App>, name: Path<String>) -> HttpResponse {
    match app.mailer.kept_letter(&name).await {
        Ok(Some(letter)) => HttpResponse::Ok().content_type("message/rfc822").body(letter.raw),
        Ok(None) | Err(_) => HttpResponse::NotFound().finish(),
    }
}

/// The page that says it.
pub(super) fn notice(status: StatusCode, notice: &Notice<'_>) -> HttpResponse {
    shown(html::answer(status, &notice.page, PLAIN, notice))
}

/// Something of ours failed while a page was being made.
pub(super) fn broken(words: &Words<'_>, failure: &Failure) -> HttpResponse {
    tracing::error!(%failure, "a page could not be made");
    let title = SITE.to_owned();
    let sentence = words.say(&crate::i18n::common::Unavailable);
    let page = Notice { page: words.page(&title), paragraphs: vec![sentence], code: None, button: None, link: None };
    notice(StatusCode::SERVICE_UNAVAILABLE, &page)
}

/// The page, if it could be rendered.
pub(super) fn shown(rendered: Result<HttpResponse, askama::Error>) -> HttpResponse {
    rendered.unwrap_or_else(|error| {
        tracing::error!(%error, "a page could not be rendered");
        HttpResponse::InternalServerError().finish()
    })
}
