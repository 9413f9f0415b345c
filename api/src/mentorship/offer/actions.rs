//! The verb of offers: to offer, or to change the offer.

use chrono::NaiveDate;
use chrono_tz::Tz;
use entity::mentoring::{AgeGroup, MentoringFormat};
use entity::profile::Perspective;
use uuid::Uuid;

use super::super::fit::Window;
use super::{rules, store};
use crate::app::App;
use crate::civil;
use crate::failure::{Check, Fault, Outcome};
use crate::i18n::Locale;
use crate::member;
use crate::node::not_found;
use crate::topic;

/// What a mentor offers, checked; what is `None` stays as it was.
#[derive(Default)]
pub struct Offer {
    /// How many mentees she has room for.
    pub capacity: i32,
    /// What she offers, in her own words, if anything.
    pub about: Option<Option<String>>,
    /// Whether she may be asked; at first, yes.
    pub is_accepting: Option<bool>,
    /// From which day on she takes requests again, if she pauses until a day.
    pub paused_until: Option<Option<NaiveDate>>,
    /// What she has lived, in her own words, if she tells.
    pub experience: Option<Option<String>>,
    /// From which side she mentors, if she says so.
    pub perspective: Option<Option<Perspective>>,
    /// In which languages; none for those that she shows that she reads.
    pub languages: Option<Vec<Locale>>,
    /// In which forms.
    pub formats: Option<Vec<MentoringFormat>>,
    /// When she has time in a week.
    pub availability: Option<Vec<Window>>,
    /// On which clock her hours are meant.
    pub time_zone: Option<Tz>,
    /// How many hours a week she gives at most, if she says so.
    pub hours_per_week: Option<Option<i32>>,
    /// What she is glad to talk about.
    pub topics: Option<Vec<Uuid>>,
    /// What she leaves out.
    pub topics_left_out: Option<Vec<Uuid>>,
    /// From and until which minute of the day nobody should write or call, if she says so.
    pub no_contact: Option<Option<(i32, i32)>>,
    /// With whom she walks.
    pub age_groups: Option<Vec<AgeGroup>>,
    /// Until when her training counts, if it does.
    pub trained_until: Option<Option<NaiveDate>>,
}

/// Offers to mentor, or changes the offer. Nobody is sent away when there is less room than before.
pub async fn offer(app: &App, mentor: Uuid, mut offer: Offer) -> Outcome<()> {
    let tx = app.begin().await?;
    // One change of hers at a time, or two that come together would each be checked against what the other replaces.
    member::lock(&tx, mentor).await?;
    let before = store::offer(tx.conn(), mentor).await?;
    let reader =
        member::reader_of(tx.conn(), mentor).await?.ok_or_else(|| Fault::new("a mentor without an account"))?;
    let kept = before.as_ref().and_then(|before| before.time_zone.as_deref()?.parse().ok());
    let zone: Tz = offer.time_zone.or(kept).unwrap_or(reader.time_zone);
    let mut check = Check::default();
    if let Some(Some(perspective)) = offer.perspective {
        let own = member::told(tx.conn(), &[mentor]).await?.remove(&mentor).map(|(profile, _)| profile.perspectives.0);
        check.field("perspective", rules::may_mentor_from(perspective, &own.unwrap_or_default()));
    }
    let ends = match offer.paused_until {
        Some(Some(day)) => Some(check.field("pausedUntil", rules::pause_until(day, zone, tx.now()))),
        Some(None) => Some(None),
        // Her days are meant on her clock, also when it is another than before.
        None => match (kept, before.as_ref().and_then(|before| before.paused_until)) {
            (Some(kept), Some(until)) if kept != zone => {
                Some(Some(civil::beginning(civil::local(until, kept).date(), zone)))
            }
            _ => None,
        },
    };
    for (field, topics) in [("topics", &offer.topics), ("topicsLeftOut", &offer.topics_left_out)] {
        if topic::first_missing(tx.conn(), topics.as_deref().unwrap_or_default()).await?.is_some() {
            check.note(not_found().at(field));
        }
    }
    let (welcome, left_out) = store::topics_of(tx.conn(), mentor).await?;
    let welcome = offer.topics.clone().unwrap_or(welcome);
    let left_out = offer.topics_left_out.clone().unwrap_or(left_out);
    rules::are_apart(&welcome, &left_out, &mut check);
    check.finish()?;
    // Whoever gives hours or days without saying on which clock means her own.
    let needs_zone = offer.availability.is_some() || offer.no_contact.is_some() || offer.paused_until.is_some();
    if needs_zone {
        offer.time_zone = Some(zone);
    }
    if let Some(windows) = &offer.availability {
        store::replace_availability(&tx, mentor, windows).await?;
    }
    if offer.topics.is_some() || offer.topics_left_out.is_some() {
        store::replace_topics(&tx, mentor, &welcome, &left_out).await?;
    }
    store::upsert_offer(&tx, mentor, offer, ends).await?;
    tx.commit().await
}
