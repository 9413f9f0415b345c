//! What a member says of herself, and to whom.

use async_graphql::{Context, InputObject, MaybeUndefined, Object};

use super::super::store::{ProfileChange, Told};
use super::super::{actions, messages, rules};
use super::{Audience, LifeSituation, Member, Perspective};
use crate::access::{Caller, access};
use crate::failure::{Check, ErrorCode, Outcome, Problem};
use crate::graphql::Surroundings;
use crate::input;
use crate::payload;

/// What is to change in your profile. What is left out stays as it is.
#[derive(InputObject)]
pub struct UpdateProfileInput {
    /// The name that others see, up to 60 characters.
    display_name: Option<String>,
    /// The language of your letters (BCP 47).
    language: Option<String>,
    /// Your pronouns.
    pronouns: Option<TextPartInput>,
    /// From which sides you know recovery.
    perspectives: Option<PerspectivesPartInput>,
    /// What your days are made of beside recovery.
    life_situations: Option<LifeSituationsPartInput>,
    /// Your culture and background.
    culture: Option<TextPartInput>,
    /// What recovery looks like for you.
    recovery: Option<LongTextPartInput>,
    /// The languages that you read.
    languages: Option<LanguagesPartInput>,
    /// Your time zone.
    time_zone: Option<TimeZonePartInput>,
}

/// A short text and who sees it. What is left out stays as it is.
#[derive(InputObject)]
pub struct TextPartInput {
    /// The text, up to 120 characters; null takes it back.
    value: MaybeUndefined<String>,
    /// Who sees it.
    audience: Option<Audience>,
}

/// A longer text and who sees it. What is left out stays as it is.
#[derive(InputObject)]
pub struct LongTextPartInput {
    /// The text, up to 2,000 characters; null takes it back.
    value: MaybeUndefined<String>,
    /// Who sees it.
    audience: Option<Audience>,
}

/// Perspectives and who sees them. What is left out stays as it is.
#[derive(InputObject)]
pub struct PerspectivesPartInput {
    /// The perspectives, each once.
    value: Option<Vec<Perspective>>,
    /// Who sees them.
    audience: Option<Audience>,
}

/// Life situations and who sees them. What is left out stays as it is.
#[derive(InputObject)]
pub struct LifeSituationsPartInput {
    /// The situations, each once.
    value: Option<Vec<LifeSituation>>,
    /// Who sees them.
    audience: Option<Audience>,
}

/// Languages and who sees them. What is left out stays as it is.
#[derive(InputObject)]
pub struct LanguagesPartInput {
    /// The languages (BCP 47), best first, at most 10.
    value: Option<Vec<String>>,
    /// Who sees them.
    audience: Option<Audience>,
}

/// A time zone and who sees it. What is left out stays as it is.
#[derive(InputObject)]
pub struct TimeZonePartInput {
    /// The IANA name, as `Africa/Cairo`.
    value: Option<String>,
    /// Who sees it.
    audience: Option<Audience>,
}

payload! {
    /// What changing the profile came to.
    UpdateProfilePayload {
        /// You, as you are now.
        member: Member
    }
}

/// What a member says of herself, and to whom.
#[derive(Default)]
pub struct ProfileMutation;

#[Object]
impl ProfileMutation {
    /// Changes your profile. Errors: `BAD_USER_INPUT`, with the field.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn update_profile(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is to change in your profile. What is left out stays as it is.")]
        input: UpdateProfileInput,
    ) -> Outcome<UpdateProfilePayload> {
        let id = ctx.viewer().require_member()?;
        let outcome = async {
            actions::update_profile(ctx.app(), id, change(input)?).await?;
            Member::get(ctx, id).await
        };
        UpdateProfilePayload::of(ctx, outcome.await)
    }
}

/// The change that the input asks for, checked as a whole.
fn change(input: UpdateProfileInput) -> Outcome<ProfileChange> {
    let mut check = Check::default();
    let change = ProfileChange {
        display_name: input
            .display_name
            .and_then(|name| check.field("displayName", input::line(&name, rules::DISPLAY_NAME))),
        language: input.language.and_then(|tag| check.field("language", input::language(&tag))),
        pronouns: input.pronouns.map(|part| Told {
            value: text(&mut check, "pronouns.value", part.value, |text| input::line(text, rules::SHORT_TEXT)),
            audience: part.audience.map(Into::into),
        }),
        perspectives: input
            .perspectives
            .map(|part| Told { value: part.value.map(distinct), audience: part.audience.map(Into::into) }),
        life_situations: input
            .life_situations
            .map(|part| Told { value: part.value.map(distinct), audience: part.audience.map(Into::into) }),
        culture: input.culture.map(|part| Told {
            value: text(&mut check, "culture.value", part.value, |text| input::line(text, rules::SHORT_TEXT)),
            audience: part.audience.map(Into::into),
        }),
        recovery: input.recovery.map(|part| Told {
            value: text(&mut check, "recovery.value", part.value, |text| input::paragraphs(text, rules::LONG_TEXT)),
            audience: part.audience.map(Into::into),
        }),
        languages: input.languages.map(|part| Told {
            value: part.value.and_then(|tags| check.field("languages.value", languages(&tags))),
            audience: part.audience.map(Into::into),
        }),
        time_zone: input.time_zone.map(|part| Told {
            value: part.value.and_then(|name| check.field("timeZone.value", input::time_zone(&name))),
            audience: part.audience.map(Into::into),
        }),
    };
    check.finish()?;
    Ok(change)
}

/// Left out: nothing changes. Null: taken back. Else: the text, checked.
fn text(
    check: &mut Check,
    field: &str,
    value: MaybeUndefined<String>,
    read: impl FnOnce(&str) -> Result<String, Problem>,
) -> Option<Option<String>> {
    match value {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(text) => check.field(field, read(&text)).map(Some),
    }
}

fn distinct<A: Into<B>, B: PartialEq>(given: Vec<A>) -> Vec<B> {
    let mut all: Vec<B> = Vec::new();
    for one in given.into_iter().map(Into::into) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

fn languages(tags: &[String]) -> Result<Vec<crate::i18n::Locale>, Problem> {
    if tags.len() > rules::LANGUAGES {
        let limit = rules::LANGUAGES as u64;
        return Err(Problem::new(ErrorCode::BadUserInput, messages::TooManyLanguages { limit }));
    }
    let mut all = Vec::new();
    for tag in tags {
        let language = input::language(tag)?;
        if !all.contains(&language) {
            all.push(language);
        }
    }
    Ok(all)
}
