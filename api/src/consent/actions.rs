//! The verbs of consent: publish the ground rules, accept them, give and withdraw consent.

use std::collections::HashSet;

use entity::consent_entry::{ConsentSource, Purpose};
use uuid::Uuid;

use super::{ConductAccepted, ConsentGiven, ConsentWithdrawn, messages, store};
use crate::app::App;
use crate::failure::{Check, ErrorCode, Failure, Outcome, Problem};
use crate::i18n::{Locale, common};

/// The code of conduct in one language.
pub struct NewConductText {
    /// The language.
    pub language: Locale,
    /// The title.
    pub title: String,
    /// The whole text.
    pub body: String,
}

/// A new version of the code of conduct, checked field by field.
pub struct NewConduct {
    /// The language that it was written in.
    pub source_language: Locale,
    /// Its texts, one for each language.
    pub texts: Vec<NewConductText>,
}

/// Publishes a new version. From this moment everybody is asked again.
pub async fn publish(app: &App, new: NewConduct) -> Outcome<Uuid> {
    let mut check = Check::default();
    if !new.texts.iter().any(|text| text.language == new.source_language) {
        check.note(Problem::new(ErrorCode::BadUserInput, messages::SourceTextMissing).at("texts"));
    }
    let mut seen = HashSet::new();
    for (place, text) in new.texts.iter().enumerate() {
        if !seen.insert(&text.language) {
            let twice = Problem::new(ErrorCode::BadUserInput, common::LanguageTwice);
            check.note(twice.at(&format!("texts.{place}.language")));
        }
    }
    check.finish()?;
    let tx = app.begin().await?;
    let Some(id) = store::insert_conduct(&tx, new).await? else {
        let current = store::current(tx.conn()).await?.map_or(0, |current| current.version);
        return Err(not_current(current).into());
    };
    tx.commit().await?;
    Ok(id)
}

/// Notes that the member accepts this version, which must be the current one: nobody accepts rules that
/// have been replaced while she was reading. Accepting twice changes nothing.
pub async fn accept(app: &App, member: Uuid, version: i32, read_in: &Locale) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let current = store::current(tx.conn()).await?.ok_or_else(|| Failure::from(crate::node::not_found()))?;
    if current.version != version {
        return Err(not_current(current.version).at("version").into());
    }
    if store::insert_acceptance(&tx, member, current.id, read_in).await? {
        tx.publish(&ConductAccepted { member }).await?;
    }
    tx.commit().await?;
    Ok(current.id)
}

/// Notes what the member allows from now on. What she has said already is not noted twice.
pub async fn decide(app: &App, member: Uuid, purpose: Purpose, given: bool) -> Outcome<()> {
    let tx = app.begin().await?;
    let before = store::has_given(tx.conn(), member, purpose).await?;
    store::record(&tx, member, purpose, given, ConsentSource::App).await?;
    match (before, given) {
        (false, true) => tx.publish(&ConsentGiven { member, purpose }).await?,
        (true, false) => tx.publish(&ConsentWithdrawn { member, purpose }).await?,
        _ => {}
    }
    tx.commit().await
}

fn not_current(current: i32) -> Problem {
    let current = u64::try_from(current).unwrap_or(0);
    Problem::new(ErrorCode::Conflict, messages::VersionNotCurrent { current })
}

/// A version number as clients send it.
pub fn version(number: i32) -> Result<i32, Problem> {
    if number > 0 { Ok(number) } else { Err(Problem::new(ErrorCode::BadUserInput, common::InvalidValue)) }
}
