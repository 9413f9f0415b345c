//! Everything that can be followed in the small schema: one of each way in which a source behaves.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use async_graphql::*;
use futures_util::stream::Iter;

use super::community::Done;
use crate::access::{Caller, access};
use crate::failure::{Failure, Fault, Outcome, Refusal};
use crate::viewer::Viewer;
use crate::wire::{Event, Pulse, Source, follow};

/// Everything that can be followed.
pub struct Subscription;

type Followed<T> = Iter<std::option::IntoIter<T>>;

/// What a source does next.
enum Deed {
    Tell(Event),
    LookAgain,
    Wait,
    Fail,
    Panic,
}

/// A source that does one thing after another.
struct Doing<F>(F, u32);

fn doing(deed: impl FnMut(u32) -> Deed + Send + 'static) -> impl Source {
    Doing(deed, 0)
}

impl<F: FnMut(u32) -> Deed + Send + 'static> Source for Doing<F> {
    fn next<'a>(&'a mut self, _: &'a Viewer) -> Pin<Box<dyn Future<Output = Outcome<Pulse>> + Send + 'a>> {
        Box::pin(async {
            self.1 += 1;
            match self.0(self.1) {
                Deed::Tell(event) => Ok(Pulse::Event(event)),
                Deed::LookAgain => Ok(Pulse::LookAgain),
                Deed::Wait => std::future::pending().await,
                Deed::Fail => Err(Fault::new("the secret password is hunter2").into()),
                Deed::Panic => panic!("the secret password is hunter2"),
            }
        })
    }
}

fn tell(number: u32) -> Deed {
    Deed::Tell(Event::new(number))
}

#[Subscription]
impl Subscription {
    /// 1, 2 and so on, up to `to`, or without end; then nothing more.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn counted(&self, ctx: &Context<'_>, to: Option<u32>) -> Result<Followed<u32>, Failure> {
        let to = to.unwrap_or(u32::MAX);
        follow(ctx, async { Ok(doing(move |number| if number <= to { tell(number) } else { Deed::Wait })) }).await
    }

    /// Texts of a hundred thousand characters without end; each is counted as something done.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn flood(&self, ctx: &Context<'_>) -> Result<Followed<String>, Failure> {
        let done = Arc::clone(&ctx.data_unchecked::<Done>().0);
        let text = "x".repeat(100_000);
        let source = doing(move |_| {
            done.fetch_add(1, Ordering::SeqCst);
            Deed::Tell(Event::new(text.clone()))
        });
        follow(ctx, async { Ok(source) }).await
    }

    /// Nothing, ever.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn silent(&self, ctx: &Context<'_>) -> Result<Followed<u32>, Failure> {
        follow(ctx, async { Ok(doing(|_| Deed::Wait)) }).await
    }

    /// Cannot be opened.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn unopened(&self, ctx: &Context<'_>) -> Result<Followed<u32>, Failure> {
        let source = doing(|_| Deed::Wait);
        follow(ctx, async { Err::<(), Failure>(Refusal::NotFound.into()).map(|()| source) }).await
    }

    /// 1, and then it fails.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn broken(&self, ctx: &Context<'_>) -> Result<Followed<u32>, Failure> {
        follow(ctx, async { Ok(doing(|number| if number == 1 { tell(1) } else { Deed::Fail })) }).await
    }

    /// 1, and then it panics.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn panicking(&self, ctx: &Context<'_>) -> Result<Followed<u32>, Failure> {
        follow(ctx, async { Ok(doing(|number| if number == 1 { tell(1) } else { Deed::Panic })) }).await
    }

    /// For members: 1, 3 and so on without end; before each but the first, the member is looked at again.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn guarded(&self, ctx: &Context<'_>) -> Result<Followed<u32>, Failure> {
        follow(ctx, async { Ok(doing(|number| if number % 2 == 1 { tell(number) } else { Deed::LookAgain })) }).await
    }
}
