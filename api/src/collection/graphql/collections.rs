//! A collection, and how somebody who holds a meeting makes one.

use async_graphql::{Context, Description, ID, InputObject, Object};
use entity::collection;
use entity::role_grant::Role;
use futures_util::future::try_join_all;
use uuid::Uuid;

use super::super::actions::{self, CollectionChange, NewCollection};
use super::super::rules::{self, Rearrangement};
use super::super::store::{CollectionItemsKey, CollectionKey};
use crate::access::{Caller, access};
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::{Locale, LocalizedText, Translation};
use crate::meeting::{Hand, Meeting, Occurrence, Spot};
use crate::node::{Kind, not_found};
use crate::resource::Resource;
use crate::scalars::Moment;
use crate::{connection, input, payload};

/// Resources that are gathered for a meeting, or for one date of it.
#[derive(Clone, Description)]
pub struct Collection(collection::Model);

impl From<collection::Model> for Collection {
    fn from(row: collection::Model) -> Self {
        Self(row)
    }
}

impl Collection {
    /// The collection with this id, if the viewer may see it: every member may.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        if !ctx.viewer().member().is_some_and(|member| member.has_accepted_conduct) {
            return Ok(None);
        }
        Ok(ctx.batch().load_one(CollectionKey(id)).await?.map(Self))
    }

    /// The collection with this id, which is known to be there.
    async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a collection that is not there").into())
    }
}

#[Object(use_type_description)]
impl Collection {
    /// The collection's id.
    pub async fn id(&self) -> ID {
        Kind::Collection.id(self.0.id)
    }

    /// What it is called, in the words and the language of who holds the meeting.
    async fn title(&self) -> Outcome<LocalizedText> {
        let (text, language) = (self.0.title.clone(), self.0.language.clone());
        let title = LocalizedText::choose(&[], &self.0.language, [Translation { text, language, outdated: false }]);
        title.ok_or_else(|| Fault::new("a collection without a title").into())
    }

    /// The meeting that it was made for.
    async fn meeting(&self, ctx: &Context<'_>) -> Outcome<Meeting> {
        Meeting::get(ctx, self.0.meeting_id).await
    }

    /// The one date that it is for; null when it is for all dates of the meeting. A date that is taken out of its series
    /// takes its collections along.
    async fn occurrence(&self, ctx: &Context<'_>) -> Outcome<Option<Occurrence>> {
        match self.0.occurrence_id {
            Some(date) => Occurrence::find(ctx, date).await,
            None => Ok(None),
        }
    }

    /// What is in it, at most 50, in the order of who put it together. A resource that is taken back is not among them,
    /// and comes back to its place when it is published anew.
    async fn resources(&self, ctx: &Context<'_>) -> Outcome<Vec<Resource>> {
        let items = ctx.batch().load_one(CollectionItemsKey(self.0.id)).await?.unwrap_or_default();
        let found = items.into_iter().map(|item| Resource::find_published(ctx, item.resource_id));
        Ok(try_join_all(found).await?.into_iter().flatten().collect())
    }

    /// When its title, or what is in it, last changed.
    async fn updated_at(&self) -> Moment {
        Moment(self.0.updated_at)
    }
}

connection! {
    /// Collections, the first one first.
    CollectionConnection of CollectionEdge of Collection
}

/// What you gather for which meeting.
#[derive(InputObject)]
pub struct CreateCollectionInput {
    /// The meeting, or the one date of it, that it is for.
    of: ID,
    /// What it is called, up to 120 characters.
    title: String,
    /// The language of the title (BCP 47); the language of the request when nothing is said.
    language: Option<String>,
    /// The published resources that are in it at first, in this order, at most 50.
    resources: Option<Vec<ID>>,
}

/// What is to change about a collection. What is left out stays as it is.
#[derive(InputObject)]
pub struct UpdateCollectionInput {
    /// The collection.
    collection: ID,
    /// What it is called, up to 120 characters.
    title: Option<String>,
    /// The language of `title` (BCP 47); the language of the request when nothing is said. Only with `title`.
    language: Option<String>,
    /// Published resources to put at its end, at most 50. Those that it has stay where they are.
    add: Option<Vec<ID>>,
    /// Resources to take out, at most 50. Those that it does not have are passed over.
    remove: Option<Vec<ID>>,
    /// The resources that come first, in this order, at most 50; the others follow in the order that they have. Those that
    /// it does not have are passed over.
    order: Option<Vec<ID>>,
}

/// Which collection you remove.
#[derive(InputObject)]
pub struct RemoveCollectionInput {
    /// The collection.
    collection: ID,
}

payload! {
    /// What gathering came to.
    CreateCollectionPayload {
        /// The collection.
        collection: Collection
    }
}
payload! {
    /// What changing a collection came to.
    UpdateCollectionPayload {
        /// The collection as it is now.
        collection: Collection
    }
}
payload! {
    /// What removing a collection came to.
    RemoveCollectionPayload {
        /// The id that it had.
        collection_id: ID
    }
}

/// What can be done about collections.
#[derive(Default)]
pub struct CollectionMutation;

#[Object]
impl CollectionMutation {
    /// Gathers resources for a meeting that you hold, for a date that you facilitate or, for stewards, for any. Every
    /// member sees it. Errors: `NOT_FOUND`, `BAD_USER_INPUT`, with the field.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn create_collection(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you gather for which meeting.")] input: CreateCollectionInput,
    ) -> Outcome<CreateCollectionPayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let of = check.field("of", spot(&input.of).ok_or_else(not_found));
            let title = title(ctx, &mut check, &input.title, input.language.as_deref());
            let resources = resources(&mut check, "resources", input.resources);
            check.finish()?;
            let (of, (title, language)) = of.zip(title).ok_or_else(|| Fault::new("checked, and yet not there"))?;
            let id = actions::create(ctx.app(), hand, NewCollection { of, title, language, resources }).await?;
            Collection::get(ctx, id).await
        };
        CreateCollectionPayload::of(ctx, outcome.await)
    }

    /// Changes a collection of a meeting that you hold, of a date that you facilitate or, for stewards, of any. What is
    /// removed goes first, then what is added comes, then all is put in order. Errors: `NOT_FOUND`, `BAD_USER_INPUT`, with
    /// the field.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn update_collection(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is to change about a collection. What is left out stays as it is.")]
        input: UpdateCollectionInput,
    ) -> Outcome<UpdateCollectionPayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let id = check.field("collection", Kind::Collection.parse(&input.collection));
            let title = input.title.and_then(|text| title(ctx, &mut check, &text, input.language.as_deref()));
            let rearranged = Rearrangement {
                add: resources(&mut check, "add", input.add),
                remove: resources(&mut check, "remove", input.remove),
                order: resources(&mut check, "order", input.order),
            };
            check.finish()?;
            let id = id.ok_or_else(|| Fault::new("checked, and yet not there"))?;
            actions::update(ctx.app(), hand, id, CollectionChange { title, resources: rearranged }).await?;
            Collection::get(ctx, id).await
        };
        UpdateCollectionPayload::of(ctx, outcome.await)
    }

    /// Removes a collection of a meeting that you hold, of a date that you facilitate or, for stewards, of any. Its
    /// resources stay. Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Facilitator, Caller::Steward], None))]
    async fn remove_collection(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which collection you remove.")] input: RemoveCollectionInput,
    ) -> Outcome<RemoveCollectionPayload> {
        let hand = hand(ctx)?;
        let outcome = async {
            let id = Kind::Collection.parse(&input.collection).map_err(|problem| problem.at("collection"))?;
            actions::remove(ctx.app(), hand, id).await?;
            Ok(Kind::Collection.id(id))
        };
        RemoveCollectionPayload::of(ctx, outcome.await)
    }
}

/// What an id says that is a meeting's or a date's.
pub(super) fn spot(id: &ID) -> Option<Spot> {
    match Kind::of(id) {
        Some((Kind::Meeting, id)) => Some(Spot::Meeting(id)),
        Some((Kind::Occurrence, id)) => Some(Spot::Date(id)),
        _ => None,
    }
}

fn hand(ctx: &Context<'_>) -> Outcome<Hand> {
    Ok(Hand { member: ctx.viewer().require_member()?, is_steward: ctx.viewer().has(Role::Steward) })
}

fn title(ctx: &Context<'_>, check: &mut Check, text: &str, language: Option<&str>) -> Option<(String, Locale)> {
    let text = check.field("title", input::line(text, rules::TITLE));
    let language = match language {
        Some(tag) => check.field("language", input::language(tag)),
        None => Some(ctx.viewer().locale.clone()),
    };
    text.zip(language)
}

/// The resources that are named here. An id that is none of theirs is told with its place.
fn resources(check: &mut Check, field: &str, ids: Option<Vec<ID>>) -> Vec<Uuid> {
    let ids = ids.unwrap_or_default();
    check.field(field, input::at_most(ids.len(), rules::RESOURCES));
    let named = ids.iter().take(rules::RESOURCES).enumerate();
    named.filter_map(|(place, id)| check.field(&format!("{field}.{place}"), Kind::Resource.parse(id))).collect()
}
