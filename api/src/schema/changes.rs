//! What changed: as a list for copies that are kept offline, and as a stream.

use std::collections::HashSet;

use async_graphql::{ComplexObject, Context, ID, Object, SimpleObject, Subscription};
use futures_util::{Stream, StreamExt};

use super::node::{self, Node};
use crate::access::{Caller, access};
use crate::changes::{self, Following, Mine, Place, Wish};
use crate::connection;
use crate::failure::{Check, Failure, Outcome};
use crate::graphql::Surroundings;
use crate::meeting;
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
    #[expect(clippy::too_many_arguments, reason = "each is an argument of the field")]
    async fn changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only things of these kinds; of all kinds if left out.")] kinds: Option<Vec<Kind>>,
        #[graphql(
            desc = "Only the things with these ids, at most 100, and the dates of those that are meetings; all \
                          things if left out."
        )]
        of: Option<Vec<ID>>,
        #[graphql(
            desc = "Only the meetings and dates that you take part in, when true: the dates that you come to or \
                          wait for and their meetings; the meetings that you have a part in, with all their dates; \
                          and the parts that you are asked to take. Refused when you are not signed in."
        )]
        mine: Option<bool>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ChangeConnection> {
        let window = Window::<Place>::new(first, after.as_deref(), last, before.as_deref())?;
        let mut check = Check::default();
        window.after().map(|place| check.field("after", place.kept(ctx.now())));
        let things = of.and_then(|ids| check.field("of", page::within_a_page(ids)));
        check.finish()?;
        let wish = wish(kinds, things, mine);
        let mine = match wish.concern {
            Some(concern) => {
                let member = ctx.viewer().require_member()?;
                Some(Mine { member, concern, circle: (concern.look_up)(ctx.app(), member).await? })
            }
            None => None,
        };
        let page = changes::page(ctx.conn(), ctx.viewer(), &wish, mine.as_ref(), &window).await?;
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
        #[graphql(
            desc = "Only the things with these ids, at most 100, and the dates of those that are meetings; all \
                          things if left out."
        )]
        of: Option<Vec<ID>>,
        #[graphql(
            desc = "Only the meetings and dates that you take part in, when true: the dates that you come to or \
                          wait for and their meetings; the meetings that you have a part in, with all their dates; \
                          and the parts that you are asked to take. Refused when you are not signed in."
        )]
        mine: Option<bool>,
    ) -> Result<impl Stream<Item = Change>, Failure> {
        let open = async {
            let mut check = Check::default();
            let place = |cursor: String| page::read_cursor::<Place>(&cursor)?.kept(ctx.now());
            let after = after.and_then(|cursor| check.field("after", place(cursor)));
            let things = of.and_then(|ids| check.field("of", page::within_a_page(ids)));
            check.finish()?;
            let wish = wish(kinds, things, mine);
            if wish.concern.is_some() {
                ctx.viewer().require_member()?;
            }
            Following::begin(ctx.app(), ctx.viewer(), after, wish).await
        };
        Ok(wire::follow::<changes::Change, _>(ctx, open).await?.map(Change::from))
    }
}

fn wish(kinds: Option<Vec<Kind>>, of: Option<Vec<ID>>, mine: Option<bool>) -> Wish {
    Wish {
        kinds: kinds.map(HashSet::from_iter),
        things: of.map(|ids| ids.iter().filter_map(Kind::of).map(|(_, uuid)| uuid).collect()),
        concern: mine.unwrap_or_default().then_some(meeting::CONCERN),
    }
}
