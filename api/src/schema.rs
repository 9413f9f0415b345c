//! The rooms' faces, merged into one schema. The SDL that it prints is `schema.graphql`, the contract with
//! every client; it is also what documents are validated against and where `@access` is read from.

use async_graphql::{Context, EmptySubscription, ID, Interface, MergedObject, Object, SDLExportOptions};

use crate::access::{Caller, DECLARATION, access};
use crate::app::App;
use crate::consent::{self, CodeOfConduct};
use crate::failure::{Check, ErrorCode, Outcome, Problem};
use crate::i18n::common;
use crate::meeting::{self, Meeting, Occurrence, Topic};
use crate::member::{self, Member};
use crate::mentorship::{self, Mentorship};
use crate::node::Kind;
use crate::page::LONGEST_PAGE;
use crate::partner::{self, Partner, PartnerKey};
use crate::reminder;
use crate::resource::{self, Resource};
use crate::scalars::{Date, LocalDateTime, Moment};
use crate::wire::{self, Documents, GraphQl};

/// Everything that can be asked.
#[derive(MergedObject, Default)]
pub struct Query(
    NodeQuery,
    member::MemberQuery,
    consent::ConsentQuery,
    meeting::MeetingQuery,
    mentorship::MentorshipQuery,
    resource::ResourceQuery,
    partner::PartnerQuery,
    reminder::ReminderQuery,
);

/// Everything that can be changed.
#[derive(MergedObject, Default)]
pub struct Mutation(
    member::AccountMutation,
    member::ProfileMutation,
    consent::ConsentMutation,
    meeting::MeetingMutation,
    mentorship::MentorshipMutation,
    resource::ResourceMutation,
    partner::PartnerMutation,
    reminder::ReminderMutation,
);

/// The schema of the whole house.
pub type Schema = async_graphql::Schema<Query, Mutation, EmptySubscription>;

/// Builds the schema. Limits and access are checked before a document reaches it.
pub fn build() -> Schema {
    wire::unchecked(Schema::build(Query::default(), Mutation::default(), EmptySubscription)).finish()
}

/// The schema, ready to be asked in this house, with its SDL.
pub fn open(app: &App) -> Outcome<(GraphQl<Schema>, String)> {
    let schema = build();
    let sdl = print(&schema);
    let documents = Documents::new(&sdl, (&app.config.limits).into())?
        .with_scalar::<Moment>()
        .with_scalar::<Date>()
        .with_scalar::<LocalDateTime>();
    Ok((GraphQl::new(schema, documents, app.catalog.clone(), app.clock.clone(), app.ids.clone()), sdl))
}

/// The schema in GraphQL's own language.
pub fn print(schema: &Schema) -> String {
    let sdl =
        schema.sdl_with_options(SDLExportOptions::new().sorted_fields().sorted_enum_items().include_specified_by());
    let lines: Vec<&str> = sdl.lines().map(str::trim_end).collect();
    let (bare, described) = DECLARATION;
    format!("{}\n", lines.join("\n").trim_end().replace(bare, described))
}

/// Anything that has an id (Relay's object identification specification).
#[derive(Interface)]
#[graphql(field(name = "id", ty = "ID", desc = "Opaque, unique over all kinds, never given twice."))]
pub enum Node {
    /// A version of the code of conduct.
    CodeOfConduct(CodeOfConduct),
    /// A meeting: a series of dates.
    Meeting(Meeting),
    /// A person.
    Member(Member),
    /// Two members, from the question to the end.
    Mentorship(Mentorship),
    /// One date of a meeting.
    Occurrence(Occurrence),
    /// What meetings can be about.
    Topic(Topic),
    /// A program that reads from us.
    Partner(Partner),
    /// A partner's key.
    PartnerKey(PartnerKey),
    /// Something that helps.
    Resource(Resource),
}

/// Finding things by their ids.
#[derive(Default)]
pub struct NodeQuery;

#[Object]
impl NodeQuery {
    /// The thing with this id, or null when there is none that you may see.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn node(&self, ctx: &Context<'_>, #[graphql(desc = "The id.")] id: ID) -> Outcome<Option<Node>> {
        find(ctx, &id).await
    }

    /// The things with these ids, in the same order; null for each that there is not, or that you may not
    /// see. At most 100 ids.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn nodes(&self, ctx: &Context<'_>, #[graphql(desc = "The ids.")] ids: Vec<ID>) -> Outcome<Vec<Option<Node>>> {
        if ids.len() as u64 > LONGEST_PAGE {
            let mut check = Check::default();
            check.note(Problem::new(ErrorCode::PageInvalid, common::PageTooLarge { limit: LONGEST_PAGE }).at("ids"));
            check.finish()?;
        }
        futures_util::future::try_join_all(ids.iter().map(|id| find(ctx, id))).await
    }
}

async fn find(ctx: &Context<'_>, id: &ID) -> Outcome<Option<Node>> {
    let Some((kind, uuid)) = Kind::of(id) else { return Ok(None) };
    Ok(match kind {
        Kind::Conduct => CodeOfConduct::find(ctx, uuid).await?.map(Node::from),
        Kind::Meeting => Meeting::find(ctx, uuid).await?.map(Node::from),
        Kind::Member => Member::find(ctx, uuid).await?.map(Node::from),
        Kind::Mentorship => Mentorship::find(ctx, uuid).await?.map(Node::from),
        Kind::Occurrence => Occurrence::find(ctx, uuid).await?.map(Node::from),
        Kind::Topic => Topic::find(ctx, uuid).await?.map(Node::from),
        Kind::Partner => Partner::find(ctx, uuid).await?.map(Node::from),
        Kind::PartnerKey => PartnerKey::find(ctx, uuid).await?.map(Node::from),
        Kind::Resource => Resource::find(ctx, uuid).await?.map(Node::from),
    })
}
