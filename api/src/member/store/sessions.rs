//! Every query about signing in: letters with a way in, sessions, and the chain of their refresh tokens.
//! What may happen once is decided by the row itself, in one statement.

use chrono::{DateTime, Utc};
use entity::session::SessionEnd;
use entity::{member, refresh_token, session, sign_in};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait,
    PaginatorTrait, QueryFilter,
};
use uuid::Uuid;

use super::changed_for_herself;
use crate::failure::Outcome;
use crate::tx::Tx;

/// Whether anybody has ever come in.
pub async fn is_any_session(conn: &impl ConnectionTrait) -> Outcome<bool> {
    Ok(session::Entity::find().one(conn).await?.is_some())
}

/// Notes a letter that lets the member in.
pub async fn insert_sign_in(tx: &Tx, member: Uuid, expires_at: DateTime<Utc>) -> Outcome<sign_in::Model> {
    let row = sign_in::ActiveModel {
        id: Set(tx.new_id()),
        member_id: Set(member),
        sent_at: Set(tx.now()),
        expires_at: Set(expires_at),
        used_at: Set(None),
        attempts: Set(0),
    };
    Ok(row.insert(tx.conn()).await?)
}

/// The letter with this id.
pub async fn sign_in(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<sign_in::Model>> {
    Ok(sign_in::Entity::find_by_id(id).one(conn).await?)
}

/// How many letters went to the member since then.
pub async fn count_sign_ins(conn: &impl ConnectionTrait, member: Uuid, since: DateTime<Utc>) -> Outcome<u64> {
    Ok(sign_in::Entity::find()
        .filter(sign_in::Column::MemberId.eq(member))
        .filter(sign_in::Column::SentAt.gt(since))
        .count(conn)
        .await?)
}

/// Counts a try against the member's letters whose codes may still be typed, and gives those alone: what is
/// typed may be compared with nothing else, so that those who guess at the same time get no more tries.
pub async fn take_try(tx: &Tx, member: Uuid, tries: i32) -> Outcome<Vec<sign_in::Model>> {
    Ok(sign_in::Entity::update_many()
        .col_expr(sign_in::Column::Attempts, Expr::col(sign_in::Column::Attempts).add(1))
        .filter(sign_in::Column::MemberId.eq(member))
        .filter(sign_in::Column::UsedAt.is_null())
        .filter(sign_in::Column::ExpiresAt.gt(tx.now()))
        .filter(sign_in::Column::Attempts.lt(tries))
        .exec_with_returning(tx.conn())
        .await?)
}

/// Uses the letter up; `false` when it is too old or somebody was quicker. The row itself decides.
pub async fn use_sign_in(tx: &Tx, id: Uuid) -> Outcome<bool> {
    let changed = sign_in::Entity::update_many()
        .col_expr(sign_in::Column::UsedAt, Expr::value(tx.now()))
        .filter(sign_in::Column::Id.eq(id))
        .filter(sign_in::Column::UsedAt.is_null())
        .filter(sign_in::Column::ExpiresAt.gt(tx.now()))
        .exec(tx.conn())
        .await?;
    Ok(changed.rows_affected > 0)
}

/// Begins a session.
pub async fn insert_session(tx: &Tx, member: Uuid) -> Outcome<Uuid> {
    let row = session::ActiveModel {
        id: Set(tx.new_id()),
        member_id: Set(member),
        started_at: Set(tx.now()),
        ended_at: Set(None),
        ended_because: Set(None),
    };
    Ok(row.insert(tx.conn()).await?.id)
}

/// Notes a refresh token by its fingerprint.
pub async fn insert_refresh_token(tx: &Tx, session: Uuid, fingerprint: String, until: DateTime<Utc>) -> Outcome<()> {
    let row = refresh_token::ActiveModel {
        id: Set(tx.new_id()),
        session_id: Set(session),
        token_hash: Set(fingerprint),
        issued_at: Set(tx.now()),
        expires_at: Set(until),
        used_at: Set(None),
    };
    row.insert(tx.conn()).await?;
    Ok(())
}

/// The refresh token with this fingerprint and its session.
pub async fn refresh_token(tx: &Tx, fingerprint: &str) -> Outcome<Option<(refresh_token::Model, session::Model)>> {
    let found = refresh_token::Entity::find()
        .filter(refresh_token::Column::TokenHash.eq(fingerprint))
        .find_also_related(session::Entity)
        .one(tx.conn())
        .await?;
    Ok(found.and_then(|(token, session)| session.map(|session| (token, session))))
}

/// Uses the refresh token up; `false` when it was used before.
pub async fn use_refresh_token(tx: &Tx, id: Uuid) -> Outcome<bool> {
    let changed = refresh_token::Entity::update_many()
        .col_expr(refresh_token::Column::UsedAt, Expr::value(tx.now()))
        .filter(refresh_token::Column::Id.eq(id))
        .filter(refresh_token::Column::UsedAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(changed.rows_affected > 0)
}

/// Which sessions are to end.
pub enum Ending {
    /// One of a member's.
    One {
        /// The member.
        of: Uuid,
        /// The session.
        session: Uuid,
    },
    /// Every one of a member's.
    AllOf(Uuid),
    /// Every one of a member's but this one.
    Others {
        /// The member.
        of: Uuid,
        /// The session that goes on.
        than: Uuid,
    },
}

/// Ends sessions that are not over yet, and says how many.
pub async fn end_sessions(tx: &Tx, ending: Ending, because: SessionEnd) -> Outcome<u64> {
    let (member, which) = match ending {
        Ending::One { of, session } => (of, Condition::all().add(session::Column::Id.eq(session))),
        Ending::AllOf(member) => (member, Condition::all()),
        Ending::Others { of, than } => (of, Condition::all().add(session::Column::Id.ne(than))),
    };
    changed_for_herself(tx, member);
    let ended = session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(tx.now()))
        .col_expr(session::Column::EndedBecause, Expr::value(because))
        .filter(session::Column::MemberId.eq(member))
        .filter(which)
        .filter(session::Column::EndedAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(ended.rows_affected)
}

/// The member of a session that is not over.
pub async fn holder_of_session(conn: &impl ConnectionTrait, session: Uuid) -> Outcome<Option<member::Model>> {
    let found = session::Entity::find_by_id(session)
        .filter(session::Column::EndedAt.is_null())
        .find_also_related(member::Entity)
        .one(conn)
        .await?;
    Ok(found.and_then(|(_, member)| member))
}

/// The member, if this session is hers and goes on.
pub async fn member_in_session(
    conn: &impl ConnectionTrait,
    session: Uuid,
    member: Uuid,
) -> Outcome<Option<member::Model>> {
    let found = session::Entity::find_by_id(session)
        .filter(session::Column::MemberId.eq(member))
        .filter(session::Column::EndedAt.is_null())
        .find_also_related(member::Entity)
        .one(conn)
        .await?;
    Ok(found.and_then(|(_, member)| member))
}
