//! How rare is what is looked for, and what follows from it. Who walks along all dates comes upon what most meetings
//! have in common soon enough, and may ask each date that she meets. What few meetings have in common she would look
//! for until the end: she goes to their dates instead. What lies between is met while walking, but not on every
//! step: so that the steps are cheap, she looks up beforehand which meetings it is, and knows the others by their ids.

use entity::occurrence;
use sea_orm::sea_query::{Expr, IntoCondition, JoinType, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QuerySelect,
    QueryTrait,
};
use uuid::Uuid;

use crate::failure::Outcome;

/// Up to how many meetings count as few: a page reads and sorts all dates of theirs that are ahead.
const FEW: u64 = 200;
/// Up to how many count as some: a page looks them all up.
const SOME: u64 = 2_000;

/// How many there are.
enum Rarity {
    Few(Vec<Uuid>),
    Some,
    Many,
}

/// Where the dates stand that a filter fits.
pub(super) enum Narrowed {
    /// Each of them is named: a database finds them without walking.
    Named(Condition),
    /// They are met while walking: this tells most others from the index alone.
    Among(Condition),
    /// They are everywhere.
    Not,
}

/// The meetings that a filter fits, and the dates that it may fit though it does not fit their meetings.
pub(super) struct Fitting {
    meetings: SelectStatement,
    dates: Option<SelectStatement>,
}

impl Fitting {
    /// The meetings whose ids stand in this column of the rows of `E` that are so.
    pub fn meetings<E: EntityTrait>(ids: E::Column, are_so: impl IntoCondition) -> Self {
        Self { meetings: chosen::<E>(ids, are_so), dates: None }
    }

    /// And the dates whose ids stand in this column of the rows of `E` that are so.
    pub fn and_dates<E: EntityTrait>(self, ids: E::Column, are_so: impl IntoCondition) -> Self {
        Self { dates: Some(chosen::<E>(ids, are_so)), ..self }
    }

    /// How they are come by.
    pub async fn narrowed(self, conn: &impl ConnectionTrait) -> Outcome<Narrowed> {
        let meetings = match rarity(conn, &self.meetings).await? {
            Rarity::Few(meetings) => Some(meetings),
            Rarity::Some => None,
            Rarity::Many => return Ok(Narrowed::Not),
        };
        let dates = match &self.dates {
            Some(dates) => rarity(conn, dates).await?,
            None => Rarity::Few(Vec::new()),
        };
        Ok(match (meetings, dates) {
            (Some(meetings), Rarity::Few(dates)) => Narrowed::Named(named(meetings, dates)),
            (_, Rarity::Few(_) | Rarity::Some) => Narrowed::Among(among(self.meetings, self.dates)),
            (_, Rarity::Many) => Narrowed::Not,
        })
    }
}

fn chosen<E: EntityTrait>(ids: E::Column, are_so: impl IntoCondition) -> SelectStatement {
    E::find().select_only().column_as(ids, "id").filter(are_so.into_condition()).into_query()
}

/// A row for each id when they are few; one without an id when they are none, or more.
#[derive(FromQueryResult)]
struct Counted {
    are_some: bool,
    are_many: bool,
    id: Option<Uuid>,
}

/// How many there are, counted no farther than matters, in one statement.
async fn rarity(conn: &impl ConnectionTrait, ids: &SelectStatement) -> Outcome<Rarity> {
    let are_more_than = |limit| Expr::exists(ids.clone().limit(1).offset(limit).take());
    let counted =
        Query::select().expr_as(are_more_than(FEW), "are_some").expr_as(are_more_than(SOME), "are_many").take();
    let few = ids.clone().limit(FEW).take();
    let mut rows = Query::select();
    rows.columns(["are_some", "are_many", "id"]).from_subquery(counted, "counted");
    rows.join_subquery(JoinType::LeftJoin, few, "few", Expr::col("are_some").not());
    let rows = Counted::find_by_statement(conn.get_database_backend().build(&rows)).all(conn).await?;
    Ok(match rows.first() {
        Some(row) if row.are_many => Rarity::Many,
        Some(row) if row.are_some => Rarity::Some,
        _ => Rarity::Few(rows.into_iter().filter_map(|row| row.id).collect()),
    })
}

/// The dates of these meetings, and these dates.
fn named(meetings: Vec<Uuid>, dates: Vec<Uuid>) -> Condition {
    let of_meetings = occurrence::Column::MeetingId.is_in(meetings);
    let dates = (!dates.is_empty()).then(|| occurrence::Column::Id.is_in(dates));
    Condition::any().add(of_meetings).add_option(dates)
}

/// The same as a question to the date in hand. Turned round twice, so that neither database goes from the sets to the
/// dates.
fn among(meetings: SelectStatement, dates: Option<SelectStatement>) -> Condition {
    let others = Condition::all().add(occurrence::Column::MeetingId.not_in_subquery(meetings));
    others.add_option(dates.map(|dates| occurrence::Column::Id.not_in_subquery(dates))).not()
}
