//! This room's face: how you want to be reminded.

use async_graphql::{Context, InputObject, MaybeUndefined, Object, SimpleObject};
use chrono::NaiveTime;
use uuid::Uuid;

use super::actions::{self, Change};
use super::rules;
use super::store::{self, Preferences};
use crate::access::{Caller, access};
use crate::failure::{Check, ErrorCode, Outcome, Problem};
use crate::graphql::Surroundings;
use crate::i18n::common;
use crate::payload;

/// How you want to be reminded of what you have said yes to. Whether at all is a matter of your consent for
/// `REMINDERS`.
#[derive(Clone, SimpleObject)]
pub struct ReminderPreferences {
    /// The longest of `leadTimes`.
    #[graphql(deprecation = "Since 2026-12-01 there may be several: `leadTimes` has all of them.")]
    lead_minutes: i32,
    /// How long before a meeting begins, in minutes, the longest first: you are reminded once for each, or once in all where
    /// reminders come together with other letters (`LetterPreferences`).
    lead_times: Vec<i32>,
    /// When your quiet hours begin, in your time zone, as `22:00`; null when you have none.
    quiet_from: Option<String>,
    /// When they end, as `07:00`. They may pass midnight.
    quiet_until: Option<String>,
}

impl From<Preferences> for ReminderPreferences {
    fn from(preferences: Preferences) -> Self {
        let text = |time: NaiveTime| time.format("%H:%M").to_string();
        Self {
            lead_minutes: preferences.longest(),
            lead_times: preferences.leads,
            quiet_from: preferences.quiet.map(|quiet| text(quiet.from)),
            quiet_until: preferences.quiet.map(|quiet| text(quiet.until)),
        }
    }
}

impl ReminderPreferences {
    async fn of(ctx: &Context<'_>, member: Uuid) -> Outcome<Self> {
        Ok(store::preferences(ctx.conn(), member).await?.into())
    }
}

/// What can be asked about reminders.
#[derive(Default)]
pub struct ReminderQuery;

#[Object]
impl ReminderQuery {
    /// How you are reminded: two hours before a meeting and at any hour, until you say otherwise.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn reminder_preferences(&self, ctx: &Context<'_>) -> Outcome<ReminderPreferences> {
        ReminderPreferences::of(ctx, ctx.viewer().require_member()?).await
    }
}

/// What is to change in how you are reminded. What is left out stays as it is.
#[derive(InputObject)]
pub struct UpdateReminderPreferencesInput {
    /// How long before a meeting begins, once: 5 to 10,080 minutes. Not together with `leadTimes`.
    #[graphql(deprecation = "Since 2026-12-01 there may be several: `leadTimes` sets all of them.")]
    lead_minutes: Option<i32>,
    /// How long before a meeting begins you are to be reminded, once for each: 1 to 5 of them, all different, each 5 to
    /// 10,080 minutes.
    lead_times: Option<Vec<i32>>,
    /// When your quiet hours begin, in your time zone, as `22:00`; null, here and in `quietUntil`, for none.
    quiet_from: MaybeUndefined<String>,
    /// When they end, as `07:00`. They may pass midnight.
    quiet_until: MaybeUndefined<String>,
}

payload! {
    /// What changing your preferences came to.
    UpdateReminderPreferencesPayload {
        /// How you are reminded now.
        reminder_preferences: ReminderPreferences
    }
}

/// What can be done about reminders.
#[derive(Default)]
pub struct ReminderMutation;

#[Object]
impl ReminderMutation {
    /// Changes how you are reminded, also of what you have said yes to already. In your quiet hours nothing
    /// comes: a reminder that would fall into them comes before they begin, or else when they end, if that
    /// is before the meeting. Of several that would come at the same moment, or whose moment is over when you say that you
    /// come, one does. Errors: `BAD_USER_INPUT`, with the field.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn update_reminder_preferences(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is to change in how you are reminded. What is left out stays as it is.")]
        input: UpdateReminderPreferencesInput,
    ) -> Outcome<UpdateReminderPreferencesPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            actions::update(ctx.app(), member, change(input)?).await?;
            ReminderPreferences::of(ctx, member).await
        };
        UpdateReminderPreferencesPayload::of(ctx, outcome.await)
    }
}

fn change(input: UpdateReminderPreferencesInput) -> Outcome<Change> {
    let mut check = Check::default();
    let change = Change {
        leads: leads(&mut check, input.lead_minutes, input.lead_times),
        quiet_from: time(&mut check, "quietFrom", input.quiet_from),
        quiet_until: time(&mut check, "quietUntil", input.quiet_until),
    };
    check.finish()?;
    Ok(change)
}

/// Left out, in the words of today and in those of before there could be several: they stay. Else: all of them, checked.
fn leads(check: &mut Check, one: Option<i32>, all: Option<Vec<i32>>) -> Option<Vec<i32>> {
    match (one, all) {
        (None, None) => None,
        (Some(minutes), None) => check.field("leadMinutes", rules::lead(minutes)).map(|minutes| vec![minutes]),
        (None, Some(all)) => {
            for (place, minutes) in all.iter().enumerate() {
                check.field(&format!("leadTimes.{place}"), rules::lead(*minutes));
            }
            check.field("leadTimes", rules::leads(all))
        }
        (Some(_), Some(_)) => {
            check.note(Problem::new(ErrorCode::BadUserInput, common::InvalidValue).at("leadTimes"));
            None
        }
    }
}

/// Left out: it stays. Null: there is none. Else: the time, checked.
fn time(check: &mut Check, field: &str, typed: MaybeUndefined<String>) -> Option<Option<NaiveTime>> {
    match typed {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(typed) => check.field(field, rules::time_of_day(&typed)).map(Some),
    }
}
