//! A small schema that has one of everything that the wire has to deal with.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use async_graphql::*;
use chrono::{DateTime, Utc};

use super::happenings::Subscription;
use crate::access::{Caller, access};
use crate::caching::{CacheControlScope, cache_control};
use crate::failure::{ErrorCode, Failure, Fault, Problem, Refusal};
use crate::i18n::common;

/// Everything that can be asked.
pub struct Query;

/// Everything that can be done.
pub struct Mutation;

/// How often something was done.
#[derive(Default)]
pub struct Done(pub Arc<AtomicI32>);

#[derive(SimpleObject)]
struct Person {
    name: String,
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    email: Option<String>,
    friends: Vec<Friend>,
}

#[derive(SimpleObject, Clone)]
#[graphql(directive = cache_control::apply(Some(120), None, None))]
struct Friend {
    name: String,
    #[graphql(directive = cache_control::apply(Some(120), Some(CacheControlScope::Private), None))]
    since: i32,
}

#[derive(SimpleObject)]
struct Place {
    name: String,
}

#[derive(Interface)]
#[graphql(field(name = "name", ty = "&String"))]
enum Named {
    Person(Person),
    Place(Place),
}

#[derive(Interface)]
#[graphql(field(name = "email", ty = "&Option<String>"))]
enum Reachable {
    Person(Person),
}

#[derive(Union)]
enum Found {
    Person(Person),
    Place(Place),
}

#[derive(SimpleObject)]
#[graphql(directive = cache_control::apply(None, None, Some(true)))]
struct Page {
    nodes: Vec<Friend>,
    total: i32,
}

#[derive(Enum, Clone, Copy, PartialEq, Eq)]
enum Mood {
    Calm,
    Restless,
}

#[derive(InputObject)]
struct Told {
    text: String,
    #[graphql(default = 3)]
    times: i32,
    mood: Option<Mood>,
    list: Option<Vec<i32>>,
    inner: Option<Box<Told>>,
}

#[derive(SimpleObject)]
struct Bumped {
    count: i32,
    again: i32,
}

fn sami() -> Person {
    Person {
        name: "Sami".to_owned(),
        email: Some("sami@example.org".to_owned()),
        friends: vec![
            Friend { name: "Layla".to_owned(), since: 2020 },
            Friend { name: "Noor".to_owned(), since: 2021 },
        ],
    }
}

fn to(callers: &[Caller]) -> Vec<Caller> {
    callers.to_vec()
}

#[Object]
impl Query {
    #[graphql(
        directive = access::apply(to(&[Caller::Anyone]), None),
        directive = cache_control::apply(Some(60), None, None)
    )]
    async fn greeting(&self, #[graphql(default_with = "\"you\".to_owned()")] name: String) -> String {
        format!("Hello, {name}")
    }

    #[graphql(directive = access::apply(to(&[Caller::Anyone]), None))]
    async fn person(&self) -> Person {
        sami()
    }

    #[graphql(directive = access::apply(to(&[Caller::Anyone]), None))]
    async fn named(&self, #[graphql(default)] place: bool) -> Named {
        if place { Named::Place(Place { name: "Cairo".to_owned() }) } else { Named::Person(sami()) }
    }

    #[graphql(directive = access::apply(to(&[Caller::Anyone]), None))]
    async fn reachable(&self) -> Reachable {
        Reachable::Person(sami())
    }

    #[graphql(directive = access::apply(to(&[Caller::Anyone]), None))]
    async fn found(&self) -> Vec<Found> {
        vec![Found::Person(sami()), Found::Place(Place { name: "Cairo".to_owned() })]
    }

    #[graphql(
        directive = access::apply(to(&[Caller::Anyone]), None),
        directive = cache_control::apply(Some(30), None, None)
    )]
    async fn friends(&self, first: Option<i32>, last: Option<i32>) -> Page {
        let _ = last;
        let nodes: Vec<Friend> = sami().friends.into_iter().take(first.unwrap_or(20).unsigned_abs() as usize).collect();
        Page { total: 2, nodes }
    }

    #[graphql(directive = access::apply(to(&[Caller::Anyone]), None))]
    async fn echo(&self, input: Told) -> String {
        let inner = input.inner.as_ref().map_or(0, |inner| inner.times);
        let list = input.list.map_or(0, |list| list.len());
        let mood = input.mood.map_or("none", |mood| if mood == Mood::Calm { "calm" } else { "restless" });
        format!("{} {} {mood} {list} {inner}", input.text, input.times)
    }

    #[graphql(directive = access::apply(to(&[Caller::Anyone]), None))]
    async fn identified(&self, id: ID) -> String {
        id.to_string()
    }

    #[graphql(directive = access::apply(to(&[Caller::Anyone]), None))]
    async fn moment(&self, at: DateTime<Utc>) -> i64 {
        at.timestamp()
    }

    #[graphql(directive = access::apply(to(&[Caller::Member]), None))]
    async fn me(&self) -> String {
        "you".to_owned()
    }

    #[graphql(directive = access::apply(to(&[Caller::Partner]), Some(crate::access::Scope::ReadResources)))]
    async fn resources(&self) -> i32 {
        7
    }

    /// Forgotten: nobody may use it.
    async fn forgotten(&self) -> i32 {
        0
    }

    #[graphql(
        directive = access::apply(to(&[Caller::Anyone]), None),
        directive = cache_control::apply(Some(60), None, None)
    )]
    async fn failing(&self, how: String) -> Result<Option<i32>> {
        Err(match how.as_str() {
            "problem" => Failure::from(Problem::new(ErrorCode::CursorInvalid, common::InvalidValue)).into(),
            "refusal" => Failure::from(Refusal::NotFound).into(),
            "fault" => Failure::from(Fault::new("the secret password is hunter2")).into(),
            "panic" => panic!("the secret password is hunter2"),
            "slow" => {
                tokio::time::sleep(Duration::from_secs(5)).await;
                Error::new("too late")
            }
            _ => Error::new("the secret password is hunter2"),
        })
    }
}

#[Object]
impl Mutation {
    #[graphql(directive = access::apply(to(&[Caller::Anyone]), None))]
    async fn bump(&self, ctx: &Context<'_>, by: i32) -> Result<Bumped> {
        let count = ctx.data::<Done>()?.0.fetch_add(by, Ordering::SeqCst) + by;
        Ok(Bumped { count, again: count })
    }

    #[graphql(directive = access::apply(to(&[Caller::Anyone]), None))]
    async fn dawdle(&self, milliseconds: u64) -> bool {
        tokio::time::sleep(Duration::from_millis(milliseconds)).await;
        true
    }
}

/// The schema.
pub fn schema() -> Schema<Query, Mutation, Subscription> {
    crate::wire::unchecked(Schema::build(Query, Mutation, Subscription)).data(Done::default()).finish()
}
