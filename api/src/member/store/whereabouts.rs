//! What members read and where they live, for rooms that bring people together. It is for choosing alone: whom a
//! member shows it to is her own affair.

use std::collections::HashMap;

use chrono_tz::Tz;
use entity::{member, member_language};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{locale, time_zone};
use crate::failure::Outcome;
use crate::i18n::Locale;

/// What a member reads and where she lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whereabouts {
    /// The languages that she reads, the one of her letters first.
    pub languages: Vec<Locale>,
    /// Where her day begins and ends.
    pub time_zone: Tz,
}

/// What these members read and where they live.
pub async fn whereabouts(conn: &impl ConnectionTrait, members: &[Uuid]) -> Outcome<HashMap<Uuid, Whereabouts>> {
    let mut all = HashMap::new();
    // A database takes so many values in one statement.
    for some in members.chunks(500) {
        let rows = member::Entity::find().filter(member::Column::Id.is_in(some.iter().copied())).all(conn).await?;
        all.extend(rows.into_iter().map(|row| {
            let (languages, time_zone) = (vec![locale(&row)], time_zone(&row));
            (row.id, Whereabouts { languages, time_zone })
        }));
        let rows = member_language::Entity::find()
            .filter(member_language::Column::MemberId.is_in(some.iter().copied()))
            .order_by_asc(member_language::Column::Position)
            .all(conn)
            .await?;
        for row in rows {
            let (Some(hers), Ok(language)) = (all.get_mut(&row.member_id), row.tag.parse()) else { continue };
            if !hers.languages.contains(&language) {
                hers.languages.push(language);
            }
        }
    }
    Ok(all)
}
