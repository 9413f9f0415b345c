//! What stands around a meeting's own row: its texts, its languages, what is known about access; and the copy of all of
//! it that a series goes on with.

use entity::meeting_audience::MeetingAudience;
use entity::{
    meeting, meeting_access, meeting_audience, meeting_language, meeting_part, meeting_rotation, meeting_text,
};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter,
};
use uuid::Uuid;

use super::super::actions::{NewAccessFact, NewText, SeriesChange, Spoken};
use super::changing::complete;
use super::{copy_standing, meeting_changed};
use crate::changes::Audience;
use crate::failure::Outcome;
use crate::node::Kind;
use crate::tx::Tx;

/// Writes down a meeting's texts.
pub async fn insert_texts(tx: &Tx, meeting: Uuid, texts: &[NewText]) -> Outcome<()> {
    let rows = texts.iter().map(|text| meeting_text::ActiveModel {
        meeting_id: Set(meeting),
        language: Set(text.language.to_string()),
        title: Set(text.title.clone()),
        description: Set(text.description.clone()),
    });
    meeting_text::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes down the languages that a meeting is held in.
pub async fn insert_languages(tx: &Tx, meeting: Uuid, languages: &[Spoken]) -> Outcome<()> {
    let rows = languages.iter().map(|spoken| meeting_language::ActiveModel {
        meeting_id: Set(meeting),
        tag: Set(spoken.language.to_string()),
        interpreted: Set(spoken.interpreted),
    });
    meeting_language::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes down what is known about a meeting's access.
pub async fn insert_access(tx: &Tx, meeting: Uuid, facts: &[NewAccessFact]) -> Outcome<()> {
    let rows = facts.iter().map(|fact| meeting_access::ActiveModel {
        meeting_id: Set(meeting),
        fact: Set(fact.fact),
        available: Set(fact.available),
        checked_on: Set(fact.checked_on),
    });
    meeting_access::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes down whom a meeting is for.
pub async fn insert_audiences(tx: &Tx, meeting: Uuid, audiences: &[MeetingAudience]) -> Outcome<()> {
    let rows = audiences
        .iter()
        .map(|audience| meeting_audience::ActiveModel { meeting_id: Set(meeting), audience: Set(*audience) });
    meeting_audience::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Whether the meeting has a text in this language.
pub async fn has_text(conn: &impl ConnectionTrait, meeting: Uuid, language: &str) -> Outcome<bool> {
    let texts = meeting_text::Entity::find().filter(meeting_text::Column::MeetingId.eq(meeting));
    Ok(texts.filter(meeting_text::Column::Language.eq(language)).count(conn).await? > 0)
}

/// Puts what the change says around the meeting's row in place of what is there.
pub async fn save_words(tx: &Tx, meeting: Uuid, change: &SeriesChange) -> Outcome<()> {
    if let Some(texts) = &change.texts {
        let old = meeting_text::Entity::delete_many().filter(meeting_text::Column::MeetingId.eq(meeting));
        old.exec(tx.conn()).await?;
        insert_texts(tx, meeting, texts).await?;
    }
    if let Some(languages) = &change.languages {
        let old = meeting_language::Entity::delete_many().filter(meeting_language::Column::MeetingId.eq(meeting));
        old.exec(tx.conn()).await?;
        insert_languages(tx, meeting, languages).await?;
    }
    if let Some(facts) = &change.access {
        let old = meeting_access::Entity::delete_many().filter(meeting_access::Column::MeetingId.eq(meeting));
        old.exec(tx.conn()).await?;
        insert_access(tx, meeting, facts).await?;
    }
    if let Some(audiences) = &change.audiences {
        let old = meeting_audience::Entity::delete_many().filter(meeting_audience::Column::MeetingId.eq(meeting));
        old.exec(tx.conn()).await?;
        insert_audiences(tx, meeting, audiences).await?;
    }
    Ok(())
}

/// Copies the rows of one kind that stand around a meeting to another.
macro_rules! copy {
    ($tx:ident, $from:expr, $to:expr, $($entity:ident),+) => { $(
        let rows = $entity::Entity::find().filter($entity::Column::MeetingId.eq($from)).all($tx.conn()).await?;
        let rows = rows.into_iter().map(|row| {
            let row = $entity::Model { meeting_id: $to, ..row };
            row.into_active_model().reset_all()
        });
        $entity::Entity::insert_many(rows).exec_without_returning($tx.conn()).await?;
    )+ };
}

/// Writes down the meeting that goes on from another, with all that stands around that. What went on from the other
/// goes on from this one now.
pub async fn insert_continuation(tx: &Tx, before: &meeting::Model, after: meeting::Model) -> Outcome<meeting::Model> {
    let after = complete(after).into_active_model().reset_all().insert(tx.conn()).await?;
    copy!(tx, before.id, after.id, meeting_text, meeting_language, meeting_access, meeting_audience, meeting_rotation);
    copy!(tx, before.id, after.id, meeting_part);
    copy_standing(tx, before.id, after.id).await?;
    let later = meeting::Entity::update_many()
        .col_expr(meeting::Column::ContinuesId, Expr::value(after.id))
        .filter(meeting::Column::ContinuesId.eq(before.id))
        .filter(meeting::Column::Id.ne(after.id));
    later.exec(tx.conn()).await?;
    meeting_changed(tx, after.id);
    if let Some(facilitator) = after.facilitator_id {
        tx.changed(Kind::Meeting, after.id, &[Audience::Member(facilitator)]);
    }
    Ok(after)
}
