//! Every query about those who greet. A place is given by the greeter's own row, in one statement.

use std::collections::HashMap;

use entity::role_grant::Role;
use entity::{greeter, greeter_language, welcome, welcome_turn};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::super::actions::Offer;
use super::super::ranking::Candidate;
use super::count_open;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::member;
use crate::tx::Tx;

/// The roles of which a greeter holds one: those of peers who know their way here.
pub const ROLES: [Role; 3] = [Role::Mentor, Role::Facilitator, Role::Steward];

/// The member's offer, if she has made one.
pub async fn greeter(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<Option<greeter::Model>> {
    Ok(greeter::Entity::find_by_id(member).one(conn).await?)
}

/// The languages that each of these members named to greet in, the first one first. Who named none is left out.
pub async fn named_languages(conn: &impl ConnectionTrait, members: &[Uuid]) -> Outcome<HashMap<Uuid, Vec<Locale>>> {
    let mut named: HashMap<Uuid, Vec<Locale>> = HashMap::new();
    // A database takes so many values in one statement.
    for some in members.chunks(500) {
        let rows = greeter_language::Entity::find()
            .filter(greeter_language::Column::MemberId.is_in(some.iter().copied()))
            .order_by_asc(greeter_language::Column::Position)
            .all(conn)
            .await?;
        for row in rows {
            // What is stored was checked when it came in.
            named.entry(row.member_id).or_default().extend(row.tag.parse().ok());
        }
    }
    Ok(named)
}

/// Writes the offer down; what it leaves open stays as it was.
pub async fn upsert_offer(tx: &Tx, member: Uuid, offer: &Offer) -> Outcome<()> {
    let mut changed = vec![greeter::Column::Capacity];
    changed.extend(offer.is_available.is_some().then_some(greeter::Column::IsAvailable));
    // A steward may look after somebody before she offers it.
    let open = count_open(tx.conn(), member).await?;
    let row = greeter::ActiveModel {
        member_id: Set(member),
        capacity: Set(offer.capacity),
        open_welcomes: Set(i32::try_from(open).unwrap_or(i32::MAX)),
        is_available: Set(offer.is_available.unwrap_or(true)),
        last_asked_at: Set(None),
        offered_at: Set(tx.now()),
    };
    greeter::Entity::insert(row)
        .on_conflict(OnConflict::column(greeter::Column::MemberId).update_columns(changed).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    if let Some(languages) = &offer.languages {
        replace_languages(tx, member, languages).await?;
    }
    Ok(())
}

async fn replace_languages(tx: &Tx, member: Uuid, languages: &[Locale]) -> Outcome<()> {
    let hers = greeter_language::Column::MemberId.eq(member);
    greeter_language::Entity::delete_many().filter(hers).exec(tx.conn()).await?;
    let rows = (0..).zip(languages).map(|(position, language)| greeter_language::ActiveModel {
        member_id: Set(member),
        tag: Set(language.to_string()),
        position: Set(position),
    });
    if !languages.is_empty() {
        greeter_language::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// That newcomers may be given to a greeter: she is available, has room for one more, and holds one of the roles.
fn has_room() -> Condition {
    let holds = ROLES.map(|role| member::holds(greeter::Column::MemberId, role));
    Condition::all()
        .add(greeter::Column::IsAvailable.eq(true))
        .add(Expr::col(greeter::Column::OpenWelcomes).lt(Expr::col(greeter::Column::Capacity)))
        .add(holds.into_iter().fold(Condition::any(), Condition::add))
}

/// That a greeter may be given this newcomer: it is not herself, and she was not asked before.
fn may_greet(welcome: &welcome::Model) -> Condition {
    let asked = welcome_turn::Entity::find()
        .select_only()
        .column(welcome_turn::Column::GreeterId)
        .filter(welcome_turn::Column::WelcomeId.eq(welcome.id));
    Condition::all()
        .add(greeter::Column::MemberId.ne(welcome.newcomer_id))
        .add(greeter::Column::MemberId.not_in_subquery(asked.into_query()))
}

/// Whether anybody has room for a newcomer.
pub async fn has_anybody_room(conn: &impl ConnectionTrait) -> Outcome<bool> {
    Ok(greeter::Entity::find().filter(has_room()).one(conn).await?.is_some())
}

/// Those who could greet this newcomer, in no order. Who does not exist for her is none of them.
pub async fn candidates(conn: &impl ConnectionTrait, welcome: &welcome::Model) -> Outcome<Vec<Candidate>> {
    let apart = member::blocked_of(conn, welcome.newcomer_id).await?;
    let mut rows = greeter::Entity::find().filter(has_room()).filter(may_greet(welcome)).all(conn).await?;
    rows.retain(|row| !apart.contains(&row.member_id));
    let ids: Vec<Uuid> = rows.iter().map(|row| row.member_id).collect();
    let mut named = named_languages(conn, &ids).await?;
    let mut whereabouts = member::whereabouts(conn, &ids).await?;
    let candidates = rows.into_iter().filter_map(|row| {
        let hers = whereabouts.remove(&row.member_id)?;
        Some(Candidate {
            member: row.member_id,
            languages: named.remove(&row.member_id).unwrap_or(hers.languages),
            time_zone: hers.time_zone,
            open_welcomes: row.open_welcomes,
            last_asked_at: row.last_asked_at,
        })
    });
    Ok(candidates.collect())
}

/// Takes one of the greeter's places; `false` when there was none left by now.
pub async fn take_place(tx: &Tx, greeter: Uuid) -> Outcome<bool> {
    let taken = greeter::Entity::update_many()
        .col_expr(greeter::Column::OpenWelcomes, Expr::col(greeter::Column::OpenWelcomes).add(1))
        .col_expr(greeter::Column::LastAskedAt, Expr::value(tx.now()))
        .filter(greeter::Column::MemberId.eq(greeter))
        .filter(has_room())
        .exec(tx.conn())
        .await?;
    Ok(taken.rows_affected > 0)
}

/// Counts one more for somebody who has stepped in, whether she has room or not; nothing when she offers nothing.
pub async fn take_on(tx: &Tx, greeter: Uuid) -> Outcome<()> {
    greeter::Entity::update_many()
        .col_expr(greeter::Column::OpenWelcomes, Expr::col(greeter::Column::OpenWelcomes).add(1))
        .filter(greeter::Column::MemberId.eq(greeter))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Gives one of the greeter's places back.
pub async fn give_place_back(tx: &Tx, greeter: Uuid) -> Outcome<()> {
    greeter::Entity::update_many()
        .col_expr(greeter::Column::OpenWelcomes, Expr::col(greeter::Column::OpenWelcomes).sub(1))
        .filter(greeter::Column::MemberId.eq(greeter))
        .filter(greeter::Column::OpenWelcomes.gt(0))
        .exec(tx.conn())
        .await?;
    Ok(())
}
