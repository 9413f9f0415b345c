//! From where to where a page walks along the dates. The index of their beginnings is as long as there are series: a
//! walk begins at the first date that can be on the page, and ends behind the last.

use chrono::{DateTime, TimeDelta, Utc};
use entity::occurrence::{self, OccurrenceStatus};
use sea_orm::sea_query::{CaseStatement, Expr, IntoCondition, Query};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use super::super::hours::{self, Stretch};
use super::super::rules;
use super::OccurrencePlace;
use crate::failure::Outcome;
use crate::page::Window;

/// From when to when something begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Span {
    /// Later than now, or not over yet.
    Ahead(DateTime<Utc>),
    /// At this moment or later.
    From(DateTime<Utc>),
}

impl Span {
    /// The first moment at which something may begin.
    pub fn earliest(self) -> DateTime<Utc> {
        match self {
            // No meeting lasts longer than a day.
            Self::Ahead(now) => now - TimeDelta::minutes((*rules::DURATION.end()).into()),
            Self::From(from) => from,
        }
    }

    /// That a date begins then: for the dates of one meeting, or of one member. Among the dates of all, [`When`] finds
    /// out where to begin.
    pub fn condition(self) -> Condition {
        match self {
            // The first half is for the index.
            Self::Ahead(now) => Condition::all()
                .add(occurrence::Column::StartsAt.gt(self.earliest()))
                .add(occurrence::Column::EndsAt.gt(now)),
            Self::From(from) => occurrence::Column::StartsAt.gte(from).into_condition(),
        }
    }
}

/// When the dates that are looked for take place, and whether.
#[derive(Debug, Clone)]
pub struct When {
    /// From when on.
    pub span: Span,
    /// The first moment that is too late to begin.
    pub until: Option<DateTime<Utc>>,
    /// Running at this moment, or beginning until that one.
    pub soon: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// The hours of the week, for each part of the time in which they are the same; none when any will do.
    pub hours: Option<Vec<Stretch>>,
    /// Whether they take place.
    pub status: Option<OccurrenceStatus>,
}

impl When {
    /// That a date takes place then, and may be on this page; `None` when no date can be. Of all that says from where to
    /// where dates begin, the narrowest is left: a database would walk along any.
    pub(super) async fn condition(
        &self,
        conn: &impl ConnectionTrait,
        window: &Window<OccurrencePlace>,
    ) -> Outcome<Option<Condition>> {
        let Some(from) = self.from(conn, window).await? else { return Ok(None) };
        let mut all = occurrence::Column::StartsAt.gte(from).into_condition();
        if let Some(until) = self.until(window) {
            if until <= from {
                return Ok(None);
            }
            all = all.add(occurrence::Column::StartsAt.lt(until));
        }
        if let Some(now) = self.now() {
            all = all.add(occurrence::Column::EndsAt.gt(now));
        }
        if let Some((_, latest)) = self.soon {
            all = all.add(occurrence::Column::StartsAt.lte(latest));
        }
        if let Some(stretches) = &self.hours {
            all = all.add(during(stretches));
        }
        if let Some(status) = self.status {
            all = all.add(occurrence::Column::Status.eq(status));
        }
        Ok(Some(all))
    }

    /// The moment after which a date has to end, if it may have begun.
    fn now(&self) -> Option<DateTime<Utc>> {
        match (self.span, self.soon) {
            (Span::Ahead(now), _) | (_, Some((now, _))) => Some(now),
            (Span::From(_), None) => None,
        }
    }

    /// The first moment at which a date of the page may begin.
    async fn from(
        &self,
        conn: &impl ConnectionTrait,
        window: &Window<OccurrencePlace>,
    ) -> Outcome<Option<DateTime<Utc>>> {
        let after = window.after().map(OccurrencePlace::starts_at);
        let mut from = self.span.earliest().max(after.unwrap_or(DateTime::<Utc>::MIN_UTC));
        if let Some(now) = self.now().filter(|now| from < *now) {
            from = from.max(under_way_since(conn, now).await?);
        }
        Ok(match &self.hours {
            Some(stretches) => hours::first(stretches, from),
            None => Some(from),
        })
    }

    /// A moment before which every date of the page begins, if there is one.
    fn until(&self, window: &Window<OccurrencePlace>) -> Option<DateTime<Utc>> {
        // What begins at the very moment is told apart by other conditions.
        let behind = |moment: DateTime<Utc>| moment + TimeDelta::seconds(1);
        let before = window.before().map(|place| behind(place.starts_at()));
        let soon = self.soon.map(|(_, latest)| behind(latest));
        let until = [self.until, before, soon].into_iter().flatten().min();
        match &self.hours {
            // Where there are no such hours, nothing begins before the first moment of all.
            Some(stretches) => {
                let until = until.unwrap_or(DateTime::<Utc>::MAX_UTC);
                Some(hours::last(stretches, until).unwrap_or(DateTime::<Utc>::MIN_UTC))
            }
            None => until,
        }
    }
}

/// When the date began that has been under way for longest; now when there is none. Those that are over sooner are
/// looked for over a shorter time, so that one that lasts all day does not lead past all that were over long ago.
pub async fn under_way_since(conn: &impl ConnectionTrait, now: DateTime<Utc>) -> Outcome<DateTime<Utc>> {
    let mut firsts = Query::select();
    for hours in rules::REACHES {
        let first = occurrence::Entity::find()
            .select_only()
            .column(occurrence::Column::StartsAt)
            .filter(occurrence::Column::Reach.eq(hours))
            .filter(occurrence::Column::StartsAt.gt(now - TimeDelta::hours(hours.into())))
            .filter(occurrence::Column::StartsAt.lt(now))
            .filter(occurrence::Column::EndsAt.gt(now))
            .order_by_asc(occurrence::Column::StartsAt)
            .limit(1);
        firsts.expr(Expr::from(first.into_query()));
    }
    let row = conn.query_one(&firsts).await?;
    let mut since = now;
    for place in 0..rules::REACHES.len() {
        let first: Option<DateTime<Utc>> = row.as_ref().map(|row| row.try_get_by_index(place)).transpose()?.flatten();
        since = since.min(first.unwrap_or(now));
    }
    Ok(since)
}

/// That a date begins at these hours. Asked case by case, for of alternatives SQLite would look each one up by itself,
/// and sort what it finds.
fn during(stretches: &[Stretch]) -> Expr {
    let case = |case: CaseStatement, stretch: &Stretch| {
        let minute = |range: &std::ops::RangeInclusive<i32>| {
            occurrence::Column::MinuteOfWeek.between(*range.start(), *range.end())
        };
        let minutes = stretch.minutes.iter().map(minute).fold(Condition::any(), Condition::add);
        case.case(occurrence::Column::StartsAt.lt(stretch.span.end), minutes)
    };
    stretches.iter().fold(CaseStatement::new(), case).finally(false).into()
}
