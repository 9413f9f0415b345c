//! Every query about load. It reads who is mentor of how many and for which days something was noted, and never what.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use entity::mentorship::MentorshipState;
use entity::{load_signal, mentor, mentorship};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::super::{agreement as agreements, check_in};
use super::rules::{self, Load, Sign};
use crate::civil;
use crate::failure::Outcome;
use crate::tx::Tx;

/// Some who have offered to mentor, in the order of their ids, after this one.
pub async fn mentors(conn: &impl ConnectionTrait, after: Option<Uuid>, limit: u64) -> Outcome<Vec<Uuid>> {
    let mut select = mentor::Entity::find().select_only().column(mentor::Column::MemberId);
    if let Some(after) = after {
        select = select.filter(mentor::Column::MemberId.gt(after));
    }
    Ok(select.order_by_asc(mentor::Column::MemberId).limit(limit).into_tuple().all(conn).await?)
}

/// What these members, each with her time zone, give as mentors.
pub async fn loads(
    conn: &impl ConnectionTrait,
    mentors: &[(Uuid, Tz)],
    now: DateTime<Utc>,
) -> Outcome<HashMap<Uuid, Load>> {
    let ids: Vec<Uuid> = mentors.iter().map(|(id, _)| *id).collect();
    let pairs = pairs(conn, &ids, now).await?;
    let open: Vec<Uuid> = pairs.iter().filter(|pair| is_open(pair)).map(|pair| pair.id).collect();
    let agreed = agreements::in_force(conn, &open).await?;
    let noted = check_in::last_days(conn, &open).await?;
    let known = check_in::last_days_known_to(conn, &ids, &open).await?;
    // A day more than the weeks that are told, for whoever lives where a week begins earlier.
    let since = rules::weeks_before(rules::monday(now.date_naive()), rules::WEEKS + 1);
    let given = check_in::given(conn, &ids, since).await?;
    let hours = hours(conn, &ids).await?;

    let mut loads = HashMap::new();
    for (id, zone) in mentors {
        let mut load = Load { today: civil::local(now, *zone).date(), ..Load::default() };
        for one in given.iter().filter(|one| one.writer_id == *id) {
            *load.weeks.entry(rules::monday(one.day)).or_default() += one.minutes;
        }
        for pair in pairs.iter().filter(|pair| pair.mentor_id == *id) {
            let day = |at: DateTime<Utc>| civil::local(at, *zone).date();
            load.begun_on.extend(pair.answered_at.map(day));
            load.ended_on.extend(pair.ended_at.map(day));
            load.open += usize::from(is_open(pair));
            load.last_check_ins.extend(known.get(&pair.id));
            let in_force = agreed.get(&pair.id);
            if let Some(agreed) = in_force.filter(|_| pair.state == MentorshipState::Active) {
                let begun = agreed.in_force_at.map_or(load.today, day);
                load.quiet.push((noted.get(&pair.id).map_or(begun, |noted| begun.max(*noted)), agreed.every_weeks));
            }
        }
        let agreed = pairs.iter().filter(|pair| pair.mentor_id == *id).filter_map(|pair| agreed.get(&pair.id));
        load.limit = rules::limit(hours.get(id).copied(), agreed.map(|agreed| agreed.minutes_per_week));
        let since = load.today - rules::TOLD;
        load.begun_on.retain(|day| *day > since);
        for days in [&mut load.begun_on, &mut load.ended_on, &mut load.last_check_ins] {
            days.sort_unstable();
        }
        loads.insert(*id, load);
    }
    Ok(loads)
}

/// How many hours a week these members offer, as far as they have said.
async fn hours(conn: &impl ConnectionTrait, mentors: &[Uuid]) -> Outcome<HashMap<Uuid, i32>> {
    let hours: Vec<(Uuid, i32)> = mentor::Entity::find()
        .select_only()
        .columns([mentor::Column::MemberId, mentor::Column::HoursPerWeek])
        .filter(mentor::Column::MemberId.is_in(mentors.iter().copied()))
        .filter(mentor::Column::HoursPerWeek.is_not_null())
        .into_tuple()
        .all(conn)
        .await?;
    Ok(hours.into_iter().collect())
}

fn is_open(pair: &mentorship::Model) -> bool {
    MentorshipState::UNDER_WAY.contains(&pair.state)
}

/// The mentorships of these mentors that go on, or have ended of late.
async fn pairs(conn: &impl ConnectionTrait, mentors: &[Uuid], now: DateTime<Utc>) -> Outcome<Vec<mentorship::Model>> {
    let has_ended = Condition::all()
        .add(mentorship::Column::State.eq(MentorshipState::Ended))
        .add(mentorship::Column::EndedAt.gt(now - rules::TOLD));
    let counts = Condition::any().add(mentorship::Column::State.is_in(MentorshipState::UNDER_WAY)).add(has_ended);
    Ok(mentorship::Entity::find()
        .filter(mentorship::Column::MentorId.is_in(mentors.iter().copied()))
        .filter(counts)
        .all(conn)
        .await?)
}

/// The signals of these mentors that stand, in one order.
pub async fn signals(conn: &impl ConnectionTrait, mentors: &[Uuid]) -> Outcome<Vec<load_signal::Model>> {
    let mut rows = load_signal::Entity::find()
        .filter(load_signal::Column::MentorId.is_in(mentors.iter().copied()))
        .filter(load_signal::Column::OverAt.is_null())
        .all(conn)
        .await?;
    rows.sort_by_key(|row| (row.mentor_id, row.kind));
    Ok(rows)
}

/// The signal with this id, if it stands.
pub async fn signal(conn: &impl ConnectionTrait, id: Uuid) -> Outcome<Option<load_signal::Model>> {
    Ok(load_signal::Entity::find_by_id(id).filter(load_signal::Column::OverAt.is_null()).one(conn).await?)
}

/// Writes a sign down; `None` when one of its kind stands already. The database decides.
pub async fn insert(tx: &Tx, mentor: Uuid, sign: Sign) -> Outcome<Option<Uuid>> {
    let id = tx.new_id();
    let row = load_signal::ActiveModel {
        id: Set(id),
        mentor_id: Set(mentor),
        kind: Set(sign.kind),
        since: Set(sign.since),
        noticed_at: Set(tx.now()),
        handed_on_at: NotSet,
        over_at: NotSet,
    };
    let nothing = OnConflict::new().do_nothing().to_owned();
    let inserted = load_signal::Entity::insert(row).on_conflict(nothing).exec_without_returning(tx.conn()).await?;
    Ok((inserted > 0).then_some(id))
}

/// Notes that these signals are over.
pub async fn end(tx: &Tx, signals: &[Uuid]) -> Outcome<()> {
    load_signal::Entity::update_many()
        .col_expr(load_signal::Column::OverAt, Expr::value(tx.now()))
        .filter(load_signal::Column::Id.is_in(signals.iter().copied()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// The signals that have stood since then and that only their mentors know of.
pub async fn standing_since(conn: &impl ConnectionTrait, then: DateTime<Utc>) -> Outcome<Vec<load_signal::Model>> {
    Ok(load_signal::Entity::find()
        .filter(load_signal::Column::OverAt.is_null())
        .filter(load_signal::Column::HandedOnAt.is_null())
        .filter(load_signal::Column::NoticedAt.lte(then))
        .all(conn)
        .await?)
}

/// Notes that a signal is handed on; `false` when it was already, or is over.
pub async fn hand_on(tx: &Tx, signal: Uuid) -> Outcome<bool> {
    let changed = load_signal::Entity::update_many()
        .col_expr(load_signal::Column::HandedOnAt, Expr::value(tx.now()))
        .filter(load_signal::Column::Id.eq(signal))
        .filter(load_signal::Column::HandedOnAt.is_null())
        .filter(load_signal::Column::OverAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(changed.rows_affected > 0)
}
