//! How resources are translated by whoever wants to, also with a translator's own tools.

use async_graphql::{Context, Enum, ID, InputObject, Object};
use uuid::Uuid;

use super::super::actions::Translating;
use super::super::store::{self, Task, Tasks};
use super::super::xliff::{self, Returned};
use super::super::{actions, rules};
use super::query::ResourceConnection;
use super::types::Resource;
use crate::access::{Caller, access};
use crate::failure::{Check, Failure, Fault, Outcome, Problem};
use crate::graphql::Surroundings;
use crate::i18n::Locale;
use crate::node::Kind;
use crate::page::Window;
use crate::{input, payload};

/// What is to be done about a resource in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
pub enum TranslationTask {
    /// There is nothing in it: somebody could translate it.
    Translate,
    /// A translation waits for a moderator or steward to stand by it.
    Review,
    /// A machine made the translation: somebody could write it as people would say it.
    Check,
    /// The original has changed since it was translated.
    Renew,
}

impl From<TranslationTask> for Task {
    fn from(task: TranslationTask) -> Self {
        match task {
            TranslationTask::Translate => Self::Translate,
            TranslationTask::Review => Self::Review,
            TranslationTask::Check => Self::Check,
            TranslationTask::Renew => Self::Renew,
        }
    }
}

/// A resource that you translate.
#[derive(InputObject)]
pub struct ClaimTranslationInput {
    /// The resource.
    resource: ID,
    /// The language that you translate into (BCP 47).
    language: String,
}

/// A resource that you do not translate after all.
#[derive(InputObject)]
pub struct ReleaseTranslationInput {
    /// The resource.
    resource: ID,
    /// The language (BCP 47).
    language: String,
}

/// A translation that is still good.
#[derive(InputObject)]
pub struct ConfirmTranslationInput {
    /// The resource.
    resource: ID,
    /// The language (BCP 47).
    language: String,
}

/// A translation that was made elsewhere.
#[derive(InputObject)]
pub struct ImportTranslationInput {
    /// The file that `translationFile` gave, with every `target` written: XLIFF 2.0 or 2.1, one resource. The words may be
    /// as long as those of `translateResource`.
    xliff: String,
}

impl ImportTranslationInput {
    fn checked(&self) -> Outcome<(Uuid, Returned, Translating)> {
        let returned = xliff::read(&self.xliff)?;
        let mut words = returned.words()?;
        let here = |problem: Problem| problem.at("xliff");
        let id = Kind::Resource.parse(&ID(returned.id.clone())).map_err(here)?;
        let language = input::language(&returned.language).map_err(here)?;
        words.title = input::line(&words.title, rules::TITLE).map_err(here)?;
        let paragraphs = |text: Option<String>, most| text.map(|text| input::paragraphs(&text, most)).transpose();
        words.summary = paragraphs(words.summary, rules::SUMMARY).map_err(here)?;
        words.body = paragraphs(words.body, rules::BODY).map_err(here)?;
        let source_version = returned.version;
        Ok((id, returned, Translating { language, words, source_version }))
    }
}

/// The same failure, blamed on the file.
fn in_file(failure: Failure) -> Failure {
    match failure {
        Failure::Problems(all) => Failure::Problems(all.into_iter().map(|problem| problem.at("xliff")).collect()),
        other => other,
    }
}

fn place(resource: &ID, language: &str) -> Outcome<(Uuid, Locale)> {
    let mut check = Check::default();
    let id = check.field("resource", Kind::Resource.parse(resource));
    let language = check.field("language", input::language(language));
    check.finish()?;
    Ok(id.zip(language).ok_or_else(|| Fault::new("checked, and yet not there"))?)
}

payload! {
    /// What taking it on came to.
    ClaimTranslationPayload {
        /// The resource, which is yours to translate for 14 days.
        resource: Resource
    }
}
payload! {
    /// What leaving it to others came to.
    ReleaseTranslationPayload {
        /// The resource.
        resource: Resource
    }
}
payload! {
    /// What confirming came to.
    ConfirmTranslationPayload {
        /// The resource, whose translation is not outdated any more.
        resource: Resource
    }
}
payload! {
    /// What bringing it in came to.
    ImportTranslationPayload {
        /// The resource, with the translation that waits for a review.
        resource: Resource
    }
}

/// What can be done about translations.
#[derive(Default)]
pub struct TranslationMutation;

#[Object]
impl TranslationMutation {
    /// Takes on to translate a published resource into a language, for 14 days; said again, for 14 days from then. Until
    /// then nobody else translates it but its author, moderators and stewards. At most 10 at a time. Errors:
    /// `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT` when somebody else is translating it, has done so, or you have taken on
    /// too many.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn claim_translation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A resource that you translate.")] input: ClaimTranslationInput,
    ) -> Outcome<ClaimTranslationPayload> {
        let outcome = async {
            let (id, language) = place(&input.resource, &input.language)?;
            actions::claim_translation(ctx.app(), ctx.viewer(), id, &language).await?;
            Resource::get(ctx, id).await
        };
        ClaimTranslationPayload::of(ctx, outcome.await)
    }

    /// Leaves to others what you have taken on to translate. Where you have not, nothing happens. Errors:
    /// `BAD_USER_INPUT`, `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn release_translation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A resource that you do not translate after all.")] input: ReleaseTranslationInput,
    ) -> Outcome<ReleaseTranslationPayload> {
        let outcome = async {
            let (id, language) = place(&input.resource, &input.language)?;
            actions::release_translation(ctx.app(), ctx.viewer(), id, &language).await?;
            Resource::get(ctx, id).await
        };
        ReleaseTranslationPayload::of(ctx, outcome.await)
    }

    /// Says that a translation is still good, though the original has changed. Errors: `BAD_USER_INPUT`, `NOT_FOUND`,
    /// `CONFLICT` when none in this language is outdated.
    #[graphql(directive = access::apply(vec![Caller::Moderator, Caller::Steward], None))]
    async fn confirm_translation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A translation that is still good.")] input: ConfirmTranslationInput,
    ) -> Outcome<ConfirmTranslationPayload> {
        let outcome = async {
            let (id, language) = place(&input.resource, &input.language)?;
            actions::confirm_translation(ctx.app(), ctx.viewer(), id, &language).await?;
            Resource::get(ctx, id).await
        };
        ConfirmTranslationPayload::of(ctx, outcome.await)
    }

    /// Brings a translation in that was made with a tool of one's own; it waits for a review, as after
    /// `translateResource`, and is of the version that the file was made from. Errors: `BAD_USER_INPUT` when the file is
    /// not XLIFF 2, of more than one resource, not finished, or has other parts than the text; `NOT_FOUND`, `CONFLICT`
    /// as for `translateResource`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn import_translation(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A translation that was made elsewhere.")] input: ImportTranslationInput,
    ) -> Outcome<ImportTranslationPayload> {
        let outcome = async {
            let (id, returned, translating) = input.checked()?;
            let is_whole = |words: &_| returned.has_parts_of(words);
            actions::bring_translation(ctx.app(), ctx.viewer(), id, translating, is_whole).await.map_err(in_file)?;
            Resource::get(ctx, id).await
        };
        ImportTranslationPayload::of(ctx, outcome.await)
    }
}

/// What can be asked about translations.
#[derive(Default)]
pub struct TranslationQuery;

#[Object]
impl TranslationQuery {
    /// What there is to translate into a language: published resources without a translation that somebody stands by and
    /// that says what the original says. `translations` of each tells how it stands with this language; what has been as
    /// it is for longest comes first.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    #[expect(clippy::too_many_arguments, reason = "each is an argument of the field")]
    async fn resources_to_translate(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language (BCP 47); it also stands for its varieties.")] language: String,
        #[graphql(desc = "Only where this is to be done; everything when nothing is said.")] task: Option<
            TranslationTask,
        >,
        #[graphql(desc = "Only what you have taken on.", default)] mine: bool,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<ResourceConnection> {
        let member = ctx.viewer().require_member()?;
        let language = input::language(&language).map_err(|problem| problem.at("language"))?;
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let taken_by = mine.then_some(member);
        let tasks = Tasks { language: language.clone(), task: task.map(Into::into), taken_by };
        let page = store::to_translate(ctx.conn(), &tasks, &window).await?;
        Ok(page.map(|row| Resource::new(row, Some(language.clone()))).into())
    }
}
