//! Every query about people without an account who come to a date.

use chrono::{DateTime, Utc};
use entity::private::Private;
use entity::{guest, occurrence};
use sea_orm::sea_query::{Expr, IntoCondition};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QuerySelect,
    QueryTrait,
};
use uuid::Uuid;

use super::super::actions::NewGuest;
use super::super::line;
use crate::app::App;
use crate::failure::Outcome;
use crate::sweep;
use crate::tx::Tx;

/// The guest with this id.
pub async fn guest(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<guest::Model>> {
    Ok(guest::Entity::find_by_id(id).one(conn).await?)
}

/// The guest of this date with this address.
pub async fn guest_by_email(
    conn: &impl ConnectionTrait,
    occurrence: Uuid,
    email: &str,
) -> Outcome<Option<guest::Model>> {
    let of_date = guest::Entity::find().filter(guest::Column::OccurrenceId.eq(occurrence));
    Ok(of_date.filter(guest::Column::Email.eq(email)).one(conn).await?)
}

/// How many letters were asked for, for this address, since then.
pub async fn count_guest_letters(conn: &impl ConnectionTrait, email: &str, since: DateTime<Utc>) -> Outcome<u64> {
    let of_hers = guest::Entity::find().filter(guest::Column::Email.eq(email));
    Ok(of_hers.filter(guest::Column::AskedAt.gt(since)).count(conn).await?)
}

/// Writes down that somebody has asked to come with this address.
pub async fn insert_guest(tx: &Tx, new: &NewGuest) -> Outcome<Uuid> {
    let id = tx.new_id();
    let row = guest::ActiveModel {
        id: Set(id),
        occurrence_id: Set(new.occurrence),
        email: Set(Private::new(new.email.clone())),
        display_name: Set(new.display_name.clone()),
        language: Set(new.language.to_string()),
        time_zone: Set(new.time_zone.name().to_owned()),
        asked_at: Set(tx.now()),
        confirmed_at: Set(None),
    };
    guest::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    Ok(id)
}

/// Writes down that somebody has asked again. As long as nobody has proven that the address is hers, what was
/// typed last counts.
pub async fn guest_asks_again(tx: &Tx, earlier: &guest::Model, new: &NewGuest) -> Outcome<()> {
    let mut update = guest::Entity::update_many().col_expr(guest::Column::AskedAt, Expr::value(tx.now()));
    if earlier.confirmed_at.is_none() {
        update = update
            .col_expr(guest::Column::DisplayName, Expr::value(new.display_name.clone()))
            .col_expr(guest::Column::Language, Expr::value(new.language.to_string()))
            .col_expr(guest::Column::TimeZone, Expr::value(new.time_zone.name()));
    }
    update.filter(guest::Column::Id.eq(earlier.id)).exec(tx.conn()).await?;
    Ok(())
}

/// Notes that she has come by the link of her letter, so that the address is hers.
pub async fn confirm_guest(tx: &Tx, id: Uuid) -> Outcome<()> {
    guest::Entity::update_many()
        .col_expr(guest::Column::ConfirmedAt, Expr::value(tx.now()))
        .filter(guest::Column::Id.eq(id))
        .filter(guest::Column::ConfirmedAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Removes those who have asked and never came by the link.
pub async fn sweep_unconfirmed_guests(app: App) -> Outcome<u64> {
    let is_over =
        guest::Column::ConfirmedAt.is_null().and(guest::Column::AskedAt.lt(app.clock.now() - line::GUEST_LINK_LASTS));
    sweep::remove::<guest::Entity>(&app, guest::Column::Id, is_over).await
}

/// Removes those whose date is over for long. How many came stays.
pub async fn sweep_former_guests(app: App) -> Outcome<u64> {
    let over = occurrence::Entity::find()
        .select_only()
        .column(occurrence::Column::Id)
        .filter(occurrence::Column::EndsAt.lt(app.clock.now() - line::GUESTS_KEPT))
        .into_query();
    let is_over = guest::Column::OccurrenceId.in_subquery(over).into_condition();
    sweep::remove::<guest::Entity>(&app, guest::Column::Id, is_over).await
}
