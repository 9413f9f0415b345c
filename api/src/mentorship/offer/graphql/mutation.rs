//! Offering to mentor.

use async_graphql::{Context, ID, InputObject, MaybeUndefined, Object};

use super::super::super::graphql::parts::{
    AgeGroup, MentoringFormat, WeeklyHoursInput, distinct, languages, topics, windows,
};
use super::super::super::rules as mentorships;
use super::super::actions::{self, Offer};
use super::super::rules;
use super::Mentor;
use crate::access::{Caller, access};
use crate::failure::{Check, Fault, Outcome, Problem};
use crate::graphql::Surroundings;
use crate::input;
use crate::member::Perspective;
use crate::payload;
use crate::scalars::{Date, TimeOfDay};

/// What you offer as a mentor. All of it is public among members, but for what says otherwise.
#[derive(InputObject)]
pub struct OfferMentoringInput {
    /// For how many mentees you have room: 1 to 20; only you see it. Nobody is sent away when it is fewer than you have.
    capacity: i32,
    /// What you offer, in your own words, up to 1,000 characters; null takes it back, left out it stays.
    about: MaybeUndefined<String>,
    /// Whether you take requests; left out it stays, and is true at first.
    is_accepting: Option<bool>,
    /// The day, where you are, from which on you take requests again by yourself, though `isAccepting`; it must not have
    /// begun. Null ends the pause, left out it stays. Only you see it.
    paused_until: MaybeUndefined<Date>,
    /// What you have lived, in your own words, up to 4,000 characters; null takes it back, left out it stays.
    experience: MaybeUndefined<String>,
    /// From which side you mentor: one that your profile names, whoever may read it there; members learn of this one.
    /// Whoever mentors as an `ALLY` or a `PROFESSIONAL` is listed as such, and never suggested as one who has lived
    /// it. Null takes it back, left out it stays.
    perspective: MaybeUndefined<Perspective>,
    /// In which languages you mentor (BCP 47), best first, at most 10; left out they stay, and none, as at first, stands
    /// for those that your profile shows to members that you read.
    languages: Option<Vec<String>>,
    /// In which forms you mentor and can be reached, and in no other; left out they stay.
    formats: Option<Vec<MentoringFormat>>,
    /// When you have time in a week, at most 42 windows; left out it stays.
    availability: Option<Vec<WeeklyHoursInput>>,
    /// On which clock your hours and days are meant (IANA), as `Africa/Cairo`; left out it stays, and is your own at
    /// first. Only you see it: others are told your hours on theirs.
    time_zone: Option<String>,
    /// How many hours a week you give at most, all mentees together: 1 to 40; only you and stewards see it. Null takes
    /// it back, left out it stays.
    hours_per_week: MaybeUndefined<i32>,
    /// What you are glad to talk about, at most 20; left out it stays.
    topics: Option<Vec<ID>>,
    /// What you leave out, at most 20, and none of `topics`; left out it stays.
    topics_left_out: Option<Vec<ID>>,
    /// When nobody should write to you or call you, every day; null takes it back, left out it stays.
    no_contact_hours: MaybeUndefined<NoContactHoursInput>,
    /// With whom you walk, by age; left out it stays, and is everybody but minors at first.
    age_groups: Option<Vec<AgeGroup>>,
    /// Until when your training counts; only you and stewards see it. Null takes it back, left out it stays.
    trained_until: MaybeUndefined<Date>,
}

/// Hours in which you do not want to be written to or called, every day.
#[derive(InputObject)]
pub struct NoContactHoursInput {
    /// When they begin.
    from: TimeOfDay,
    /// When they end; on the next day when this is before `from`. Not the same time.
    until: TimeOfDay,
}

payload! {
    /// What offering came to.
    OfferMentoringPayload {
        /// Your offer as it stands now.
        mentor: Mentor
    }
}

/// Offering to mentor.
#[derive(Default)]
pub struct OfferMutation;

#[Object]
impl OfferMutation {
    /// Offers to mentor, or changes your offer. Errors: `BAD_USER_INPUT`, with the field; `NOT_FOUND` for a
    /// topic; `CONFLICT` for a perspective that your profile does not name, and for a topic that is left out and not.
    #[graphql(directive = access::apply(vec![Caller::Mentor], None))]
    async fn offer_mentoring(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What you offer as a mentor.")] input: OfferMentoringInput,
    ) -> Outcome<OfferMentoringPayload> {
        let member = ctx.viewer().require_member()?;
        let outcome = async {
            actions::offer(ctx.app(), member, offer(input)?).await?;
            Mentor::own(ctx).await
        };
        OfferMentoringPayload::of(ctx, outcome.await)
    }
}

/// The offer that the input makes, checked as a whole.
fn offer(input: OfferMentoringInput) -> Outcome<Offer> {
    let check = &mut Check::default();
    let capacity = check.field("capacity", mentorships::capacity(input.capacity));
    let offer = Offer {
        about: said(check, "about", input.about, |text| input::paragraphs(&text, mentorships::ABOUT)),
        is_accepting: input.is_accepting,
        paused_until: said(check, "pausedUntil", input.paused_until, |day| Ok(day.0)),
        experience: said(check, "experience", input.experience, |text| input::paragraphs(&text, rules::EXPERIENCE)),
        perspective: said(check, "perspective", input.perspective, |perspective| Ok(perspective.into())),
        languages: input.languages.and_then(|tags| languages(check, "languages", &tags)),
        formats: input.formats.map(distinct),
        availability: input.availability.and_then(|given| windows(check, "availability", given)),
        time_zone: input.time_zone.and_then(|name| check.field("timeZone", input::time_zone(&name))),
        hours_per_week: said(check, "hoursPerWeek", input.hours_per_week, rules::hours_per_week),
        topics: input.topics.and_then(|ids| topics(check, "topics", &ids)),
        topics_left_out: input.topics_left_out.and_then(|ids| topics(check, "topicsLeftOut", &ids)),
        no_contact: said(check, "noContactHours", input.no_contact_hours, |hours| {
            rules::no_contact(hours.from.0, hours.until.0)
        }),
        age_groups: input.age_groups.map(distinct),
        trained_until: said(check, "trainedUntil", input.trained_until, |day| Ok(day.0)),
        ..Offer::default()
    };
    std::mem::take(check).finish()?;
    let capacity = capacity.ok_or_else(|| Fault::new("checked, and yet not there"))?;
    Ok(Offer { capacity, ..offer })
}

/// Left out: nothing changes. Null: taken back. Else: what was said, checked.
fn said<T, U>(
    check: &mut Check,
    field: &str,
    value: MaybeUndefined<T>,
    read: impl FnOnce(T) -> Result<U, Problem>,
) -> Option<Option<U>> {
    match value {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(value) => check.field(field, read(value)).map(Some),
    }
}
