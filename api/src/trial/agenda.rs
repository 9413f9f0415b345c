//! What the people who come to a date are trying, for them to talk about. It is drawn up a day before the date begins and
//! names nobody; what it leaves out, and why, is in `rules::drawn_up`.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{rules, store};
use crate::failure::Outcome;
use crate::meeting;

/// The agenda of a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// When it is, or was, drawn up.
    pub drawn_up_at: DateTime<Utc>,
    /// Which resources are tried, and by how many; `None` until then.
    pub trying: Option<Vec<(Uuid, usize)>>,
}

/// The agenda for somebody who comes to the date or holds it; `None` for everybody else.
pub async fn agenda(
    conn: &impl ConnectionTrait,
    occurrence: Uuid,
    reader: Uuid,
    now: DateTime<Utc>,
) -> Outcome<Option<Agenda>> {
    let Some(company) = meeting::company(conn, occurrence, reader).await? else { return Ok(None) };
    let drawn_up_at = rules::drawn_up_at(company.starts_at);
    let trying = match rules::drawn_up(company.starts_at, &company.going, reader, now) {
        Some(drawn_up) => Some(store::tried_by(conn, &drawn_up).await?),
        None => None,
    };
    Ok(Some(Agenda { drawn_up_at, trying }))
}
