//! Making the community, step by step. The first step that does not succeed ends it.

use std::collections::HashMap;

use entity::partner_key::Scope;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::content::{self, OPERATIONS, Pattern, Person, SERVICES, Step};
use super::filling::Filling;
use super::{Crowd, PARTNER_KEY, PASSWORD};
use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::graphql::surround;
use crate::i18n::Locale;
use crate::input;
use crate::member::Opening;
use crate::node::Kind;
use crate::schema::{self, Schema};
use crate::viewer::{MemberViewer, Viewer, Who};
use crate::wire::{DocumentSource, GraphQl, Params};
use crate::{consent, member, mentorship, partner, resource};

/// Makes the small community, and this crowd, in an empty database.
pub async fn make(app: &App, crowd: Crowd) -> Outcome<()> {
    let mut community = Community::begin(app)?;
    community.add(&content::small()?, 0).await?;
    community.import_services().await?;
    community.find_organizations().await?;
    community.add(&content::listing()?, 0).await?;
    community.let_partner_in().await?;
    // The crowd signs in by letter: passwords would take longer than all the rest.
    let at_the_door: Vec<Uuid> = community.actors.values().map(|actor| actor.member).collect();
    for (made, (number, pattern)) in (1..).zip(content::patterns()?.of(crowd)) {
        community.add(pattern, number).await?;
        if made % 1_000 == 0 {
            tracing::info!(made, "the demo community grows");
        }
    }
    // Last: see the invariant of this module.
    member::give_password_by_operator(app, &at_the_door, PASSWORD).await
}

/// What steps call the steward.
const STEWARD_NAME: &str = "priya";

/// Somebody who takes steps.
struct Actor {
    member: Uuid,
    person: Person,
}

/// A community in the making.
struct Community<'a> {
    app: &'a App,
    graphql: GraphQl<Schema>,
    filling: Filling,
    actors: HashMap<String, Actor>,
}

impl<'a> Community<'a> {
    fn begin(app: &'a App) -> Outcome<Self> {
        let (graphql, _) = schema::open(app)?;
        let filling = Filling { today: app.clock.now().date_naive(), named: HashMap::new(), number: 0 };
        Ok(Self { app, graphql: graphql.without_budgets(), filling, actors: HashMap::new() })
    }

    async fn add(&mut self, pattern: &Pattern, number: usize) -> Outcome<()> {
        self.filling.number = number;
        for person in &pattern.people {
            self.welcome(person).await?;
        }
        for step in &pattern.steps {
            self.take(step).await?;
        }
        Ok(())
    }

    /// Opens somebody's account.
    async fn welcome(&mut self, person: &Person) -> Outcome<()> {
        let opening = Opening {
            email: self.filling.text(&person.email)?,
            display_name: self.filling.text(&person.display_name)?,
            language: person.language.clone(),
            time_zone: input::time_zone(&person.time_zone)?,
            roles: person.roles.clone(),
            is_newcomer: person.is_newcomer,
        };
        let member = member::open_by_operator(self.app, opening).await?;
        self.filling.named.insert(person.name.clone(), json!({ "id": Kind::Member.id(member).as_str() }));
        self.actors.insert(person.name.clone(), Actor { member, person: person.clone() });
        Ok(())
    }

    /// Has somebody take a step, as her client would.
    async fn take(&mut self, step: &Step) -> Outcome<()> {
        let variables = Map::from_iter([("input".to_owned(), self.filling.fill(&step.input)?)]);
        let answer = self.ask(&step.by, &step.mutation, variables).await?;
        let thing = thing(&answer, &step.mutation)
            .ok_or_else(|| Fault::new(format!("demo: {} by {}: {answer}", step.mutation, step.by)))?;
        if let Some(name) = &step.name {
            self.filling.named.insert(name.clone(), thing.clone());
        }
        Ok(())
    }

    /// What somebody's client is answered.
    async fn ask(&self, who: &str, operation: &str, variables: Map<String, Value>) -> Outcome<Value> {
        let viewer = self.viewer(who).await?;
        let params = Params {
            source: DocumentSource::Text(OPERATIONS.to_owned()),
            operation_name: Some(operation.to_owned()),
            variables,
            ..Params::default()
        };
        let furnish = |request, purpose| surround(request, self.app, viewer.clone(), purpose);
        Ok(serde_json::to_value(self.graphql.execute(params, &viewer, furnish).await.body)?)
    }

    /// Finds those whose services have been taken in, so that steps can name them.
    async fn find_organizations(&mut self) -> Outcome<()> {
        let answer = self.ask(STEWARD_NAME, "organizations", Map::new()).await?;
        let found = answer["data"]["organizations"]["nodes"].clone();
        self.filling.named.insert("organizations".to_owned(), found);
        Ok(())
    }

    /// Somebody as she is known with each request.
    async fn viewer(&self, name: &str) -> Outcome<Viewer> {
        let Actor { member, person } =
            self.actors.get(name).ok_or_else(|| Fault::new(format!("demo: nobody is called {name}")))?;
        let conn = self.app.db.fresh();
        let who = MemberViewer {
            id: *member,
            // Nobody signs in for this.
            session: Uuid::nil(),
            roles: person.roles.iter().copied().collect(),
            has_accepted_conduct: consent::has_accepted_current(conn, *member).await?,
            companions: mentorship::companions(conn, *member).await?,
            blocked: member::blocked_of(conn, *member).await?,
            time_zone: input::time_zone(&person.time_zone)?,
        };
        let locale = self.app.catalog.negotiate(None, Some(&person.language), &self.app.config.server.language);
        Ok(Viewer { who: Who::Member(who), locale, languages: vec![person.language.clone()] })
    }

    /// Takes in what other organizations list.
    async fn import_services(&self) -> Outcome<()> {
        let records = self.filling.fill(&serde_json::from_str(SERVICES)?)?;
        let order = resource::Order::new(Locale::default(), "the demo community");
        let report = resource::import_hsds(self.app, records.to_string().as_bytes(), &order).await?;
        if report.is_complete() { Ok(()) } else { Err(Fault::new(format!("demo: {report:?}")).into()) }
    }

    /// Gives the partner the key that everybody may know.
    async fn let_partner_in(&self) -> Outcome<()> {
        let id = self.filling.part("clinic.id")?;
        let id = Kind::Partner.parse(&id.as_str().unwrap_or_default().into())?;
        partner::keep_key_by_operator(self.app, id, PARTNER_KEY, vec![Scope::ReadResources]).await
    }
}

/// What a mutation came to, if it succeeded.
fn thing<'v>(answer: &'v Value, mutation: &str) -> Option<&'v Value> {
    let payload = answer["data"][mutation].as_object().filter(|_| answer.get("errors").is_none())?;
    let is_well = payload.get("userErrors")?.as_array()?.is_empty();
    payload.iter().find(|(name, _)| is_well && *name != "userErrors").map(|(_, thing)| thing)
}
