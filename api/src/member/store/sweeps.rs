//! What this room removes once a day: ways in that are closed. Whoever comes with one of them is told the same
//! as before.

use entity::{refresh_token, session, sign_in};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{ColumnTrait, ExprTrait};

use super::super::rules;
use crate::app::App;
use crate::failure::Outcome;
use crate::sweep;

/// Removes sign-in letters that nobody can use any more.
pub async fn sweep_sign_ins(app: App) -> Outcome<u64> {
    let is_over = sign_in::Column::ExpiresAt.lt(app.clock.now() - rules::SIGN_INS_KEPT);
    sweep::remove::<sign_in::Entity>(&app, sign_in::Column::Id, is_over).await
}

/// Removes refresh tokens that are too old, used or not.
pub async fn sweep_refresh_tokens(app: App) -> Outcome<u64> {
    let is_over = refresh_token::Column::ExpiresAt.lt(app.clock.now() - rules::SESSIONS_KEPT);
    sweep::remove::<refresh_token::Entity>(&app, refresh_token::Column::Id, is_over).await
}

/// Removes sessions that were ended, with their tokens.
pub async fn sweep_ended_sessions(app: App) -> Outcome<u64> {
    let is_over = session::Column::EndedAt.lt(app.clock.now() - rules::SESSIONS_KEPT);
    sweep::remove::<session::Entity>(&app, session::Column::Id, is_over).await
}

/// Removes sessions that nobody went on with: their last token has been removed.
pub async fn sweep_left_sessions(app: App) -> Outcome<u64> {
    let tokens = Query::select()
        .expr(Expr::val(1))
        .from(refresh_token::Entity)
        .and_where(
            Expr::col((refresh_token::Entity, refresh_token::Column::SessionId))
                .equals((session::Entity, session::Column::Id)),
        )
        .take();
    let is_over = session::Column::StartedAt
        .lt(app.clock.now() - rules::REFRESH_LASTS - rules::SESSIONS_KEPT)
        .and(Expr::exists(tokens).not());
    sweep::remove::<session::Entity>(&app, session::Column::Id, is_over).await
}
