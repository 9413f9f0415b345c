//! What protocol.md asks of execution, against a small schema.

pub(crate) mod community;
pub(crate) mod happenings;

mod access;
mod budgets;
mod caching;
mod execution;
mod limits;
mod persisted;

use std::collections::HashSet;
use std::sync::Arc;

use async_graphql::Schema;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use self::community::{Mutation, Query, schema};
use self::happenings::Subscription;
use super::{DocumentSource, Documents, GraphQl, Limits, Params, Standing, TypeSystem};
use crate::clock::{Clock, Ids, Randomness, SystemClock};
use crate::i18n::{Catalog, Locale};
use crate::viewer::{MemberViewer, PartnerViewer, Viewer, Who};
use entity::partner_key::Scope;
use entity::role_grant::Role;

pub(crate) type Community = GraphQl<Schema<Query, Mutation, Subscription>>;

/// The small schema within these limits.
pub(crate) fn community(limits: Limits) -> Community {
    community_by(Arc::new(SystemClock), limits)
}

/// The same, by this clock.
pub(crate) fn community_by(clock: Arc<dyn Clock>, limits: Limits) -> Community {
    let schema = schema();
    let documents = Documents::new(&TypeSystem::read(&schema.sdl()).unwrap(), limits).with_scalar::<DateTime<Utc>>();
    let catalog = Arc::new(Catalog::embedded().unwrap());
    GraphQl::new(schema, documents, catalog, clock.clone(), Ids::new(clock, Randomness::seeded(1)))
}

pub(crate) fn anonymous() -> Viewer {
    Viewer { who: Who::Anonymous, locale: Locale::default(), languages: Vec::new() }
}

pub(crate) fn member(roles: &[Role], has_accepted_conduct: bool) -> Viewer {
    let (id, session) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let roles = roles.iter().copied().collect();
    let member = MemberViewer {
        id,
        session,
        roles,
        has_accepted_conduct,
        time_zone: chrono_tz::UTC,
        companions: HashSet::new(),
        blocked: HashSet::new(),
    };
    Viewer { who: Who::Member(member), ..anonymous() }
}

fn partner(scopes: &[Scope]) -> Viewer {
    let scopes: HashSet<Scope> = scopes.iter().copied().collect();
    let partner = PartnerViewer { partner: Uuid::from_u128(3), key: Uuid::from_u128(4), scopes };
    Viewer { who: Who::Partner(partner), ..anonymous() }
}

/// What an answer comes to.
struct Answered {
    standing: Standing,
    body: Value,
}

impl Answered {
    fn data(&self) -> &Value {
        assert!(self.body["errors"].is_null(), "{}", self.body);
        &self.body["data"]
    }

    fn codes(&self) -> Vec<&str> {
        let errors = self.body["errors"].as_array().map(Vec::as_slice).unwrap_or_default();
        errors.iter().map(|error| error["extensions"]["code"].as_str().unwrap_or("none")).collect()
    }
}

async fn ask_as(viewer: &Viewer, query: &str, variables: Value) -> Answered {
    ask_within(Limits::default(), viewer, query, variables).await
}

async fn ask_within(limits: Limits, viewer: &Viewer, query: &str, variables: Value) -> Answered {
    let Value::Object(variables) = variables else { panic!("variables are an object") };
    let params = Params { source: DocumentSource::Text(query.to_owned()), variables, ..Params::default() };
    let answer = community(limits).execute(params, viewer, |request, _| request).await;
    Answered { standing: answer.standing, body: serde_json::to_value(answer.body).unwrap() }
}

async fn ask(query: &str) -> Answered {
    ask_as(&anonymous(), query, json!({})).await
}

async fn ask_with(query: &str, variables: Value) -> Answered {
    ask_as(&anonymous(), query, variables).await
}
