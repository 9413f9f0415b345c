//! A resource as a reader finds it: in her language where there is one, and else in the one that it has.

use async_graphql::{Context, Description, ID, Object};
use entity::resource::{self, Credit};
use entity::resource_text;
use uuid::Uuid;

use super::super::readable::{standing, version};
use super::super::store::{self, CitationsOf, ClaimsOf, FormatsOf, PublishedKey, ResourceKey, ServiceOf, TextsOf};
use super::citations::Citation;
use super::context::ResourceContext;
use super::formats::{BestFormat, ResourceFormat};
use super::kinds::{Format, ReadingLevel, ResourceKind, ResourceStatus};
use super::review::{ReviewApproval, ReviewComment, ReviewCommentConnection};
use super::revision::{ResourceRevision, ResourceRevisionConnection, RevisionSuggestion, RevisionSuggestionConnection};
use super::service::Service;
use super::topics::topics_of;
use super::translation::{self, Onlooker, ResourceTranslation};
use crate::access::{Caller, access};
use crate::failure::{Fault, Outcome};
use crate::graphql::Surroundings;
use crate::i18n::{Locale, LocalizedText};
use crate::input;
use crate::member::{DisplayNameKey, Member};
use crate::node::Kind;
use crate::page::Window;
use crate::scalars::{Date, Moment};
use crate::topic::Topic;

/// Something that helps: to read, to do, to use, or to turn to.
#[derive(Clone, Description)]
pub struct Resource {
    row: resource::Model,
    wanted: Option<Locale>,
}

impl Resource {
    /// A resource that the viewer is known to see, whose texts are wanted in this language before all others.
    pub fn new(row: resource::Model, wanted: Option<Locale>) -> Self {
        Self { row, wanted }
    }

    /// The resource with this id, if the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(ResourceKey(id)).await?.map(|row| Self::new(row, None)))
    }

    /// The resource with this id, as long as it is published: for rooms that bring it to readers.
    pub async fn find_published(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(PublishedKey(id)).await?.map(|row| Self::new(row, None)))
    }

    /// The resource with this id, which the viewer is known to see.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a resource that should be there is not").into())
    }

    /// Whether the viewer wrote it, looks after it, or reviews what others write.
    fn is_at_work(&self, ctx: &Context<'_>) -> bool {
        store::standing(ctx.viewer(), &self.row).is_at_work()
    }

    async fn texts(&self, ctx: &Context<'_>) -> Outcome<Vec<resource_text::Model>> {
        Ok(ctx.batch().load_one(TextsOf(self.row.id)).await?.unwrap_or_default())
    }

    /// The part of the text that suits the viewer best, in `language` before all others.
    async fn text(
        &self,
        ctx: &Context<'_>,
        language: Option<String>,
        part: impl Fn(resource_text::Model) -> Option<String>,
    ) -> Outcome<Option<LocalizedText>> {
        let asked = language.map(|tag| input::language(&tag).map_err(|problem| problem.at("language"))).transpose()?;
        let others = ctx.viewer().languages.iter().cloned();
        let wanted: Vec<Locale> = asked.into_iter().chain(self.wanted.clone()).chain(others).collect();
        let versions = standing(&self.row, self.texts(ctx).await?).filter_map(|text| version(&self.row, text, &part));
        Ok(LocalizedText::choose(&wanted, &self.row.source_language, versions))
    }
}

#[Object(use_type_description)]
impl Resource {
    /// The resource's id.
    pub async fn id(&self) -> ID {
        Kind::Resource.id(self.row.id)
    }

    /// What it is.
    async fn kind(&self) -> ResourceKind {
        self.row.kind.into()
    }

    /// Its title.
    async fn title(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language that goes before all others (BCP 47).")] language: Option<String>,
    ) -> Outcome<LocalizedText> {
        let title = self.text(ctx, language, |text| Some(text.title)).await?;
        title.ok_or_else(|| Fault::new("a resource without its original text").into())
    }

    /// What it is, in a few sentences.
    async fn summary(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language that goes before all others (BCP 47).")] language: Option<String>,
    ) -> Outcome<Option<LocalizedText>> {
        self.text(ctx, language, |text| text.summary).await
    }

    /// The whole of it, with empty lines between its paragraphs; null when it is to be found elsewhere, as
    /// `formats` or `service` say.
    async fn body(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language that goes before all others (BCP 47).")] language: Option<String>,
    ) -> Outcome<Option<LocalizedText>> {
        self.text(ctx, language, |text| text.body).await
    }

    /// What a reader has to know to tell whether it could be so for her as well: what helped, what did not, and under
    /// which conditions. A `STORY` says all three in its own language; null where nothing of it is said.
    async fn context(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language that goes before all others (BCP 47).")] language: Option<String>,
    ) -> Outcome<Option<ResourceContext>> {
        let helped = self.text(ctx, language.clone(), |text| text.helped).await?;
        let did_not_help = self.text(ctx, language.clone(), |text| text.did_not_help).await?;
        let conditions = self.text(ctx, language, |text| text.conditions).await?;
        Ok(ResourceContext::of([helped, did_not_help, conditions]))
    }

    /// What it is about, in the order in which topics were added.
    async fn topics(&self, ctx: &Context<'_>) -> Outcome<Vec<Topic>> {
        topics_of(ctx, self.row.id).await
    }

    /// The language that it was written in (BCP 47).
    async fn source_language(&self) -> &str {
        &self.row.source_language
    }

    /// 1, 2, 3 ...: rises when the original text changes, so that its translations are behind, unless the change is
    /// minor.
    async fn version(&self) -> i32 {
        self.row.version
    }

    /// Who can find it.
    async fn status(&self) -> ResourceStatus {
        self.row.status.into()
    }

    /// How it stands with its languages: one entry for each that is asked for, in that order, also if there is
    /// nothing in it; or one for each that there is something in, the original first. A language also stands
    /// for its varieties: `es` finds `es-419`.
    async fn translations(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The languages (BCP 47), at most 50. When nothing is said: the `language` that the list \
                          was asked for with, or else all that there are.")]
        languages: Option<Vec<String>>,
    ) -> Outcome<Vec<ResourceTranslation>> {
        let asked = match languages {
            Some(tags) => Some(translation::languages("languages", &tags)?),
            None => self.wanted.clone().map(|language| vec![language]),
        };
        let texts = self.texts(ctx).await?;
        let claims = match ctx.viewer().member() {
            Some(_) => ctx.batch().load_one(ClaimsOf(self.row.id)).await?.unwrap_or_default(),
            None => Vec::new(),
        };
        let onlooker = Onlooker { viewer: ctx.viewer(), claims, now: ctx.now() };
        Ok(translation::all(&self.row, texts, asked.as_deref(), &onlooker))
    }

    /// The original and its translation into a language, as far as there is one that you may read, as a file for a
    /// translator's own tools: XLIFF 2.0 (OASIS), with one unit for each paragraph. `importTranslation` takes it back.
    /// Errors: `BAD_USER_INPUT` when it was written in that language.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn translation_file(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language to translate into (BCP 47).")] language: String,
    ) -> Outcome<String> {
        let language = input::language(&language).map_err(|problem| problem.at("language"))?;
        translation::file(&self.row, &self.texts(ctx).await?, &language, ctx.viewer())
    }

    /// The forms in which it can be had.
    async fn formats(&self, ctx: &Context<'_>) -> Outcome<Vec<ResourceFormat>> {
        let rows = ctx.batch().load_one(FormatsOf(self.row.id)).await?.unwrap_or_default();
        Ok(rows.into_iter().map(|form| ResourceFormat::of(ctx, &self.row, form)).collect())
    }

    /// The form that suits best, and why: one that can be understood goes before one that cannot, then one in a format
    /// that can be used, then one that is as easy as asked; between those that are left, the order of `languages` and
    /// `formats` decides. The texts that `body` has count as well. Null when there is nothing to read, hear or watch.
    async fn best_format(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The languages (BCP 47), best first, at most 50. When nothing is said: those of \
                          `Accept-Language` and of the member.")]
        languages: Option<Vec<String>>,
        #[graphql(desc = "The formats that can be used, best first. When nothing is said: all, and none before \
                          another.")]
        formats: Option<Vec<Format>>,
        #[graphql(desc = "The hardest that it should be.")] reading_level: Option<ReadingLevel>,
    ) -> Outcome<Option<BestFormat>> {
        let languages: Vec<Locale> = match languages {
            Some(tags) => translation::languages("languages", &tags)?,
            None => self.wanted.iter().chain(&ctx.viewer().languages).cloned().collect(),
        };
        let forms = ctx.batch().load_one(FormatsOf(self.row.id)).await?.unwrap_or_default();
        let texts = self.texts(ctx).await?;
        let wish = (languages.as_slice(), formats.unwrap_or_default(), reading_level);
        Ok(BestFormat::of(ctx, &self.row, forms, texts, wish))
    }

    /// What it rests on, in the order that its author chose.
    async fn citations(&self, ctx: &Context<'_>) -> Outcome<Vec<Citation>> {
        let rows = ctx.batch().load_one(CitationsOf(self.row.id)).await?.unwrap_or_default();
        Ok(rows.into_iter().map(Citation).collect())
    }

    /// How hard it is to read; null where nobody judged.
    async fn reading_level(&self) -> Option<ReadingLevel> {
        self.row.reading_level.map(Into::into)
    }

    /// The day on which somebody should look at it again; when it is over, take what it says with care.
    async fn review_due_on(&self) -> Option<Date> {
        self.row.review_due_on.map(Date)
    }

    /// The day on which somebody last looked at it and stood by it; null while nobody has.
    async fn reviewed_on(&self) -> Option<Date> {
        self.row.reviewed_on.map(Date)
    }

    /// Who looks after it; null when nobody does, or she does not exist for you, and for everybody but its author, who
    /// looks after it, moderators and stewards.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn owner(&self, ctx: &Context<'_>) -> Outcome<Option<Member>> {
        match self.row.owner_id.filter(|_| self.is_at_work(ctx)) {
            Some(owner) => Member::find(ctx, owner).await,
            None => Ok(None),
        }
    }

    /// Whom to thank, by the name that the author chose for this; null when she chose none.
    async fn credit(&self, ctx: &Context<'_>) -> Outcome<Option<String>> {
        Ok(match (self.row.credit, self.row.author_id) {
            (Credit::None, _) | (Credit::DisplayName, None) => None,
            (Credit::Pseudonym, _) => self.row.credit_name.clone(),
            (Credit::DisplayName, Some(author)) => ctx.batch().load_one(DisplayNameKey(author)).await?,
        })
    }

    /// When it was first published; null while it never was.
    async fn published_at(&self) -> Option<Moment> {
        self.row.published_at.map(Moment)
    }

    /// When it, its texts, formats or service last changed.
    async fn updated_at(&self) -> Moment {
        Moment(self.row.updated_at)
    }

    /// Whether two of those who review, neither of whom wrote it, have to stand by what it says before everybody reads
    /// it: because somebody marked it, or because of one of its `topics`.
    async fn is_sensitive(&self) -> bool {
        self.row.is_sensitive
    }

    /// Since when it waits for a review; null while it does not, and for everybody but the author, who looks
    /// after it, moderators and stewards.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn proposed_at(&self, ctx: &Context<'_>) -> Option<Moment> {
        self.row.proposed_at.filter(|_| self.is_at_work(ctx)).map(Moment)
    }

    /// Those who stand by this version; null for everybody but the author, who looks after it,
    /// moderators and stewards.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn approvals(&self, ctx: &Context<'_>) -> Outcome<Option<Vec<ReviewApproval>>> {
        if self.is_at_work(ctx) { ReviewApproval::of(ctx, &self.row).await.map(Some) } else { Ok(None) }
    }

    /// What was said about it by those who work on it, in that order; null for everybody but the author, who looks after
    /// it, moderators and stewards.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn review_comments(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<Option<ReviewCommentConnection>> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        if self.is_at_work(ctx) { ReviewComment::of(ctx, self.row.id, window).await.map(Some) } else { Ok(None) }
    }

    /// What it said before, since it was first published, the latest first; null for everybody but the author,
    /// who looks after it, moderators and stewards.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn revisions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<Option<ResourceRevisionConnection>> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        if self.is_at_work(ctx) { ResourceRevision::of(ctx, self.row.id, window).await.map(Some) } else { Ok(None) }
    }

    /// What was suggested to change in it, the first suggestion first: yours; for its author, moderators and stewards,
    /// everybody's.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn revision_suggestions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the beginning, at most 100; 20 when nothing is said.")] first: Option<i32>,
        #[graphql(desc = "Only what comes after this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end, at most 100.")] last: Option<i32>,
        #[graphql(desc = "Only what comes before this cursor.")] before: Option<String>,
    ) -> Outcome<RevisionSuggestionConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        RevisionSuggestion::of(ctx, self.row.id, window).await
    }

    /// How to turn to it; null for everything that is not a service.
    async fn service(&self, ctx: &Context<'_>) -> Outcome<Option<Service>> {
        if self.row.kind != resource::ResourceKind::Service {
            return Ok(None);
        }
        let row = ctx.batch().load_one(ServiceOf(self.row.id)).await?;
        Ok(row.map(|row| Service::new(row, self.row.source_language.clone())))
    }
}
