//! The rooms' faces, merged into one schema. The SDL that it prints is `schema.graphql`, the contract with
//! every client; it is also what documents are validated against and where `@access` is read from.

mod changes;
mod faces;
mod languages;
mod node;

use std::sync::LazyLock;

use async_graphql::{MergedObject, MergedSubscription, SDLExportOptions};

use self::changes::ChangesSubscription;
use crate::access::DECLARATION as ACCESS;
use crate::app::App;
use crate::caching::DECLARATION as CACHING;
use crate::config::DocumentPolicy;
use crate::failure::{Fault, Outcome};
use crate::scalars::{Date, LocalDateTime, Moment, TimeOfDay};
use crate::wire::{self, Documents, GraphQl, Manifest, TypeSystem};

/// Everything that can be asked.
#[derive(MergedObject, Default)]
pub struct Query(
    faces::NodesQuery,
    faces::MembersQuery,
    faces::MeetingsQuery,
    faces::MentorshipsQuery,
    faces::ResourcesQuery,
    faces::UsingQuery,
    faces::OutsideQuery,
);

/// Everything that can be changed.
///
/// A change that is sent with an idempotency key, 16 to 200 visible ASCII characters that you draw at random for it,
/// is made once within 24 hours, however often it is sent: whoever sends the same request again with the same key
/// gets the first answer again. The key comes in the HTTP header `Idempotency-Key`, or as `idempotencyKey` in the
/// `extensions` of the request. An answer that was given before says so in `extensions.idempotency.replayed`.
#[derive(MergedObject, Default)]
pub struct Mutation(
    faces::MembersMutation,
    faces::MeetingsMutation,
    faces::MentorshipsMutation,
    faces::ResourcesMutation,
    faces::UsingMutation,
    faces::OutsideMutation,
);

/// Everything that can be followed as it happens.
#[derive(MergedSubscription, Default)]
pub struct Subscription(ChangesSubscription);

/// The schema of the whole house.
pub type Schema = async_graphql::Schema<Query, Mutation, Subscription>;

/// Builds the schema. Limits and access are checked before a document reaches it.
pub fn build() -> Schema {
    wire::unchecked(Schema::build(Query::default(), Mutation::default(), Subscription::default())).finish()
}

/// The schema with its SDL and what that says: made once, however many houses stand in one process, as they do in
/// tests.
struct Made {
    schema: Schema,
    sdl: String,
    types: Result<TypeSystem, Fault>,
}

static MADE: LazyLock<Made> = LazyLock::new(|| {
    let schema = build();
    let sdl = print(&schema);
    Made { types: TypeSystem::read(&sdl), schema, sdl }
});

/// The schema, ready to be asked in this house, with its SDL.
pub fn open(app: &App) -> Outcome<(GraphQl<Schema>, String)> {
    let Made { schema, sdl, types } = &*MADE;
    let types = types.as_ref().map_err(|fault| Fault::new(fault.source().to_string()))?;
    let documents = Documents::new(types, (&app.config.limits).into())
        .with_scalar::<Moment>()
        .with_scalar::<Date>()
        .with_scalar::<LocalDateTime>()
        .with_scalar::<TimeOfDay>();
    let graphql = GraphQl::new(schema.clone(), documents, app.catalog.clone(), app.clock.clone(), app.ids.clone());
    Ok((graphql.recording(app.clone()), sdl.clone()))
}

/// The same schema, with the documents that the operator trusts: what clients are served.
pub fn open_to_clients(app: &App) -> Outcome<(GraphQl<Schema>, String)> {
    let (graphql, sdl) = open(app)?;
    let settings = &app.config.documents;
    let Some(file) = &settings.trusted_documents else { return Ok((graphql, sdl)) };
    let is_all = settings.documents == DocumentPolicy::Trusted;
    Ok((graphql.trusting(Manifest::read(file)?, is_all)?, sdl))
}

/// The schema in GraphQL's own language.
pub fn print(schema: &Schema) -> String {
    let sdl =
        schema.sdl_with_options(SDLExportOptions::new().sorted_fields().sorted_enum_items().include_specified_by());
    let lines: Vec<&str> = sdl.lines().map(str::trim_end).collect();
    let sdl = lines.join("\n");
    let described = [ACCESS, CACHING].iter().fold(sdl, |sdl, (bare, described)| sdl.replace(bare, described));
    format!("{}\n", described.trim_end())
}
