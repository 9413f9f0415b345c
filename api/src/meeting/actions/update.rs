//! Changing a series as a whole: its words, where and how it is held, what it is about.

use entity::meeting;
use entity::meeting::{MeetingFormat, MeetingState};
use entity::meeting_audience::MeetingAudience;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::super::change::{Stood, stood};
use super::super::rules::Ways;
use super::super::{messages, rules, store};
use super::hand::{Hand, open_meeting};
use super::series::{NewAccessFact, NewText, NewVenue, Spoken};
use super::standing::settle;
use super::tell::{Occasion, tell};
use crate::app::App;
use crate::failure::{Check, ErrorCode, Outcome, Problem};
use crate::i18n::Locale;
use crate::tx::Tx;
use crate::{node, topic};

/// What is to hold for a series from now on; what is `None` stays, and what is given as none is not there.
#[derive(Default)]
pub struct SeriesChange {
    /// The language that its texts were first written in.
    pub source_language: Option<Locale>,
    /// Its texts, in place of those that there are.
    pub texts: Option<Vec<NewText>>,
    /// Where people meet.
    pub format: Option<MeetingFormat>,
    /// The languages that it is held in, in place of those that there are.
    pub languages: Option<Vec<Spoken>>,
    /// What it is about.
    pub topic: Option<Option<Uuid>>,
    /// The place.
    pub venue: Option<Option<NewVenue>>,
    /// The part of town, or the town, that people know it under.
    pub region: Option<Option<String>>,
    /// Whom it is for, in place of those who were named.
    pub audiences: Option<Vec<MeetingAudience>>,
    /// The link to join.
    pub join_url: Option<Option<String>>,
    /// The telephone number to join.
    pub dial_in: Option<Option<String>>,
    /// Whether people without an account may come.
    pub welcomes_guests: Option<bool>,
    /// How many may come to one date.
    pub capacity: Option<Option<i32>>,
    /// What is known about access, in place of what was.
    pub access: Option<Vec<NewAccessFact>>,
}

/// Changes what holds for the whole series; if it is the version that was looked at, where that is said.
pub async fn update_meeting(
    app: &App,
    hand: Hand,
    meeting: Uuid,
    version: Option<i32>,
    change: SeriesChange,
) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    let before = open_meeting(&tx, hand, meeting).await?;
    if version.is_some_and(|version| version != before.sequence) {
        return Err(Problem::new(ErrorCode::Conflict, messages::ChangedMeanwhile).at("version").into());
    }
    is_possible(tx.conn(), &before, &change).await?;
    let after = store::save_meeting(&tx, changed(&before, &change)?).await?;
    store::save_words(&tx, meeting, &change).await?;
    store::assign_topics(&tx, meeting).await?;
    let told = follow(&tx, &before, &after).await?;
    if before.capacity != after.capacity {
        settle(&tx, meeting).await?;
    }
    tell(&tx, hand.member, Occasion::Changed, None, told).await?;
    tx.commit().await?;
    Ok(meeting)
}

/// The dates ahead are as their series is from now on; how those stood that it makes a difference for.
async fn follow(tx: &Tx, before: &meeting::Model, after: &meeting::Model) -> Outcome<Vec<Stood>> {
    let mut told = Vec::new();
    for date in store::lock_dates_ahead(tx, after.id).await? {
        if let Some(stood) = stood((&date, before), (&date, after)) {
            store::date_changed(tx, date.id);
            told.push(stood);
        }
    }
    Ok(told)
}

/// What only the database knows: the topic is there, and the original text is among those that there will be.
pub(super) async fn is_possible(
    conn: &impl ConnectionTrait,
    meeting: &meeting::Model,
    change: &SeriesChange,
) -> Outcome<()> {
    if let Some(Some(topic)) = change.topic
        && !topic::is_there(conn, topic).await?
    {
        return Err(node::not_found().at("topic").into());
    }
    let source = change.source_language.as_ref().map_or(meeting.source_language.as_str(), Locale::tag);
    let has_source = match &change.texts {
        Some(texts) => texts.iter().any(|text| text.language.tag() == source),
        None => store::has_text(conn, meeting.id, source).await?,
    };
    if !has_source {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::SourceTextMissing).at("texts").into());
    }
    Ok(())
}

/// The meeting's own row with the change. Ways that do not belong to its format are gone with the format that they
/// belonged to; each format has those that it needs.
pub(super) fn changed(meeting: &meeting::Model, change: &SeriesChange) -> Outcome<meeting::Model> {
    let mut after = meeting.clone();
    if let Some(source) = &change.source_language {
        after.source_language = source.to_string();
    }
    after.topic_id = change.topic.unwrap_or(meeting.topic_id);
    after.welcomes_guests = change.welcomes_guests.unwrap_or(meeting.welcomes_guests);
    after.region = change.region.clone().unwrap_or_else(|| meeting.region.clone());
    after.capacity = change.capacity.unwrap_or(meeting.capacity);
    after.format = change.format.unwrap_or(meeting.format);
    let (is_at_a_place, is_online) = (after.format != MeetingFormat::Online, after.format != MeetingFormat::InPerson);
    let is_online_for_now = meeting.state == MeetingState::TemporarilyOnline;
    match &change.venue {
        Some(venue) => put(&mut after, venue.as_ref()),
        None if !is_at_a_place => put(&mut after, None),
        None => {}
    }
    match &change.join_url {
        Some(url) => after.join_url = url.clone().map(Into::into),
        None if !is_online && !is_online_for_now => after.join_url = None,
        None => {}
    }
    match &change.dial_in {
        Some(number) => after.dial_in = number.clone().map(Into::into),
        None if !is_online && !is_online_for_now => after.dial_in = None,
        None => {}
    }
    let is_kept_for_now = |is_given: bool| is_online || !is_online_for_now || is_given;
    let ways = Ways {
        venue: after.venue_name.is_some(),
        join_url: after.join_url.is_some() && is_kept_for_now(matches!(change.join_url, Some(Some(_)))),
        dial_in: after.dial_in.is_some() && is_kept_for_now(matches!(change.dial_in, Some(Some(_)))),
    };
    let mut check = Check::default();
    rules::ways(after.format, ways, &mut check);
    check.finish()?;
    Ok(after)
}

fn put(meeting: &mut meeting::Model, venue: Option<&NewVenue>) {
    meeting.venue_name = venue.map(|venue| venue.name.clone());
    meeting.address = venue.map(|venue| venue.address.clone());
    meeting.directions = venue.and_then(|venue| venue.directions.clone());
    let position = venue.and_then(|venue| venue.position);
    (meeting.latitude, meeting.longitude) = position.map(|it| (it.latitude(), it.longitude())).unzip();
}
