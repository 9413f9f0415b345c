//! How resources are translated: somebody takes a text on, translates it, and those who review stand by it.

use entity::resource_text::TranslationState;
use uuid::Uuid;

use super::super::jobs::TellTranslator;
use super::super::messages;
use super::super::rules::{self, Verb};
use super::super::store::{self, Change, TextPlace};
use super::super::words::Words;
use super::{Work, words};
use crate::app::App;
use crate::failure::{ErrorCode, Outcome, Problem};
use crate::i18n::Locale;
use crate::viewer::Viewer;

/// A text in another language, checked.
pub struct Translating {
    /// The language.
    pub language: Locale,
    /// What it says.
    pub words: Words,
    /// The version that it was made from; the current one if nothing is said.
    pub source_version: Option<i32>,
}

/// Takes a text on: nobody else who does not answer for it translates it into this language meanwhile.
pub async fn claim_translation(app: &App, viewer: &Viewer, id: Uuid, language: &Locale) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Translate).await?;
    work.may_translate(viewer, language).await?;
    let claim = store::claim_of(&work.tx, id, language.tag()).await?;
    if claim.is_none_or(|claim| claim.member_id != work.member || claim.taken_until <= work.tx.now()) {
        rules::may_claim(store::open_claims(&work.tx, work.member).await?)?;
    }
    let until = rules::claim_end(work.tx.now());
    store::claim(&work.tx, id, language.tag(), work.member, until).await?;
    // Nothing changes for readers.
    work.tx.commit().await
}

/// Leaves a text that she has taken on to others.
pub async fn release_translation(app: &App, viewer: &Viewer, id: Uuid, language: &Locale) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Translate).await?;
    store::end_claim(&work.tx, id, language.tag(), Some(work.member)).await?;
    work.tx.commit().await
}

/// Keeps a translation for a review. The text that readers have in this language stays until then.
pub async fn translate(app: &App, viewer: &Viewer, id: Uuid, translating: Translating) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Translate).await?;
    work.translate(viewer, translating).await
}

/// The same of one that was made elsewhere, if it has all the parts that the text has now, or is of an older version.
pub async fn bring_translation(
    app: &App,
    viewer: &Viewer,
    id: Uuid,
    translating: Translating,
    is_whole: impl FnOnce(&Words) -> bool + Send,
) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::Translate).await?;
    let is_current = translating.source_version.is_none_or(|version| version == work.row.version);
    if is_current && !is_whole(&words(&work.tx, &work.row).await?) {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::XliffOtherParts).into());
    }
    work.translate(viewer, translating).await
}

/// Lets readers have the translation that waits for a review, in place of the one that they had. Whoever made it is told,
/// unless it was she herself.
pub async fn review_translation(app: &App, viewer: &Viewer, id: Uuid, language: &Locale) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::ReviewTranslation).await?;
    let texts = store::texts_in(&work.tx, id, language.tag()).await?;
    let waiting = |state| texts.iter().find(|text| text.state == state);
    let text = [TranslationState::Draft, TranslationState::Machine].into_iter().find_map(waiting);
    let nothing = || Problem::new(ErrorCode::Conflict, messages::NothingToReview).at("language");
    let text = text.ok_or_else(nothing)?;
    let place = TextPlace { resource: id, language: language.tag(), state: text.state };
    if !store::stand_by(&work.tx, place, work.at).await? {
        return Err(nothing().into());
    }
    store::end_claim(&work.tx, id, language.tag(), None).await?;
    if text.translator_id.is_some_and(|translator| translator != work.member) {
        work.tx.enqueue(&TellTranslator { resource: id, language: text.language.clone() }).await?;
    }
    work.finish(Change::default()).await
}

/// Says that a translation is still good, though the original has changed.
pub async fn confirm_translation(app: &App, viewer: &Viewer, id: Uuid, language: &Locale) -> Outcome<()> {
    let work = Work::begin(app, viewer, id, Verb::ReviewTranslation).await?;
    let place = TextPlace::reviewed(id, language.tag());
    if !store::take_translation_along(&work.tx, place, work.row.version, work.at).await? {
        return Err(Problem::new(ErrorCode::Conflict, messages::NothingOutdated).at("language").into());
    }
    work.finish(Change::default()).await
}

impl Work {
    async fn translate(self, viewer: &Viewer, translating: Translating) -> Outcome<()> {
        self.may_translate(viewer, &translating.language).await?;
        let (id, current, language) = (self.row.id, self.row.version, translating.language.tag());
        let source_version = translating.source_version.unwrap_or(current);
        if !(1..=current).contains(&source_version) {
            return Err(Problem::new(ErrorCode::BadUserInput, messages::VersionUnknown { current })
                .at("sourceVersion")
                .into());
        }
        let (place, translator) = (TextPlace::draft(id, language), Some(self.member));
        store::put_text(&self.tx, place, translating.words, source_version, translator, self.at).await?;
        store::end_claim(&self.tx, id, language, Some(self.member)).await?;
        self.finish(Change::default()).await
    }

    /// Whether she may translate it into this language now.
    async fn may_translate(&self, viewer: &Viewer, language: &Locale) -> Outcome<()> {
        if language.tag().eq_ignore_ascii_case(&self.row.source_language) {
            return Err(Problem::new(ErrorCode::BadUserInput, messages::SourceLanguage).at("language").into());
        }
        let claim = store::claim_of(&self.tx, self.row.id, language.tag()).await?;
        let texts = store::texts_in(&self.tx, self.row.id, language.tag()).await?;
        let draft = texts.iter().find(|text| text.state == TranslationState::Draft);
        let standing = store::standing(viewer, &self.row);
        rules::may_translate(self.member, standing, claim.as_ref(), draft, self.tx.now())
    }
}
