//! This room's face: the ground rules, and what a member allows.

use async_graphql::{Context, Description, Enum, ID, InputObject, Object, SimpleObject};
use entity::conduct;
use uuid::Uuid;

use super::actions::{self, NewConduct, NewConductText};
use super::messages;
use super::store::{self, ConductTextsKey};
use crate::access::{Caller, access};
use crate::caching::cache_control;
use crate::failure::{Check, ErrorCode, Fault, Outcome, Problem};
use crate::graphql::Surroundings;
use crate::i18n::{LocalizedText, Translation};
use crate::input;
use crate::node::Kind;
use crate::payload;
use crate::scalars::Moment;

/// The longest title of a code of conduct, in characters.
const TITLE: usize = 120;
/// The longest code of conduct, in characters.
const BODY: usize = 20_000;
/// In how many languages a code of conduct can be published.
const TEXTS: usize = 40;

/// What a member may allow. Silence is not consent: what was never given is not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::consent_entry::Purpose")]
pub enum ConsentPurpose {
    /// To be reminded by e-mail.
    Reminders,
    /// To be named, to those who hold a meeting, among the members who were there.
    Attendance,
    /// To have others read your stories. When you take this back, every story of yours is taken back.
    Stories,
}

/// A version of the ground rules that everybody here agrees to. It never changes: a change is a new version,
/// and everybody is asked again.
#[derive(Clone, Description)]
pub struct CodeOfConduct(conduct::Model);

impl CodeOfConduct {
    /// The version with this id.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(store::conduct(ctx.conn(), id).await?.map(Self))
    }

    async fn text(
        &self,
        ctx: &Context<'_>,
        part: impl Fn(entity::conduct_text::Model) -> String,
    ) -> Outcome<LocalizedText> {
        let texts = ctx.batch().load_one(ConductTextsKey(self.0.id)).await?.unwrap_or_default();
        let versions = texts.into_iter().map(|text| Translation {
            language: text.language.clone(),
            text: part(text),
            outdated: false,
        });
        LocalizedText::choose(&ctx.viewer().languages, &self.0.source_language, versions)
            .ok_or_else(|| Fault::new("a code of conduct without its original text").into())
    }
}

#[Object(use_type_description, directive = cache_control::apply(Some(300), None, None))]
impl CodeOfConduct {
    /// The version's id.
    pub async fn id(&self) -> ID {
        Kind::Conduct.id(self.0.id)
    }

    /// 1, 2, 3 ...: the highest is in force.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// The title.
    async fn title(&self, ctx: &Context<'_>) -> Outcome<LocalizedText> {
        self.text(ctx, |text| text.title).await
    }

    /// The whole text, with empty lines between its paragraphs.
    async fn body(&self, ctx: &Context<'_>) -> Outcome<LocalizedText> {
        self.text(ctx, |text| text.body).await
    }

    /// The languages that it can be read in (BCP 47), in alphabetical order.
    async fn languages(&self, ctx: &Context<'_>) -> Outcome<Vec<String>> {
        let texts = ctx.batch().load_one(ConductTextsKey(self.0.id)).await?.unwrap_or_default();
        let mut languages: Vec<String> = texts.into_iter().map(|text| text.language).collect();
        languages.sort();
        Ok(languages)
    }

    /// Since when it is in force.
    async fn published_at(&self) -> Moment {
        Moment(self.0.published_at)
    }
}

/// What a member allows for one purpose.
#[derive(Clone, SimpleObject)]
pub struct Consent {
    /// What for.
    purpose: ConsentPurpose,
    /// Whether it is allowed now.
    given: bool,
    /// When that was said; null if nothing was ever said.
    recorded_at: Option<Moment>,
}

impl Consent {
    async fn of(ctx: &Context<'_>, member: Uuid, purpose: ConsentPurpose) -> Outcome<Self> {
        let latest = store::latest(ctx.conn(), member, purpose.into()).await?;
        Ok(Self {
            purpose,
            given: latest.as_ref().is_some_and(|entry| entry.given),
            recorded_at: latest.map(|entry| Moment(entry.recorded_at)),
        })
    }
}

/// What can be asked about ground rules and consent.
#[derive(Default)]
pub struct ConsentQuery;

#[Object]
impl ConsentQuery {
    /// The code of conduct that is in force; null in a community that has not published one.
    #[graphql(
        directive = access::apply(vec![Caller::Anyone], None),
        directive = cache_control::apply(Some(300), None, None)
    )]
    async fn code_of_conduct(&self, ctx: &Context<'_>) -> Outcome<Option<CodeOfConduct>> {
        Ok(store::current(ctx.conn()).await?.map(CodeOfConduct))
    }

    /// What you allow, one entry for each purpose.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn consents(&self, ctx: &Context<'_>) -> Outcome<Vec<Consent>> {
        let member = ctx.viewer().require_member()?;
        let all = [ConsentPurpose::Reminders, ConsentPurpose::Attendance, ConsentPurpose::Stories];
        futures_util::future::try_join_all(all.map(|purpose| Consent::of(ctx, member, purpose))).await
    }
}

/// The version that you accept.
#[derive(InputObject)]
pub struct AcceptCodeOfConductInput {
    /// The number of the version that you have read: the current one.
    version: i32,
}

/// What you allow.
#[derive(InputObject)]
pub struct GiveConsentInput {
    /// What for.
    purpose: ConsentPurpose,
}

/// What you allow no longer.
#[derive(InputObject)]
pub struct WithdrawConsentInput {
    /// What for.
    purpose: ConsentPurpose,
}

/// A new version of the code of conduct.
#[derive(InputObject)]
pub struct PublishCodeOfConductInput {
    /// The language that it was written in (BCP 47).
    source_language: String,
    /// Its texts, one for each language, at most 40.
    texts: Vec<CodeOfConductTextInput>,
}

/// The code of conduct in one language.
#[derive(InputObject)]
pub struct CodeOfConductTextInput {
    /// The language (BCP 47).
    language: String,
    /// The title, up to 120 characters.
    title: String,
    /// The whole text, up to 20,000 characters, with empty lines between its paragraphs.
    body: String,
}

payload! {
    /// What accepting came to.
    AcceptCodeOfConductPayload {
        /// The version that you have accepted.
        code_of_conduct: CodeOfConduct
    }
}
payload! {
    /// What publishing came to.
    PublishCodeOfConductPayload {
        /// The version that is now in force.
        code_of_conduct: CodeOfConduct
    }
}
payload! {
    /// What giving consent came to.
    GiveConsentPayload {
        /// What you allow now for this purpose.
        consent: Consent
    }
}
payload! {
    /// What withdrawing consent came to.
    WithdrawConsentPayload {
        /// What you allow now for this purpose.
        consent: Consent
    }
}

/// What can be agreed to.
#[derive(Default)]
pub struct ConsentMutation;

#[Object]
impl ConsentMutation {
    /// Accepts the code of conduct, which opens the community to you. Errors: `CONFLICT` when another
    /// version is current by now.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn accept_code_of_conduct(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The version that you accept.")] input: AcceptCodeOfConductInput,
    ) -> Outcome<AcceptCodeOfConductPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            let version = actions::version(input.version).map_err(|problem| problem.at("version"))?;
            let id = actions::accept(ctx.app(), member, version, &ctx.viewer().locale).await?;
            found(ctx, id).await
        };
        AcceptCodeOfConductPayload::of(ctx, outcome.await)
    }

    /// Allows something from now on.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn give_consent(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you allow.")] input: GiveConsentInput,
    ) -> Outcome<GiveConsentPayload> {
        GiveConsentPayload::of(ctx, decide(ctx, input.purpose, true).await)
    }

    /// Takes the permission back, at once.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn withdraw_consent(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you allow no longer.")] input: WithdrawConsentInput,
    ) -> Outcome<WithdrawConsentPayload> {
        WithdrawConsentPayload::of(ctx, decide(ctx, input.purpose, false).await)
    }

    /// Publishes a new version of the code of conduct: from then on everybody is asked again, you too.
    /// Errors: `BAD_USER_INPUT`, with the field; `CONFLICT` when another one is published at the same moment.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn publish_code_of_conduct(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A new version of the code of conduct.")] input: PublishCodeOfConductInput,
    ) -> Outcome<PublishCodeOfConductPayload> {
        let outcome = async {
            let id = actions::publish(ctx.app(), checked(input)?).await?;
            found(ctx, id).await
        };
        PublishCodeOfConductPayload::of(ctx, outcome.await)
    }
}

async fn found(ctx: &Context<'_>, id: Uuid) -> Outcome<CodeOfConduct> {
    CodeOfConduct::find(ctx, id).await?.ok_or_else(|| Fault::new("a code of conduct that is not there").into())
}

async fn decide(ctx: &Context<'_>, purpose: ConsentPurpose, given: bool) -> Outcome<Consent> {
    let member = ctx.viewer().require_member()?;
    actions::decide(ctx.app(), member, purpose.into(), given).await?;
    Consent::of(ctx, member, purpose).await
}

fn checked(input: PublishCodeOfConductInput) -> Outcome<NewConduct> {
    let mut check = Check::default();
    let source_language = check.field("sourceLanguage", input::language(&input.source_language));
    if input.texts.len() > TEXTS {
        let limit = TEXTS as u64;
        check.note(Problem::new(ErrorCode::BadUserInput, messages::TooManyTexts { limit }).at("texts"));
    }
    let mut texts = Vec::new();
    for (place, text) in input.texts.iter().take(TEXTS).enumerate() {
        let at = |field: &str| format!("texts.{place}.{field}");
        let language = check.field(&at("language"), input::language(&text.language));
        let title = check.field(&at("title"), input::line(&text.title, TITLE));
        let body = check.field(&at("body"), input::paragraphs(&text.body, BODY));
        if let (Some(language), Some(title), Some(body)) = (language, title, body) {
            texts.push(NewConductText { language, title, body });
        }
    }
    check.finish()?;
    let source_language = source_language.ok_or_else(|| Fault::new("checked, and yet not there"))?;
    Ok(NewConduct { source_language, texts })
}
