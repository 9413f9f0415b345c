//! How a date was: who was there, what those say who were, and what to talk about next time.

use std::collections::HashSet;

use entity::consent_entry::Purpose;
use entity::feedback::Agreement;
use uuid::Uuid;

use super::super::line as line_rules;
use super::super::{messages, store};
use super::hand::{Hand, date_in_hand, open_date};
use crate::app::App;
use crate::failure::{Check, ErrorCode, Failure, Outcome, Problem};
use crate::i18n::Locale;
use crate::{consent, member, node};

/// How a date was for somebody, checked.
pub struct NewFeedback {
    /// Whether she felt heard.
    pub heard: Agreement,
    /// Whether she felt supported.
    pub supported: Agreement,
    /// What she would like to add.
    pub line: Option<String>,
    /// What she would like to talk about next time.
    pub prompt: Option<String>,
}

/// Something to talk about, checked.
pub struct NewPrompt {
    /// Its wordings, each language once, the original first.
    pub texts: Vec<(Locale, String)>,
}

/// Notes how many were there, and who of those who allow it, in place of what was noted before.
pub async fn record_attendance(app: &App, hand: Hand, occurrence: Uuid, heads: i32, named: Vec<Uuid>) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, meeting) = date_in_hand(&tx, hand, occurrence).await?;
    line_rules::may_look_back(&date, tx.now()).map_err(|problem| problem.at("occurrence"))?;
    let distinct: HashSet<Uuid> = named.iter().copied().collect();
    let heads = line_rules::head_count(heads, distinct.len()).map_err(|problem| problem.at("headCount"))?;
    let came = store::who_have_a_place(tx.conn(), occurrence, &named).await?;
    let allow = consent::who_have_given(tx.conn(), &named, Purpose::Attendance).await?;
    let gone = member::blocked_of(tx.conn(), hand.member).await?;
    let mut check = Check::default();
    for (place, member) in named.iter().enumerate() {
        // Whoever it is and whatever the reason: it cannot be told from an id that was never given.
        if !came.contains(member) || !allow.contains(member) || gone.contains(member) {
            check.note(node::not_found().at(&format!("members.{place}")));
        }
    }
    check.finish()?;
    let named: Vec<Uuid> = distinct.into_iter().collect();
    store::save_attendance(&tx, &date, &meeting, heads, &named).await?;
    tx.commit().await?;
    Ok(occurrence)
}

/// Notes how the date was for a member who had a place, in place of what she had said before.
pub async fn give_feedback(app: &App, member: Uuid, occurrence: Uuid, new: NewFeedback) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let (date, _) = store::occurrence(tx.conn(), occurrence).await?.ok_or_else(no_such_date)?;
    line_rules::may_look_back(&date, tx.now()).map_err(|problem| problem.at("occurrence"))?;
    if store::who_have_a_place(tx.conn(), occurrence, &[member]).await?.is_empty() {
        return Err(Problem::new(ErrorCode::Conflict, messages::HadNoPlace).at("occurrence").into());
    }
    store::save_feedback(&tx, occurrence, member, new).await?;
    tx.commit().await?;
    Ok(occurrence)
}

/// Puts down what there is to talk about, in place of what was there before.
pub async fn set_prompts(app: &App, hand: Hand, occurrence: Uuid, prompts: Vec<NewPrompt>) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    open_date(&tx, hand, occurrence).await?;
    store::save_prompts(&tx, occurrence, prompts).await?;
    tx.commit().await?;
    Ok(occurrence)
}

fn no_such_date() -> Failure {
    node::not_found().at("occurrence").into()
}
