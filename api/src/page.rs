//! Lists in pages: Relay connections (Relay's cursor connections specification) over keysets, forwards
//! and backwards. A cursor holds the sort key of its row, so that a page costs the same wherever it is.

use std::collections::HashMap;

use async_graphql::SimpleObject;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::future::try_join_all;
use sea_orm::sea_query::{Asterisk, Expr, Func, IntoValueTuple, Order, Query, WindowStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, Cursor, EntityTrait, ExprTrait, FromQueryResult, IntoIdentity, QueryFilter,
    QueryTrait, Select, SelectModel, Value,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::caching::cache_control;
use crate::failure::{Check, ErrorCode, Outcome, Problem};
use crate::i18n::common;
use crate::loaders::grouped;
use crate::scalars;

/// How long a page is when nobody says.
pub const DEFAULT_PAGE: u64 = 20;
/// How long a page may be.
pub const LONGEST_PAGE: u64 = 100;

/// A sort key that can be written into a cursor and compared by the database.
pub trait Key: Serialize + DeserializeOwned + IntoValueTuple + Clone + Send {
    /// What the cursors of this list begin with, so that those of another list are refused.
    const LIST: &'static str;
}

/// What the four arguments of a connection ask for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Window<K> {
    length: u64,
    is_backward: bool,
    after: Option<K>,
    before: Option<K>,
}

impl<K: Key> Window<K> {
    /// Reads `first`, `after`, `last` and `before`.
    pub fn new(first: Option<i32>, after: Option<&str>, last: Option<i32>, before: Option<&str>) -> Outcome<Self> {
        let mut check = Check::default();
        let after = after.map(|cursor| check.field("after", read_cursor(cursor)));
        let before = before.map(|cursor| check.field("before", read_cursor(cursor)));
        let length = match (first, last) {
            (Some(_), Some(_)) => {
                check.note(Problem::new(ErrorCode::PageInvalid, common::PageBothWays).at("first"));
                None
            }
            (Some(first), None) => check.field("first", length(first)),
            (None, Some(last)) => check.field("last", length(last)),
            (None, None) => Some(DEFAULT_PAGE),
        };
        check.finish()?;
        Ok(Self {
            length: length.unwrap_or(DEFAULT_PAGE),
            is_backward: last.is_some(),
            after: after.flatten(),
            before: before.flatten(),
        })
    }

    /// What the page begins after, if that is said.
    pub fn after(&self) -> Option<&K> {
        self.after.as_ref()
    }

    /// What the page ends before, if that is said.
    pub fn before(&self) -> Option<&K> {
        self.before.as_ref()
    }

    /// Reads the page from the database. `columns` are the sort key's, ascending, or descending when
    /// `newest_first`; `key` is the key of a row.
    pub async fn of<E, M, C>(
        &self,
        select: Select<E>,
        columns: C,
        newest_first: bool,
        key: impl Fn(&M) -> K,
        conn: &impl ConnectionTrait,
    ) -> Outcome<Page<M>>
    where
        E: EntityTrait<Model = M>,
        M: FromQueryResult + Sized + Send + Sync,
        C: IntoIdentity,
    {
        let columns = columns.into_identity();
        let places: Vec<Expr> = columns.iter().map(|column| Expr::col((E::default(), column.clone()))).collect();
        let mut cursor: Cursor<SelectModel<M>> = self.within(select, &places, newest_first).cursor_by(columns);
        if newest_first {
            cursor.desc();
        }
        // One more than asked for tells whether there is more.
        if self.is_backward {
            cursor.last(self.length + 1)
        } else {
            cursor.first(self.length + 1)
        };
        let rows = cursor.all(conn).await?;
        Ok(self.cut(rows, key))
    }

    /// Reads the same page of each of these lists in one statement: of those whose id stands in the column that comes
    /// with them. `columns` are the sort key's, ascending, or descending when `newest_first`; `of` tells the list of a
    /// row and `key` its key.
    #[expect(clippy::too_many_arguments, reason = "what `of` is asked for, and what tells the lists apart")]
    pub async fn of_each<E, M, C>(
        &self,
        select: Select<E>,
        (list, ids): (C, &[Uuid]),
        columns: &[C],
        newest_first: bool,
        of: impl Fn(&M) -> Uuid,
        key: impl Fn(&M) -> K,
        conn: &impl ConnectionTrait,
    ) -> Outcome<HashMap<Uuid, Page<M>>>
    where
        E: EntityTrait<Model = M>,
        M: FromQueryResult + Sized + Send + Sync,
        C: ColumnTrait,
    {
        let order = if newest_first { Order::Desc } else { Order::Asc };
        let places: Vec<Expr> = columns.iter().map(|column| Expr::col(column.as_column_ref())).collect();
        let within = self.within(select.filter(list.is_in(ids.iter().copied())), &places, newest_first);
        let nearest = if self.is_backward == newest_first { Order::Asc } else { Order::Desc };
        let mut each = WindowStatement::partition_by(list.as_column_ref());
        for column in columns {
            each.order_by(column.as_column_ref(), nearest.clone());
        }
        let mut numbered = within.into_query();
        numbered.expr_window_as(Func::cust("ROW_NUMBER"), each, "number");
        let mut page = Query::select();
        page.column(Asterisk).from_subquery(numbered, "numbered");
        // One more than asked for tells whether there is more.
        page.and_where(Expr::col("number").lte(self.length + 1));
        for column in columns {
            page.order_by(*column, order.clone());
        }
        let rows = M::find_by_statement(conn.get_database_backend().build(&page)).all(conn).await?;
        let mut lists = grouped(rows, of);
        let page = |id: &Uuid| (*id, self.cut(lists.remove(id).unwrap_or_default(), &key));
        Ok(ids.iter().map(page).collect())
    }

    /// What lies between the edges of the page. Rows are compared as rows: asked for `a > x OR a = x AND b > y`,
    /// PostgreSQL would walk the index from its beginning.
    fn within<E: EntityTrait>(&self, mut select: Select<E>, places: &[Expr], newest_first: bool) -> Select<E> {
        for (edge, is_after) in [(&self.after, true), (&self.before, false)] {
            let Some(edge) = edge.clone() else { continue };
            let place = Expr::tuple(places.iter().cloned());
            let edge = Expr::tuple(edge.into_value_tuple().into_iter().map(Expr::value));
            select = select.filter(if is_after == newest_first { place.lt(edge) } else { place.gt(edge) });
        }
        select
    }

    /// The page of a list that is in memory, in the order of its keys.
    pub fn among<M: Clone>(&self, list: &[M], key: impl Fn(&M) -> K) -> Page<M>
    where
        K: Ord,
    {
        let start = self.after.as_ref().map_or(0, |edge| list.partition_point(|row| key(row) <= *edge));
        let end = self.before.as_ref().map_or(list.len(), |edge| list.partition_point(|row| key(row) < *edge));
        let within = list.get(start..end).unwrap_or_default();
        // One more than asked for tells whether there is more.
        let length = usize::try_from(self.length + 1).unwrap_or(usize::MAX).min(within.len());
        let (first, last) = (within.get(..length), within.get(within.len() - length..));
        self.cut(if self.is_backward { last } else { first }.unwrap_or_default().to_vec(), key)
    }

    /// The page of a list that has nothing in it.
    pub fn empty<M>(&self, key: impl Fn(&M) -> K) -> Page<M> {
        self.cut(Vec::new(), key)
    }

    /// Makes a page of rows in their order, of which there may be one too many on the far side.
    pub fn cut<M>(&self, mut rows: Vec<M>, key: impl Fn(&M) -> K) -> Page<M> {
        let has_more = rows.len() as u64 > self.length;
        if has_more && self.is_backward {
            rows.remove(0);
        } else if has_more {
            rows.pop();
        }
        let rows = rows.into_iter().map(|row| (write_cursor(&key(&row)), row)).collect();
        Page {
            rows,
            has_next: if self.is_backward { self.before.is_some() } else { has_more },
            has_previous: if self.is_backward { has_more } else { self.after.is_some() },
        }
    }
}

/// Some rows of a list, each with its cursor.
#[derive(Debug, Clone)]
pub struct Page<T> {
    /// The rows in the list's order.
    pub rows: Vec<(String, T)>,
    /// Whether the list goes on behind them.
    pub has_next: bool,
    /// Whether there is something before them.
    pub has_previous: bool,
}

impl<T> Page<T> {
    /// The same page without the things that nothing can be made of.
    pub fn filter_map<U>(self, turn: impl Fn(T) -> Option<U>) -> Page<U> {
        let rows = self.rows.into_iter().filter_map(|(cursor, row)| Some((cursor, turn(row)?))).collect();
        Page { rows, has_next: self.has_next, has_previous: self.has_previous }
    }

    /// The same of what has to be looked up, for all of the page at once.
    pub async fn try_filter_map<U, F>(self, turn: impl Fn(T) -> F) -> Outcome<Page<U>>
    where
        F: Future<Output = Outcome<Option<U>>>,
    {
        let (cursors, rows): (Vec<_>, Vec<_>) = self.rows.into_iter().unzip();
        let things = try_join_all(rows.into_iter().map(turn)).await?;
        let rows = cursors.into_iter().zip(things).filter_map(|(cursor, thing)| Some((cursor, thing?))).collect();
        Ok(Page { rows, has_next: self.has_next, has_previous: self.has_previous })
    }

    /// The same page of other things.
    pub fn map<U>(self, turn: impl Fn(T) -> U) -> Page<U> {
        let rows = self.rows.into_iter().map(|(cursor, row)| (cursor, turn(row))).collect();
        Page { rows, has_next: self.has_next, has_previous: self.has_previous }
    }
}

/// Where a page stands in its list (Relay's cursor connections specification).
#[derive(Debug, Clone, SimpleObject)]
#[graphql(directive = cache_control::apply(None, None, Some(true)))]
pub struct PageInfo {
    /// Whether there is more after this page. When paging backwards: whether `before` was given.
    pub has_next_page: bool,
    /// Whether there is more before this page. When paging forwards: whether `after` was given.
    pub has_previous_page: bool,
    /// The cursor of the first entry, for `before`; null when the page is empty.
    pub start_cursor: Option<String>,
    /// The cursor of the last entry, for `after`; null when the page is empty.
    pub end_cursor: Option<String>,
}

impl<T> From<&Page<T>> for PageInfo {
    fn from(page: &Page<T>) -> Self {
        Self {
            has_next_page: page.has_next,
            has_previous_page: page.has_previous,
            start_cursor: page.rows.first().map(|(cursor, _)| cursor.clone()),
            end_cursor: page.rows.last().map(|(cursor, _)| cursor.clone()),
        }
    }
}

/// Declares the place of a row in a list that is in the order of its rows' ids, which is the order in which they were
/// made: `by_id! { /// Where it stands. Place, "name-of-the-list" }`.
macro_rules! by_id {
    ($(#[doc = $doc:literal])+ $place:ident, $list:literal) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Hash, ::serde::Serialize, ::serde::Deserialize)]
        pub struct $place(pub ::uuid::Uuid);

        impl $crate::page::Key for $place {
            const LIST: &'static str = $list;
        }

        impl From<$place> for ::sea_orm::sea_query::ValueTuple {
            fn from($place(id): $place) -> Self {
                Self::One(id.into())
            }
        }
    };
}

pub(crate) use by_id;

/// Declares a connection and its edge, described, over a node type:
/// `connection! { /// Mentors. MentorConnection of MentorEdge of Mentor }`.
#[macro_export]
macro_rules! connection {
    ($(#[doc = $doc:literal])+ $connection:ident of $edge:ident of $node:ty) => {
        $(#[doc = $doc])+
        #[derive(async_graphql::SimpleObject)]
        #[graphql(directive = $crate::caching::cache_control::apply(None, None, Some(true)))]
        pub struct $connection {
            /// The entries of this page, each with its cursor.
            edges: Vec<$edge>,
            /// The things of this page, without their cursors.
            nodes: Vec<$node>,
            /// Where this page stands in the list.
            page_info: $crate::page::PageInfo,
        }

        /// An entry of a list.
        #[derive(async_graphql::SimpleObject)]
        #[graphql(directive = $crate::caching::cache_control::apply(None, None, Some(true)))]
        pub struct $edge {
            /// Where this entry stands in the list, for `after` and `before`.
            cursor: String,
            /// The thing itself.
            node: $node,
        }

        impl From<$crate::page::Page<$node>> for $connection {
            fn from(page: $crate::page::Page<$node>) -> Self {
                Self {
                    page_info: (&page).into(),
                    nodes: page.rows.iter().map(|(_, node)| node.clone()).collect(),
                    edges: page.rows.into_iter().map(|(cursor, node)| $edge { cursor, node }).collect(),
                }
            }
        }
    };
}

/// A list that asks for no more than a page may have.
pub fn within_a_page<T>(list: Vec<T>) -> Result<Vec<T>, Problem> {
    if list.len() as u64 > LONGEST_PAGE { Err(too_large()) } else { Ok(list) }
}

fn length(asked: i32) -> Result<u64, Problem> {
    u64::try_from(asked).ok().filter(|length| *length <= LONGEST_PAGE).ok_or_else(too_large)
}

fn too_large() -> Problem {
    Problem::new(ErrorCode::PageInvalid, common::PageTooLarge { limit: LONGEST_PAGE })
}

/// The cursor that says this key.
pub fn write_cursor<K: Key>(key: &K) -> String {
    // A key is made of times, numbers and ids: it always has a JSON form.
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(&(K::LIST, key)).unwrap_or_default())
}

/// The key that a cursor of this list says.
pub fn read_cursor<K: Key>(cursor: &str) -> Result<K, Problem> {
    URL_SAFE_NO_PAD
        .decode(cursor)
        .ok()
        .and_then(|bytes| serde_json::from_slice::<(String, K)>(&bytes).ok())
        .filter(|(list, _)| list == K::LIST)
        .map(|(_, key)| key)
        .filter(is_storable)
        .ok_or_else(|| Problem::new(ErrorCode::CursorInvalid, common::CursorInvalid))
}

/// Whether every database can compare rows with this key. Ours always; what somebody made up need not be.
fn is_storable<K: Key>(key: &K) -> bool {
    let mut values = key.clone().into_value_tuple().into_iter();
    values.all(|value| match value {
        Value::ChronoDateTimeUtc(Some(at)) => scalars::is_in_calendar(&at),
        _ => true,
    })
}
