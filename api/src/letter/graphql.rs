//! This room's face: which letters you want, how soon, and which way.

use async_graphql::{Context, Enum, InputObject, MaybeUndefined, Object, SimpleObject};
use uuid::Uuid;

use super::actions::{self, Change};
use super::rules;
use super::store::{self, Wishes};
use crate::access::{Caller, access};
use crate::failure::{Check, Outcome};
use crate::graphql::Surroundings;
use crate::payload;
use crate::scalars::Weekday;

/// What a letter is about, as far as you can choose. Letters that sign you in, and letters that say what has become of
/// something that you said yes to, are of no kind and always come at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "entity::letter_preference::LetterKind")]
pub enum LetterKind {
    /// Reminders of what you have said yes to, if you have given your consent for `REMINDERS`.
    Meetings,
    /// Mentorships, and what leads to them: requests and answers, agreements, check-ins, supervision, how much you carry.
    Mentoring,
    /// What you wrote, translated, suggested or look after, and how it went what you tried.
    Resources,
    /// Welcoming newcomers and being welcomed, being asked to take a part in a team, looking after crisis lines.
    Community,
}

/// How soon letters of a kind come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "entity::letter_preference::LetterCadence")]
pub enum LetterCadence {
    /// Each by itself, as soon as there is something to say; reminders at the time that `ReminderPreferences` say.
    AtOnce,
    /// Together at the next full hour of your clocks. For reminders the same as `AT_ONCE`.
    Hourly,
    /// Together once a day, at `digestAt`. A reminder comes with the last such letter before the meeting begins.
    Daily,
    /// Together once a week, on `digestWeekday` at `digestAt`. A reminder comes with the last such letter before the meeting
    /// begins.
    Weekly,
    /// Not at all.
    Never,
}

/// Which way letters of a kind come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
#[graphql(remote = "entity::letter_preference::LetterChannel")]
pub enum LetterChannel {
    /// By e-mail.
    Email,
    /// To your devices (`pushDevices`): each shows the subject and what an e-mail shows beside it. While you have no device,
    /// or none takes it, it comes by e-mail.
    Push,
    /// To your devices and by e-mail.
    Both,
}

/// How soon letters of one kind come to you, and which way.
#[derive(Debug, Clone, Copy, SimpleObject)]
pub struct LetterKindPreference {
    /// The kind.
    kind: LetterKind,
    /// How soon.
    cadence: LetterCadence,
    /// Which way.
    channel: LetterChannel,
}

/// Which letters come to you, how soon, and which way. What does not come at once comes together in one letter, and says how things
/// stand by then: what is settled by that time is left out. Nothing that can wait comes in your quiet hours
/// (`ReminderPreferences`): it comes when they end.
#[derive(Debug, Clone, SimpleObject)]
pub struct LetterPreferences {
    /// Every kind of letter, each once.
    kinds: Vec<LetterKindPreference>,
    /// When letters come together that come once a day or once a week, in your time zone, as `08:00`.
    digest_at: String,
    /// On which day those come that come once a week; null for the first day of the week where your language is mostly
    /// spoken.
    digest_weekday: Option<Weekday>,
    /// Whether no subject may say what a letter is about. While it is false, the subject of a reminder names the meeting.
    discreet: bool,
}

impl From<Wishes> for LetterPreferences {
    fn from(wishes: Wishes) -> Self {
        let kinds = wishes.all().map(|(kind, chosen)| LetterKindPreference {
            kind: kind.into(),
            cadence: chosen.cadence.into(),
            channel: chosen.channel.into(),
        });
        Self {
            kinds: kinds.collect(),
            digest_at: wishes.settings.digest_at.format("%H:%M").to_string(),
            digest_weekday: wishes.settings.digest_on.map(Into::into),
            discreet: wishes.settings.is_discreet,
        }
    }
}

impl LetterPreferences {
    async fn of(ctx: &Context<'_>, member: Uuid) -> Outcome<Self> {
        Ok(store::wishes(ctx.conn(), member).await?.into())
    }
}

/// What can be asked about letters.
#[derive(Default)]
pub struct LetterQuery;

#[Object]
impl LetterQuery {
    /// Which letters come to you, how soon, and which way: all at once, by e-mail and with discreet subjects, until you say
    /// otherwise.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn letter_preferences(&self, ctx: &Context<'_>) -> Outcome<LetterPreferences> {
        LetterPreferences::of(ctx, ctx.viewer().require_member()?).await
    }
}

/// How soon letters of one kind are to come to you, and which way.
#[derive(InputObject)]
pub struct LetterKindPreferenceInput {
    /// The kind.
    kind: LetterKind,
    /// How soon.
    cadence: LetterCadence,
    /// Which way; as before if left out.
    channel: Option<LetterChannel>,
}

/// What is to change in which letters come to you. What is left out stays as it is.
#[derive(InputObject)]
pub struct UpdateLetterPreferencesInput {
    /// How soon letters of some kinds come, and which way, each kind once at most. Kinds that are not named stay as they are.
    kinds: Option<Vec<LetterKindPreferenceInput>>,
    /// When letters come together that come once a day or once a week, in your time zone, as `08:00`.
    digest_at: Option<String>,
    /// On which day those come that come once a week; null for the first day of the week where your language is mostly
    /// spoken.
    digest_weekday: MaybeUndefined<Weekday>,
    /// Whether no subject may say what a letter is about.
    discreet: Option<bool>,
}

payload! {
    /// What changing which letters come to you came to.
    UpdateLetterPreferencesPayload {
        /// Which letters come to you now.
        letter_preferences: LetterPreferences
    }
}

/// What can be done about letters.
#[derive(Default)]
pub struct LetterMutation;

#[Object]
impl LetterMutation {
    /// Changes which letters come to you, how soon, and which way. Reminders of what you have said yes to already are planned anew; a
    /// letter that waits already follows within a day. Errors: `BAD_USER_INPUT`, with the field, for what is no time of day
    /// and for a kind that is there twice.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn update_letter_preferences(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is to change in which letters come to you. What is left out stays as it is.")]
        input: UpdateLetterPreferencesInput,
    ) -> Outcome<UpdateLetterPreferencesPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            actions::update(ctx.app(), member, change(input)?).await?;
            LetterPreferences::of(ctx, member).await
        };
        UpdateLetterPreferencesPayload::of(ctx, outcome.await)
    }
}

fn change(input: UpdateLetterPreferencesInput) -> Outcome<Change> {
    let mut check = Check::default();
    let kinds = input.kinds.unwrap_or_default();
    let channels = kinds.iter().filter_map(|one| Some((one.kind.into(), one.channel?.into()))).collect();
    let cadences = kinds.iter().map(|one| (one.kind.into(), one.cadence.into())).collect();
    let change = Change {
        cadences: check.field("kinds", rules::once_each(cadences)).unwrap_or_default(),
        channels,
        digest_at: input.digest_at.and_then(|typed| check.field("digestAt", rules::digest_at(&typed))),
        digest_on: match input.digest_weekday {
            MaybeUndefined::Undefined => None,
            MaybeUndefined::Null => Some(None),
            MaybeUndefined::Value(day) => Some(Some(day.into())),
        },
        is_discreet: input.discreet,
    };
    check.finish()?;
    Ok(change)
}
