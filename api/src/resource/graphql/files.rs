//! Files: how they are offered and taken away.

use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use uuid::Uuid;

use super::super::actions::{self, Offering};
use super::super::rules;
use super::inputs::resource;
use super::kinds::{Format, ReadingLevel};
use super::types::Resource;
use crate::access::{Caller, access};
use crate::app::App;
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::not_found;
use crate::payload;
use crate::scalars::Moment;

/// What the ids of files begin with. A file is a part of its resource, and not found by itself.
const PREFIX: &str = "file_";

/// The id of a file, as clients see it.
pub fn file_id(file: Uuid) -> ID {
    ID(format!("{PREFIX}{}", file.simple()))
}

/// A file that you want to send.
#[derive(InputObject)]
pub struct OfferFileInput {
    /// The resource that it is a form of.
    resource: ID,
    /// The language that it is in (BCP 47); sign languages have tags of their own, such as `ase`.
    language: String,
    /// The form. `TEXT` is a book; `AUDIO` a recording; `VIDEO` and `SIGN_LANGUAGE` a film; `PDF` a document to print;
    /// `LARGE_PRINT` a document or book; `EASY_READ` one of those or a picture.
    format: Format,
    /// How hard it is to read or follow, when that is not as hard as the resource.
    reading_level: Option<ReadingLevel>,
    /// Of which kind it is (IANA media type): `application/pdf` and `application/epub+zip`, at most 32 MiB;
    /// `image/png`, `image/jpeg` and `image/webp`, at most 16 MiB; `image/svg+xml`, at most 1 MiB; `audio/mpeg`,
    /// `audio/mp4`, `audio/ogg`, `audio/wav`, `video/mp4` and `video/webm`, at most 256 MiB where nothing else is set.
    content_type: String,
    /// How many bytes it has, exactly.
    size_bytes: f64,
}

/// A file that is to be taken away.
#[derive(InputObject)]
pub struct RemoveFileInput {
    /// The resource that it is a form of.
    resource: ID,
    /// The file.
    file: ID,
}

/// An address that awaits a file.
#[derive(Clone, SimpleObject)]
pub struct FileUpload {
    /// Where to send the bytes, by HTTP `PUT`, with nothing around them and no token: whoever has this address may send
    /// a file, once. The answer is 201 when the file is there, and else says what is wrong, in the language of
    /// `Accept-Language`; then another try may be made.
    url: String,
    /// Until when; it also ends when you sign out.
    expires_at: Moment,
}

payload! {
    /// What offering a file came to.
    OfferFilePayload {
        /// Where to send it.
        upload: FileUpload
    }
}
payload! {
    /// What taking a file away came to.
    RemoveFilePayload {
        /// The resource, without the file.
        resource: Resource
    }
}

/// What can be done about the files of a resource.
#[derive(Default)]
pub struct FileMutation;

#[Object]
impl FileMutation {
    /// Asks for an address to send a file to, which becomes one of the resource's `formats` when it has come and turned
    /// out to be what you say, and to hold nothing that would act by itself. Its author does so while it is a draft,
    /// moderators and stewards also later, except for what they wrote themselves; a published one that `isSensitive`
    /// takes none. Errors: `BAD_USER_INPUT`, with the field; `NOT_FOUND`; `CONFLICT` when it is archived, proposed,
    /// published, has 20 formats, or you have 20 such addresses.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn offer_file(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A file that you want to send.")] input: OfferFileInput,
    ) -> Outcome<OfferFilePayload> {
        let outcome = async {
            let (id, offering) = (resource(&input.resource)?, input.checked(ctx.app())?);
            let address = actions::offer_file(ctx.app(), ctx.viewer(), id, offering).await?;
            Ok(FileUpload { url: address.url, expires_at: Moment(address.expires_at) })
        };
        OfferFilePayload::of(ctx, outcome.await)
    }

    /// Takes a file away from a resource, for those who may offer one. Nobody gets it any more, under whatever address.
    /// Errors: `NOT_FOUND`; `CONFLICT` when the resource is archived, proposed or published.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn remove_file(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A file that is to be taken away.")] input: RemoveFileInput,
    ) -> Outcome<RemoveFilePayload> {
        let outcome = async {
            let id = resource(&input.resource)?;
            let file = input.file.strip_prefix(PREFIX).and_then(|file| Uuid::try_parse(file).ok());
            let file = file.ok_or_else(|| not_found().at("file"))?;
            actions::remove_file(ctx.app(), ctx.viewer(), id, file).await?;
            Resource::get(ctx, id).await
        };
        RemoveFilePayload::of(ctx, outcome.await)
    }
}

impl OfferFileInput {
    /// What the input asks for, checked as a whole.
    fn checked(self, app: &App) -> Outcome<Offering> {
        let (mut check, format) = (Check::default(), self.format.into());
        let language = check.field("language", input::language(&self.language));
        let kind = check.field("contentType", rules::file_kind(format, &self.content_type));
        // Of a kind that is not taken, any size is too large.
        let limit = kind.map_or(u64::MAX, |kind| app.files.limit(kind));
        let size = check.field("sizeBytes", rules::file_size(self.size_bytes, limit));
        check.finish()?;
        let reading_level = self.reading_level.map(Into::into);
        match (language, kind, size) {
            (Some(language), Some(kind), Some(size)) => Ok(Offering { language, format, reading_level, kind, size }),
            _ => Err(Fault::new("checked, and yet not there").into()),
        }
    }
}
