//! What the page looks like: every field with its label, what is typed in it, and what is wrong with that.

use std::collections::HashMap;
use std::iter::{once, successors};

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use chrono::Weekday;

use super::super::html::{self, PLAIN, Page};
use super::super::site::{Words, shown};
use super::{CADENCES, CHANNELS, KINDS, Standing, Typed};
use super::{cadence_words, channel_field, channel_words, kind_words, languages};
use crate::app::App;
use crate::failure::Problem;
use crate::i18n::{Locale, Message, format};
use crate::letter::{self, Cadence, Channel, Kind, messages as say};
use crate::member::Reader;

/// What there is to say about the form.
pub(super) enum CameTo {
    /// It is just opened.
    Nothing,
    /// It is saved.
    Saved,
    /// It is not, for these reasons.
    Mistakes(Vec<Problem>),
}

/// One answer of several.
struct Choice {
    value: String,
    label: String,
    is_chosen: bool,
}

/// A field, and what is wrong with it.
struct Field {
    name: &'static str,
    label: String,
    value: String,
    error: Option<String>,
}

/// A question with some answers.
struct Question {
    name: &'static str,
    label: String,
    about: Vec<String>,
    choices: Vec<Choice>,
    error: Option<String>,
}

/// A language in its own name.
struct Language {
    tag: String,
    name: String,
    direction: &'static str,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "preferences.html")]
struct Form<'a> {
    page: Page<'a>,
    action: String,
    introduction: String,
    always: String,
    saved: Option<String>,
    mistakes: Option<String>,
    /// How soon letters of each kind come, and which way where there is more than one.
    kinds: Vec<(Question, Option<Question>)>,
    together: String,
    clocks: String,
    digest_at: Field,
    digest_on: Question,
    quiet: String,
    quiet_about: String,
    quiet_hours: Vec<Field>,
    reminders: String,
    leads: Field,
    appearance: String,
    language_label: String,
    languages: Vec<Language>,
    language_error: Option<String>,
    discreet: String,
    discreet_about: String,
    is_discreet: bool,
    save: String,
}

/// The page with the form.
pub(super) fn rendered(
    words: &Words<'_>,
    app: &App,
    reader: &Reader,
    standing: &Standing,
    typed: &Typed,
    came_to: CameTo,
) -> HttpResponse {
    let title = words.say(&say::PageTitle);
    let page = words.page(&title);
    let (status, saved, problems) = match came_to {
        CameTo::Nothing => (StatusCode::OK, false, None),
        CameTo::Saved => (StatusCode::OK, true, None),
        CameTo::Mistakes(problems) => (StatusCode::UNPROCESSABLE_ENTITY, false, Some(problems)),
    };
    let mistakes = problems.as_ref().map(|_| words.say(&say::PageMistakes));
    let error = |problem: Problem| (problem.field.join("."), words.say(problem.message.as_ref()));
    let mut errors: HashMap<String, String> = problems.into_iter().flatten().map(error).collect();
    let mut kinds = Vec::new();
    for kind in KINDS {
        let error = errors.remove(kind_words(kind).0);
        let how_soon = kind_question(words, kind, standing.is_reminded, typed.cadence(kind), error);
        let error = errors.remove(channel_field(kind));
        let which_way = standing.has_device.then(|| channel_question(words, kind, typed.channel(kind), error));
        kinds.push((how_soon, which_way));
    }
    let mut field = |name: &'static str, label: &dyn Message, value: &str| Field {
        name,
        label: words.say(label),
        value: value.to_owned(),
        error: errors.remove(name),
    };
    let form = Form {
        page,
        action: letter::preferences_path(app, reader.id),
        introduction: words.say(&say::PageIntroduction),
        always: words.say(&say::PageAlways),
        saved: saved.then(|| words.say(&say::PageSaved)),
        mistakes,
        kinds,
        together: words.say(&say::PageTogether),
        clocks: words.say(&say::PageClocks),
        digest_at: field("digest_at", &say::PageDigestAt, &typed.digest_at),
        quiet: words.say(&say::PageQuiet),
        quiet_about: words.say(&say::PageQuietAbout),
        quiet_hours: vec![
            field("quiet_from", &say::PageQuietFrom, &typed.quiet_from),
            field("quiet_until", &say::PageQuietUntil, &typed.quiet_until),
        ],
        reminders: words.say(&say::PageReminders),
        leads: field("lead_times", &say::PageLead, &typed.lead_times),
        digest_on: weekday_question(words, &typed.digest_on, errors.remove("digest_on")),
        appearance: words.say(&say::PageAppearance),
        language_label: words.say(&say::PageLanguage),
        languages: languages(app, reader).iter().map(|locale| in_own_name(locale, &typed.language)).collect(),
        language_error: errors.remove("language"),
        discreet: words.say(&say::PageDiscreet),
        discreet_about: words.say(&say::PageDiscreetAbout),
        is_discreet: !typed.discreet.is_empty(),
        save: words.say(&say::PageSave),
    };
    shown(html::answer(status, &page, PLAIN, &form))
}

/// How soon letters of this kind are to come. Reminders that come every hour would come as they do by themselves.
fn kind_question(words: &Words<'_>, kind: Kind, is_reminded: bool, typed: &str, error: Option<String>) -> Question {
    let (name, [label, about]) = kind_words(kind);
    let is_offered =
        |cadence: &Cadence| kind != Kind::Meetings || *cadence != Cadence::Hourly || typed == cadence_words(*cadence).0;
    let choice = |cadence: Cadence| {
        let (value, label) = cadence_words(cadence);
        let is_by_itself = kind == Kind::Meetings && cadence == Cadence::AtOnce;
        Choice {
            value: value.to_owned(),
            label: if is_by_itself { words.say(&say::AtOnceMeetings) } else { words.say(label) },
            is_chosen: typed == value,
        }
    };
    let is_off = kind == Kind::Meetings && !is_reminded;
    let off = is_off.then(|| words.say(&say::PageRemindersOff));
    Question {
        name,
        label: words.say(label),
        about: once(words.say(about)).chain(off).collect(),
        choices: CADENCES.into_iter().filter(is_offered).map(choice).collect(),
        error,
    }
}

/// Which way letters of this kind are to come.
fn channel_question(words: &Words<'_>, kind: Kind, typed: &str, error: Option<String>) -> Question {
    let choice = |channel: Channel| {
        let (value, label) = channel_words(channel);
        Choice { value: value.to_owned(), label: words.say(label), is_chosen: typed == value }
    };
    Question {
        name: channel_field(kind),
        label: words.say(&say::PageChannel),
        about: Vec::new(),
        choices: CHANNELS.into_iter().map(choice).collect(),
        error,
    }
}

/// On which day: those of a week as it begins where she lives.
fn weekday_question(words: &Words<'_>, typed: &str, error: Option<String>) -> Question {
    let first = format::first_weekday(words.locale());
    let choice = |day: Weekday| {
        let value = day.number_from_monday().to_string();
        Choice { is_chosen: value == typed, value, label: format::weekday(words.locale(), day) }
    };
    Question {
        name: "digest_on",
        label: words.say(&say::PageWeekday),
        about: Vec::new(),
        choices: successors(Some(first), |day| Some(day.succ())).take(7).map(choice).collect(),
        error,
    }
}

fn in_own_name(locale: &Locale, chosen: &str) -> Language {
    Language {
        tag: locale.to_string(),
        name: format::language(locale, locale),
        direction: locale.direction().attribute(),
        is_chosen: locale.tag() == chosen,
    }
}
