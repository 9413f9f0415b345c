//! The verbs of wishes: to wait for a mentor, to wait no more.

use chrono_tz::Tz;
use entity::mentor_wish;
use entity::mentoring::{AgeGroup, Formats, Languages, MentoringFormat};
use entity::profile::{Audience, LifeSituation, LifeSituations, Perspective};
use uuid::Uuid;

use super::super::fit::Window;
use super::super::{offer, suggestion};
use super::store;
use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::i18n::Locale;
use crate::member;
use crate::node::not_found;

/// What somebody looks for, checked; what is `None` stays as it was.
pub struct Wish {
    /// How old she is.
    pub age_group: AgeGroup,
    /// Who may read the wish; at first, members.
    pub audience: Option<Audience>,
    /// In which languages; none for those that she reads.
    pub languages: Option<Vec<Locale>>,
    /// In which forms; none for any.
    pub formats: Option<Vec<MentoringFormat>>,
    /// When she has time in a week.
    pub availability: Option<Vec<Window>>,
    /// On which clock her hours are meant; at first, her own.
    pub time_zone: Option<Tz>,
    /// From which side the mentor should know recovery, if that matters.
    pub perspective: Option<Option<Perspective>>,
    /// Which of her life situations she would like to share.
    pub life_situations: Option<Vec<LifeSituation>>,
    /// What she would like to talk about.
    pub topics: Option<Vec<Uuid>>,
}

/// Puts the member on the waiting list with this wish; whoever waits already keeps her place, and is suggested mentors
/// anew.
pub async fn wait(app: &App, member: Uuid, wish: Wish) -> Outcome<()> {
    let tx = app.begin().await?;
    member::lock(&tx, member).await?;
    let reader =
        member::reader_of(tx.conn(), member).await?.ok_or_else(|| Fault::new("a member without an account"))?;
    if !offer::store::are_topics(tx.conn(), wish.topics.as_deref().unwrap_or_default()).await? {
        return Err(not_found().at("topics").into());
    }
    let row = match store::wish_of(tx.conn(), member).await? {
        Some(row) => row,
        None => blank(member, wish.age_group, reader.time_zone),
    };
    let tags = |languages: Vec<Locale>| Languages(languages.iter().map(ToString::to_string).collect());
    let row = mentor_wish::Model {
        age_group: wish.age_group,
        audience: wish.audience.unwrap_or(row.audience),
        languages: wish.languages.map_or(row.languages, tags),
        formats: wish.formats.map_or(row.formats, Formats),
        time_zone: wish.time_zone.map_or(row.time_zone, |zone| zone.name().to_owned()),
        perspective: wish.perspective.unwrap_or(row.perspective),
        life_situations: wish.life_situations.map_or(row.life_situations, LifeSituations),
        waiting_since: row.waiting_since.or(Some(tx.now())),
        ..row
    };
    store::upsert(&tx, row).await?;
    if let Some(windows) = &wish.availability {
        store::replace_availability(&tx, member, windows).await?;
    }
    if let Some(topics) = &wish.topics {
        store::replace_topics(&tx, member, topics).await?;
    }
    suggestion::forget(&tx, member).await?;
    member::changed_for_herself(&tx, member);
    tx.commit().await
}

/// A wish that says nothing yet.
fn blank(member_id: Uuid, age_group: AgeGroup, zone: Tz) -> mentor_wish::Model {
    mentor_wish::Model {
        member_id,
        audience: Audience::Members,
        languages: Languages::default(),
        formats: Formats::default(),
        perspective: None,
        life_situations: LifeSituations::default(),
        age_group,
        time_zone: zone.name().to_owned(),
        waiting_since: None,
    }
}

/// Takes the member from the waiting list, and forgets what she looked for unless it is to be kept.
pub async fn stop_waiting(app: &App, member: Uuid, keeps_wish: bool) -> Outcome<()> {
    let tx = app.begin().await?;
    if keeps_wish {
        store::found(&tx, member).await?;
    } else {
        store::remove(&tx, member).await?;
        suggestion::forget(&tx, member).await?;
    }
    member::changed_for_herself(&tx, member);
    tx.commit().await
}
