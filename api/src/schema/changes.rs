//! What changed: as a list for copies that are kept offline, and as a stream.

use std::collections::HashSet;

use async_graphql::{ComplexObject, Context, ID, Object, SimpleObject, Subscription};
use futures_util::{Stream, StreamExt};

use super::node::{self, Node};
use crate::access::{Caller, access};
use crate::changes::{self, Audience, Following, Place, Wish};
use crate::connection;
use crate::failure::{Check, Failure, Outcome};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::page::{self, Window};
use crate::scalars::Moment;
use crate::wire;

/// That something changed: that it is new, different, or gone.
#[derive(Debug, Clone, SimpleObject)]
#[graphql(complex)]
pub struct Change {
    /// Where this stands among all changes, for `after`: here and in the other place where changes are given.
    cursor: String,
    /// When it happened.
    at: Moment,
    /// What kind of thing changed.
    kind: Kind,
    /// The id of the thing that changed.
    node_id: ID,
    #[graphql(skip)]
    change: changes::Change,
}

#[ComplexObject]
impl Change {
    /// The thing as it is now, which may be newer than this change. Null when it is gone, or not yours to see:
    /// take it out of your copy.
    async fn node(&self, ctx: &Context<'_>) -> Outcome<Option<Node>> {
        node::load(ctx, self.change.kind, self.change.thing).await
    }
}

impl From<changes::Change> for Change {
    fn from(change: changes::Change) -> Self {
        Self {
            cursor: page::write_cursor(&change.place),
            at: Moment(change.place.at),
            kind: change.kind,
            node_id: change.kind.id(change.thing),
            change,
        }
    }
}

connection! {
    /// Changes in pages, the oldest first.
    ChangeConnection of ChangeEdge of Change
}

/// What changed, for those who come back.
#[derive(Default)]
pub struct ChangesQuery;

#[Object]
impl ChangesQuery {
    /// What changed of all that you may see, the oldest change first. To keep a copy offline: take the
    /// `endCursor` of `changes(last: 1)`, fetch the lists that you want, and from then on only
    /// `changes(after:)`. Changes are kept for 30 days; a cursor that is older is answered with
    /// `CURSOR_EXPIRED`, and the copy has to be fetched anew. A thing may be told of more than once.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only things of these kinds; of all kinds if left out.")] kinds: Option<Vec<Kind>>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ChangeConnection> {
        let window = Window::<Place>::new(first, after.as_deref(), last, before.as_deref())?;
        let mut check = Check::default();
        window.after().map(|place| check.field("after", place.kept(ctx.now())));
        check.finish()?;
        let audiences = Audience::of(ctx.viewer());
        let page = changes::page(ctx.conn(), &audiences, kinds.as_deref(), &window).await?;
        Ok(page.map(Change::from).into())
    }
}

/// What changes, for those who stay.
#[derive(Default)]
pub struct ChangesSubscription;

#[Subscription]
impl ChangesSubscription {
    /// What changes of all that you may see, as it happens and in order; first what has changed since `after`.
    /// It begins with the next change if `after` is left out. Who may see less from a moment on is told less
    /// from that moment on; when the session or the key ends, so does the stream. A stream that broke off goes
    /// on from the last `cursor` without a gap.
    #[graphql(directive = access::apply(vec![Caller::SignedIn, Caller::Partner], None))]
    async fn changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The `cursor` of the last change that you know of, at most 30 days old.")] after: Option<
            String,
        >,
        #[graphql(desc = "Only things of these kinds; of all kinds if left out.")] kinds: Option<Vec<Kind>>,
        #[graphql(desc = "Only the things with these ids, at most 100; all things if left out.")] of: Option<Vec<ID>>,
    ) -> Result<impl Stream<Item = Change>, Failure> {
        let open = async {
            let mut check = Check::default();
            let place = |cursor: String| page::read_cursor::<Place>(&cursor)?.kept(ctx.now());
            let after = after.and_then(|cursor| check.field("after", place(cursor)));
            let things = of.and_then(|ids| check.field("of", page::within_a_page(ids)));
            check.finish()?;
            let things = things.map(|ids| ids.iter().filter_map(Kind::of).map(|(_, uuid)| uuid).collect());
            let wish = Wish { kinds: kinds.map(HashSet::from_iter), things };
            Following::begin(ctx.app(), after, wish).await
        };
        Ok(wire::follow::<changes::Change, _>(ctx, open).await?.map(Change::from))
    }
}
