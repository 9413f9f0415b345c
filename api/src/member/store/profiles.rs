//! Every query about what members say of themselves.

use std::collections::HashMap;

use chrono_tz::Tz;
use entity::private::Private;
use entity::profile::{Audience, LifeSituation, LifeSituations, Perspective, Perspectives};
use entity::{member, member_language, profile};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};
use uuid::Uuid;

use super::{by_id, changed, lock};
use crate::failure::{Fault, Outcome, Refusal};
use crate::i18n::Locale;
use crate::tx::Tx;

/// Begins the member's profile: what it will say is for members, or for nobody, until she decides.
pub async fn insert_profile(tx: &Tx, member: Uuid) -> Outcome<()> {
    profile::ActiveModel {
        member_id: Set(member),
        pronouns: Set(None),
        pronouns_audience: Set(Audience::Members),
        perspectives: Set(Perspectives::default()),
        perspectives_audience: Set(Audience::OnlyMe),
        culture: Set(None),
        culture_audience: Set(Audience::OnlyMe),
        recovery: Set(None),
        recovery_audience: Set(Audience::OnlyMe),
        languages_audience: Set(Audience::Members),
        time_zone_audience: Set(Audience::OnlyMe),
        life_situations: Set(LifeSituations::default()),
        life_situations_audience: Set(Audience::OnlyMe),
    }
    .insert(tx.conn())
    .await?;
    Ok(())
}

/// The member's profile, which every member has.
pub async fn profile_of(conn: &impl ConnectionTrait, member: Uuid) -> Outcome<profile::Model> {
    profile::Entity::find_by_id(member).one(conn).await?.ok_or_else(|| Fault::new("a member without a profile").into())
}

/// What each of these members says of herself: her profile, and the languages that she reads, best first. Whoever reads
/// it minds the audiences.
pub async fn told(
    conn: &impl ConnectionTrait,
    members: &[Uuid],
) -> Outcome<HashMap<Uuid, (profile::Model, Vec<Locale>)>> {
    let rows = member_language::Entity::find()
        .filter(member_language::Column::MemberId.is_in(members.iter().copied()))
        .order_by_asc(member_language::Column::Position)
        .all(conn)
        .await?;
    let mut languages: HashMap<Uuid, Vec<Locale>> = HashMap::new();
    for row in rows {
        // What is stored was checked when it came in.
        languages.entry(row.member_id).or_default().extend(row.tag.parse::<Locale>());
    }
    let profiles =
        profile::Entity::find().filter(profile::Column::MemberId.is_in(members.iter().copied())).all(conn).await?;
    let told = profiles.into_iter().map(|profile| {
        let languages = languages.remove(&profile.member_id).unwrap_or_default();
        (profile.member_id, (profile, languages))
    });
    Ok(told.collect())
}

/// Sets the languages that the member reads, best first.
pub async fn replace_languages(tx: &Tx, member: Uuid, languages: &[Locale]) -> Outcome<()> {
    lock(tx, member).await?;
    member_language::Entity::delete_many().filter(member_language::Column::MemberId.eq(member)).exec(tx.conn()).await?;
    let rows = (0..).zip(languages).map(|(position, language)| member_language::ActiveModel {
        member_id: Set(member),
        tag: Set(language.to_string()),
        position: Set(position),
    });
    if !languages.is_empty() {
        member_language::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// A part of a profile that is to change: what it says, who sees it; what is `None` stays.
pub struct Told<T> {
    /// What it says.
    pub value: Option<T>,
    /// Who sees it.
    pub audience: Option<Audience>,
}

/// What is to change in a profile, checked; what is `None` stays.
pub struct ProfileChange {
    /// The name that others see.
    pub display_name: Option<String>,
    /// The language of letters.
    pub language: Option<Locale>,
    /// Pronouns.
    pub pronouns: Option<Told<Option<String>>>,
    /// Perspectives.
    pub perspectives: Option<Told<Vec<Perspective>>>,
    /// Life situations.
    pub life_situations: Option<Told<Vec<LifeSituation>>>,
    /// Culture and background.
    pub culture: Option<Told<Option<String>>>,
    /// What recovery looks like.
    pub recovery: Option<Told<Option<String>>>,
    /// The languages that she reads, best first.
    pub languages: Option<Told<Vec<Locale>>>,
    /// The time zone.
    pub time_zone: Option<Told<Tz>>,
}

/// Writes down what the member says of herself.
pub async fn change_profile(tx: &Tx, member: Uuid, change: ProfileChange) -> Outcome<()> {
    changed(tx, member);
    let mut row = by_id(tx.conn(), member).await?.ok_or(Refusal::Unauthenticated)?.into_active_model();
    let mut profile = profile_of(tx.conn(), member).await?.into_active_model();
    set(&mut row.display_name, change.display_name);
    set(&mut row.language, change.language.map(|language| language.to_string()));
    if let Some(part) = change.pronouns {
        set(&mut profile.pronouns, part.value);
        set(&mut profile.pronouns_audience, part.audience);
    }
    if let Some(part) = change.perspectives {
        set(&mut profile.perspectives, part.value.map(Perspectives));
        set(&mut profile.perspectives_audience, part.audience);
    }
    if let Some(part) = change.life_situations {
        set(&mut profile.life_situations, part.value.map(LifeSituations));
        set(&mut profile.life_situations_audience, part.audience);
    }
    if let Some(part) = change.culture {
        set(&mut profile.culture, part.value);
        set(&mut profile.culture_audience, part.audience);
    }
    if let Some(part) = change.recovery {
        set(&mut profile.recovery, part.value.map(|text| text.map(Private::new)));
        set(&mut profile.recovery_audience, part.audience);
    }
    if let Some(part) = change.languages {
        if let Some(languages) = part.value {
            replace_languages(tx, member, &languages).await?;
        }
        set(&mut profile.languages_audience, part.audience);
    }
    if let Some(part) = change.time_zone {
        set(&mut row.time_zone, part.value.map(|zone| zone.name().to_owned()));
        set(&mut profile.time_zone_audience, part.audience);
    }
    if row.is_changed() {
        row.update(tx.conn()).await?;
    }
    if profile.is_changed() {
        profile.update(tx.conn()).await?;
    }
    Ok(())
}

/// Writes down in which language the member reads letters.
pub async fn set_language(tx: &Tx, member: Uuid, language: &Locale) -> Outcome<()> {
    let set = member::Entity::update_many()
        .col_expr(member::Column::Language, Expr::value(language.tag()))
        .filter(member::Column::Id.eq(member))
        .filter(member::Column::Language.ne(language.tag()))
        .exec(tx.conn())
        .await?;
    if set.rows_affected > 0 {
        changed(tx, member);
    }
    Ok(())
}

fn set<V: Into<sea_orm::Value>>(field: &mut ActiveValue<V>, value: Option<V>) {
    if let Some(value) = value {
        *field = Set(value);
    }
}
