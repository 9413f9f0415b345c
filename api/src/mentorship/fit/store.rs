//! Every query that gathers what two people are compared by. However many they are, it takes the same number of
//! statements.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use entity::mentorship::MentorshipState;
use entity::{
    mentor, mentor_availability, mentor_topic, mentor_wish, mentor_wish_availability, mentor_wish_topic, mentorship,
};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use super::super::conflict::conflicts;
use super::super::store::stands;
use super::facts::{self, ForWhom, GuideFacts, SeekerFacts, Told};
use super::hours::{Window, weekday};
use super::rules::{Guide, Reason, Seeker, reasons};
use crate::civil;
use crate::failure::Outcome;
use crate::loaders::gathered;
use crate::member;

/// Who looks for a mentor.
pub enum Seekers<'a> {
    /// These members, whether or not they wait.
    These(&'a [Uuid]),
    /// All on the waiting list, who has waited longest first.
    Waiting,
}

/// Which mentors.
pub enum Guides<'a> {
    /// These members, whether or not they take requests now.
    These(&'a [Uuid]),
    /// All who take requests now and have a place left, those who first offered, first.
    Free,
    /// Those of these members who take requests now and have a place left.
    FreeOf(&'a [Uuid]),
}

/// Those who look for a mentor, as they may be known for these eyes.
pub async fn seekers(
    conn: &impl ConnectionTrait,
    whom: Seekers<'_>,
    for_whom: ForWhom,
    now: DateTime<Utc>,
) -> Outcome<Vec<Seeker>> {
    let facts = seeker_facts(conn, whom).await?;
    Ok(facts.iter().map(|facts| facts::seeker(facts, for_whom, now)).collect())
}

/// Mentors, as they may be known for these eyes.
pub async fn guides(
    conn: &impl ConnectionTrait,
    whom: Guides<'_>,
    for_whom: ForWhom,
    now: DateTime<Utc>,
) -> Outcome<Vec<Guide>> {
    let facts = guide_facts(conn, whom, now).await?;
    Ok(facts.iter().map(|facts| facts::guide(facts, for_whom, now)).collect())
}

/// What speaks for each of these pairs of one who looks and a mentor, for whose eyes `for_whom` says of each.
pub async fn reasons_of(
    conn: &impl ConnectionTrait,
    pairs: &[(Uuid, Uuid)],
    for_whom: impl Fn(Uuid, Uuid) -> ForWhom,
    now: DateTime<Utc>,
) -> Outcome<HashMap<(Uuid, Uuid), Vec<Reason>>> {
    let each = |ids: HashSet<Uuid>| ids.into_iter().collect::<Vec<Uuid>>();
    let seekers = each(pairs.iter().map(|(seeker, _)| *seeker).collect());
    let guides = each(pairs.iter().map(|(_, guide)| *guide).collect());
    let seekers = seeker_facts(conn, Seekers::These(&seekers)).await?;
    let guides = guide_facts(conn, Guides::These(&guides), now).await?;
    let seekers: HashMap<Uuid, SeekerFacts> =
        seekers.into_iter().map(|facts| (facts.told.profile.member_id, facts)).collect();
    let guides: HashMap<Uuid, GuideFacts> = guides.into_iter().map(|facts| (facts.offer.member_id, facts)).collect();
    let found = pairs.iter().filter_map(|pair| {
        let (seeker, guide) = (seekers.get(&pair.0)?, guides.get(&pair.1)?);
        let eyes = for_whom(pair.0, pair.1);
        let speaks = reasons(&facts::seeker(seeker, eyes, now), &facts::guide(guide, eyes, now));
        Some((*pair, speaks))
    });
    Ok(found.collect())
}

/// All that those who look for a mentor have said.
pub async fn seeker_facts(conn: &impl ConnectionTrait, whom: Seekers<'_>) -> Outcome<Vec<SeekerFacts>> {
    let wishes = match whom {
        Seekers::These(ids) => mentor_wish::Entity::find().filter(is_one(mentor_wish::Column::MemberId, ids)),
        Seekers::Waiting => mentor_wish::Entity::find().filter(mentor_wish::Column::WaitingSince.is_not_null()),
    };
    let wishes = wishes
        .order_by_asc(mentor_wish::Column::WaitingSince)
        .order_by_asc(mentor_wish::Column::MemberId)
        .all(conn)
        .await?;
    let order: Vec<Uuid> = match whom {
        Seekers::These(ids) => ids.to_vec(),
        Seekers::Waiting => wishes.iter().map(|wish| wish.member_id).collect(),
    };
    let mut wishes: HashMap<Uuid, mentor_wish::Model> = wishes.into_iter().map(|wish| (wish.member_id, wish)).collect();
    let rows = mentor_wish_availability::Entity::find()
        .filter(is_one(mentor_wish_availability::Column::MemberId, &order))
        .all(conn)
        .await?;
    let mut windows =
        gathered(rows.iter().map(|row| (row.member_id, window(row.weekday, row.from_minute, row.until_minute))));
    let rows = mentor_wish_topic::Entity::find()
        .filter(is_one(mentor_wish_topic::Column::MemberId, &order))
        .order_by_asc(mentor_wish_topic::Column::Position)
        .all(conn)
        .await?;
    let mut topics = gathered(rows.iter().map(|row| (row.member_id, row.topic_id)));
    let mut told = member::told(conn, &order).await?;
    let mut apart = apart(conn, &order).await?;
    let gathered = order.iter().filter_map(|id| {
        let (profile, reads) = told.remove(id)?;
        Some(SeekerFacts {
            told: Told { profile, reads },
            wish: wishes.remove(id),
            windows: windows.remove(id).unwrap_or_default(),
            topics: topics.remove(id).unwrap_or_default(),
            apart: apart.remove(id).unwrap_or_default(),
        })
    });
    Ok(gathered.collect())
}

/// All that mentors have said.
pub async fn guide_facts(
    conn: &impl ConnectionTrait,
    whom: Guides<'_>,
    now: DateTime<Utc>,
) -> Outcome<Vec<GuideFacts>> {
    let offers = match whom {
        Guides::These(ids) => mentor::Entity::find().filter(is_one(mentor::Column::MemberId, ids)),
        Guides::Free => free(now),
        Guides::FreeOf(ids) => free(now).filter(is_one(mentor::Column::MemberId, ids)),
    };
    let offers =
        offers.order_by_asc(mentor::Column::OfferedAt).order_by_asc(mentor::Column::MemberId).all(conn).await?;
    let ids: Vec<Uuid> = offers.iter().map(|offer| offer.member_id).collect();
    let rows = mentor_availability::Entity::find()
        .filter(is_one(mentor_availability::Column::MemberId, &ids))
        .all(conn)
        .await?;
    let mut windows =
        gathered(rows.iter().map(|row| (row.member_id, window(row.weekday, row.from_minute, row.until_minute))));
    let rows = mentor_topic::Entity::find()
        .filter(is_one(mentor_topic::Column::MemberId, &ids))
        .order_by_asc(mentor_topic::Column::TopicId)
        .all(conn)
        .await?;
    let mut topics = gathered(rows.iter().map(|row| ((row.member_id, row.left_out), row.topic_id)));
    let mut told = member::told(conn, &ids).await?;
    let gathered = offers.into_iter().filter_map(|offer| {
        let id = offer.member_id;
        let (profile, reads) = told.remove(&id)?;
        Some(GuideFacts {
            told: Told { profile, reads },
            windows: windows.remove(&id).unwrap_or_default(),
            topics: topics.remove(&(id, false)).unwrap_or_default(),
            topics_left_out: topics.remove(&(id, true)).unwrap_or_default(),
            offer,
        })
    });
    Ok(gathered.collect())
}

fn free(now: DateTime<Utc>) -> Select<mentor::Entity> {
    mentor::Entity::find()
        .filter(stands(now))
        .filter(Expr::col(mentor::Column::Mentees).lt(Expr::col(mentor::Column::Capacity)))
}

/// With whom each of these members is not to be brought together: with nobody with whom she has or had a mentorship, on
/// either side, unless it was a request that was taken back; with nobody with whom a conflict is declared; and with
/// nobody whom she has parted from, or who has from her.
async fn apart(conn: &impl ConnectionTrait, members: &[Uuid]) -> Outcome<HashMap<Uuid, HashSet<Uuid>>> {
    let is_of_one = Condition::any()
        .add(is_one(mentorship::Column::MenteeId, members))
        .add(is_one(mentorship::Column::MentorId, members));
    let pairs: Vec<(Uuid, Uuid)> = mentorship::Entity::find()
        .select_only()
        .columns([mentorship::Column::MentorId, mentorship::Column::MenteeId])
        .filter(is_of_one)
        .filter(mentorship::Column::State.ne(MentorshipState::Withdrawn))
        .into_tuple()
        .all(conn)
        .await?;
    let mut apart: HashMap<Uuid, HashSet<Uuid>> = HashMap::new();
    for (mentor, mentee) in pairs {
        apart.entry(mentee).or_default().insert(mentor);
        apart.entry(mentor).or_default().insert(mentee);
    }
    let (declared, blocked) = (conflicts(conn, members).await?, member::blocked_of_each(conn, members).await?);
    for (member, others) in declared.into_iter().chain(blocked) {
        apart.entry(member).or_default().extend(others);
    }
    Ok(apart)
}

fn is_one(column: impl ColumnTrait, ids: &[Uuid]) -> Expr {
    column.is_in(ids.iter().copied())
}

/// A window as it is stored. What is stored was checked when it came in.
pub fn window(day: i32, from: i32, until: i32) -> Window {
    let time = |minute| civil::time_of_day(minute).unwrap_or_default();
    Window { weekday: weekday(u32::try_from(day).unwrap_or_default()), from: time(from), until: time(until) }
}
