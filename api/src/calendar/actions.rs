//! The verbs of calendars: make an address, take it back, let whoever has it in.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::feed::Own;
use super::store;
use crate::app::App;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::keys::fingerprint;
use crate::member;

/// Makes the member's address anew: the one that she had opens nothing any more. Its secret is told this once.
pub async fn create_address(app: &App, member: Uuid) -> Outcome<String> {
    let tx = app.begin().await?;
    let secret = app.ids.secret();
    store::keep(&tx, member, fingerprint(&secret)).await?;
    tx.commit().await?;
    Ok(secret)
}

/// Takes the member's address back, if she has one that was made before then; whether she had.
pub async fn revoke_address(app: &App, member: Uuid, made_before: Option<DateTime<Utc>>) -> Outcome<bool> {
    let tx = app.begin().await?;
    let revoked = store::forget(&tx, member, made_before).await?;
    tx.commit().await?;
    Ok(revoked)
}

/// Whose calendar this secret opens.
pub async fn owner(app: &App, secret: &str) -> Outcome<Option<Own>> {
    // Not a replica: an address that was taken back is taken back at once.
    let conn = app.db.fresh();
    let Some(member) = store::owner(conn, &fingerprint(secret)).await? else { return Ok(None) };
    let reader = member::reader_of(conn, member).await?;
    Ok(reader.map(|reader| Own { member, language: reader.locale }))
}

/// Where the calendar with this secret is, in this language or the one that its owner reads.
pub fn address(app: &App, language: Option<&Locale>, secret: &str) -> String {
    let language = language.map(|language| format!("{language}/")).unwrap_or_default();
    format!("{}/calendar/{language}me/{secret}.ics", app.config.server.public_url.trim_end_matches('/'))
}
