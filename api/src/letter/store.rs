//! Every query about which letters somebody wants, and about those that wait for the others of their hour.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, NaiveTime, TimeDelta, Utc, Weekday};
use entity::letter_preference::{LetterCadence as Cadence, LetterChannel as Channel, LetterKind as Kind};
use entity::{digest_part, letter_preference as preference, letter_setting as setting, reminder_preference};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, Iterable, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::rules::{self, QuietHours, Rhythm};
use crate::app::App;
use crate::civil;
use crate::db::is_among;
use crate::failure::Outcome;
use crate::i18n::format;
use crate::member::Reader;
use crate::sweep;
use crate::tx::Tx;

/// How long it is remembered that a letter came together with others: longer than its job may be tried.
const MEMORY: TimeDelta = TimeDelta::days(30);

/// What somebody has chosen for all kinds of letters; what she never said is as most like it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// When letters come together.
    pub digest_at: NaiveTime,
    /// On which day, for those that come once a week; none for the first day of the week.
    pub digest_on: Option<Weekday>,
    /// Whether no subject may say what a letter is about.
    pub is_discreet: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { digest_at: rules::DIGEST_AT, digest_on: Some(rules::DIGEST_ON), is_discreet: true }
    }
}

impl From<setting::Model> for Settings {
    fn from(row: setting::Model) -> Self {
        let number = row.digest_weekday.and_then(|day| u8::try_from(day).ok()?.checked_sub(1));
        Self {
            digest_at: civil::time_of_day(row.digest_minute).unwrap_or(rules::DIGEST_AT),
            digest_on: number.and_then(|number| Weekday::try_from(number).ok()),
            is_discreet: row.discreet,
        }
    }
}

/// What somebody has chosen for one kind of letters; what she never said is as most like it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen {
    /// How soon they come.
    pub cadence: Cadence,
    /// Which way.
    pub channel: Channel,
}

impl Default for Chosen {
    fn default() -> Self {
        Self { cadence: Cadence::AtOnce, channel: Channel::Email }
    }
}

/// Which letters somebody wants, how soon, and which way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wishes {
    /// What holds for all kinds.
    pub settings: Settings,
    /// What she has chosen for some.
    kinds: BTreeMap<Kind, Chosen>,
}

impl Wishes {
    /// How soon she wants letters of this kind.
    pub fn cadence(&self, kind: Kind) -> Cadence {
        self.chosen(kind).cadence
    }

    /// Which way she wants letters of this kind.
    pub fn channel(&self, kind: Kind) -> Channel {
        self.chosen(kind).channel
    }

    /// Every kind, and what she has chosen for it.
    pub fn all(&self) -> impl Iterator<Item = (Kind, Chosen)> {
        Kind::iter().map(|kind| (kind, self.chosen(kind)))
    }

    /// The kinds of letters that she does not want.
    pub fn unwanted(&self) -> Vec<Kind> {
        self.all().filter(|(_, chosen)| chosen.cadence == Cadence::Never).map(|(kind, _)| kind).collect()
    }

    /// All kinds of letters, those together that come the same way.
    pub fn by_channel(&self) -> Vec<Vec<Kind>> {
        let of = |channel: Channel| -> Vec<Kind> {
            self.all().filter(|(_, chosen)| chosen.channel == channel).map(|(kind, _)| kind).collect()
        };
        Channel::iter().map(of).filter(|kinds| !kinds.is_empty()).collect()
    }

    fn chosen(&self, kind: Kind) -> Chosen {
        self.kinds.get(&kind).copied().unwrap_or_default()
    }

    /// How letters of this kind come to this reader, whose wishes these are.
    pub fn rhythm(&self, kind: Kind, reader: &Reader, quiet: Option<QuietHours>) -> Rhythm {
        Rhythm {
            cadence: self.cadence(kind),
            at: self.settings.digest_at,
            on: self.settings.digest_on.unwrap_or_else(|| format::first_weekday(&reader.locale)),
            quiet,
            zone: reader.time_zone,
        }
    }
}

/// Which letters the member wants.
pub async fn wishes(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<Wishes> {
    Ok(wishes_of(conn, &[member]).await?.remove(&member).unwrap_or_default())
}

/// Which letters those of these members want who have said so.
pub async fn wishes_of(conn: &impl ConnectionTrait, members: &[Uuid]) -> Outcome<HashMap<Uuid, Wishes>> {
    let are_theirs = is_among(conn, setting::Column::MemberId, members.iter().copied());
    let settings = setting::Entity::find().filter(are_theirs).all(conn).await?;
    let are_theirs = is_among(conn, preference::Column::MemberId, members.iter().copied());
    let preferences = preference::Entity::find().filter(are_theirs).all(conn).await?;
    let mut wishes: HashMap<Uuid, Wishes> = HashMap::new();
    for row in settings {
        let member = row.member_id;
        wishes.entry(member).or_default().settings = row.into();
    }
    for row in preferences {
        let chosen = Chosen { cadence: row.cadence, channel: row.channel };
        wishes.entry(row.member_id).or_default().kinds.insert(row.kind, chosen);
    }
    Ok(wishes)
}

/// The member's quiet hours. They stand where she says how she wants to be reminded, and hold for all that can wait.
pub async fn quiet_hours(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<Option<QuietHours>> {
    let row = reminder_preference::Entity::find_by_id(member).one(conn).await?;
    Ok(row.and_then(|row| QuietHours::stored(row.quiet_from, row.quiet_until)))
}

/// Writes down how the member wants letters of these kinds from now on.
pub async fn save_chosen(tx: &Tx, member: Uuid, chosen: &[(Kind, Chosen)]) -> Outcome<()> {
    if chosen.is_empty() {
        return Ok(());
    }
    let rows = chosen.iter().map(|(kind, chosen)| preference::ActiveModel {
        member_id: Set(member),
        kind: Set(*kind),
        cadence: Set(chosen.cadence),
        channel: Set(chosen.channel),
    });
    let changed = OnConflict::columns([preference::Column::MemberId, preference::Column::Kind])
        .update_columns([preference::Column::Cadence, preference::Column::Channel])
        .to_owned();
    preference::Entity::insert_many(rows).on_conflict(changed).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes down what holds for all kinds from now on.
pub async fn save_settings(tx: &Tx, member: Uuid, settings: Settings) -> Outcome<()> {
    let number = |day: Weekday| i16::try_from(day.number_from_monday()).unwrap_or(1);
    let row = setting::ActiveModel {
        member_id: Set(member),
        digest_minute: Set(civil::minute_of_day(settings.digest_at)),
        digest_weekday: Set(settings.digest_on.map(number)),
        discreet: Set(settings.is_discreet),
    };
    let changed = OnConflict::column(setting::Column::MemberId)
        .update_columns([setting::Column::DigestMinute, setting::Column::DigestWeekday, setting::Column::Discreet])
        .to_owned();
    setting::Entity::insert(row).on_conflict(changed).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// A letter that is to come together with others.
pub struct NewPart {
    /// The job that wrote it.
    pub job: Uuid,
    /// To whom.
    pub member: Uuid,
    /// For which hour.
    pub slot: DateTime<Utc>,
    /// What it is about.
    pub kind: Kind,
    /// What it says, locked.
    pub letter: Vec<u8>,
}

/// Puts it where the others of its hour are; one that the same job has put there stays as it is, also when it has left.
pub async fn insert_part(tx: &Tx, new: NewPart) -> Outcome<()> {
    let row = digest_part::ActiveModel {
        id: Set(new.job),
        member_id: Set(new.member),
        slot: Set(new.slot),
        kind: Set(new.kind),
        letter: Set(Some(new.letter)),
        created_at: Set(tx.now()),
        digest_id: Set(None),
        job_id: Set(None),
    };
    digest_part::Entity::insert(row)
        .on_conflict(OnConflict::column(digest_part::Column::Id).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Has those of these kinds that are there for this hour, and belong to no letter yet, leave as one letter, which this job
/// sends.
pub async fn gather(tx: &Tx, member: Uuid, slot: DateTime<Utc>, kinds: Vec<Kind>, job: Uuid) -> Outcome<()> {
    digest_part::Entity::update_many()
        .col_expr(digest_part::Column::DigestId, Expr::value(Some(tx.new_id())))
        .col_expr(digest_part::Column::JobId, Expr::value(Some(job)))
        .filter(digest_part::Column::MemberId.eq(member))
        .filter(digest_part::Column::Slot.eq(slot))
        .filter(digest_part::Column::Kind.is_in(kinds))
        .filter(digest_part::Column::DigestId.is_null())
        .filter(digest_part::Column::Letter.is_not_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Those of this hour that have not left, in the order in which they leave, by the letter that they belong to.
pub async fn gathered(
    conn: &impl ConnectionTrait,
    member: Uuid,
    slot: DateTime<Utc>,
) -> Outcome<BTreeMap<Uuid, Vec<digest_part::Model>>> {
    let rows = digest_part::Entity::find()
        .filter(digest_part::Column::MemberId.eq(member))
        .filter(digest_part::Column::Slot.eq(slot))
        .filter(digest_part::Column::DigestId.is_not_null())
        .filter(digest_part::Column::Letter.is_not_null())
        .order_by_asc(digest_part::Column::CreatedAt)
        .order_by_asc(digest_part::Column::Id)
        .all(conn)
        .await?;
    let mut letters: BTreeMap<Uuid, Vec<digest_part::Model>> = BTreeMap::new();
    for row in rows {
        if let Some(digest) = row.digest_id {
            letters.entry(digest).or_default().push(row);
        }
    }
    Ok(letters)
}

/// Forgets what stood in a letter that has left.
pub async fn has_left(conn: &impl ConnectionTrait, digest: Uuid) -> Outcome<()> {
    digest_part::Entity::update_many()
        .col_expr(digest_part::Column::Letter, Expr::value(Option::<Vec<u8>>::None))
        .filter(digest_part::Column::DigestId.eq(digest))
        .exec(conn)
        .await?;
    Ok(())
}

/// Takes out the member's letters of these kinds that have not left, and says which jobs may be sending some of them at this
/// moment.
pub async fn take_out(tx: &Tx, member: Uuid, kinds: &[Kind]) -> Outcome<Vec<Uuid>> {
    if kinds.is_empty() {
        return Ok(Vec::new());
    }
    let jobs: Vec<Option<Uuid>> = digest_part::Entity::find()
        .select_only()
        .column(digest_part::Column::JobId)
        .filter(digest_part::Column::MemberId.eq(member))
        .filter(digest_part::Column::Kind.is_in(kinds.iter().copied()))
        .filter(digest_part::Column::Letter.is_not_null())
        .into_tuple()
        .all(tx.conn())
        .await?;
    if jobs.is_empty() {
        return Ok(Vec::new());
    }
    digest_part::Entity::update_many()
        .col_expr(digest_part::Column::Letter, Expr::value(Option::<Vec<u8>>::None))
        .filter(digest_part::Column::MemberId.eq(member))
        .filter(digest_part::Column::Kind.is_in(kinds.iter().copied()))
        .exec(tx.conn())
        .await?;
    Ok(jobs.into_iter().flatten().collect::<HashSet<_>>().into_iter().collect())
}

/// Forgets letters that came together long ago.
pub async fn sweep(app: App) -> Outcome<u64> {
    let since = app.clock.now() - MEMORY;
    sweep::remove::<digest_part::Entity>(&app, digest_part::Column::Id, digest_part::Column::CreatedAt.lt(since)).await
}
