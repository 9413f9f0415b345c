//! Circles of members, as conditions on the lists of other rooms: so that a list stays one statement, and
//! what a member hides cannot be found out by filtering for it.

use entity::profile::Audience;
use entity::role_grant::Role;
use entity::{member_language, profile, role_grant};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QuerySelect, QueryTrait};

use crate::i18n::Locale;
use crate::viewer::MemberViewer;

/// That the member in this column holds the role now.
pub fn holds(member: impl ColumnTrait, role: Role) -> Expr {
    let grants = role_grant::Entity::find()
        .select_only()
        .column(role_grant::Column::Id)
        .filter(role_grant::Column::MemberId.into_expr().equals(member.as_column_ref()))
        .filter(role_grant::Column::Role.eq(role))
        .filter(role_grant::Column::RevokedAt.is_null());
    Expr::exists(grants.into_query())
}

/// That the member in this column reads the language, of whatever region and script, and shows this viewer
/// which languages she reads.
pub fn reads(member: impl ColumnTrait, language: &Locale, viewer: &MemberViewer) -> Condition {
    let language = language.language();
    let is_that = Condition::any()
        .add(member_language::Column::Tag.eq(language))
        .add(member_language::Column::Tag.starts_with(format!("{language}-")));
    let languages = member_language::Entity::find()
        .select_only()
        .column(member_language::Column::Tag)
        .filter(member_language::Column::MemberId.into_expr().equals(member.as_column_ref()))
        .filter(is_that);
    let profiles = profile::Entity::find()
        .select_only()
        .column(profile::Column::MemberId)
        .filter(profile::Column::MemberId.into_expr().equals(member.as_column_ref()))
        .filter(is_told(profile::Column::LanguagesAudience, viewer));
    Condition::all().add(Expr::exists(languages.into_query())).add(Expr::exists(profiles.into_query()))
}

/// That the viewer belongs to the audience in this column of a profile: what `belongs_to` says of one
/// profile, said of rows.
fn is_told(audience: profile::Column, viewer: &MemberViewer) -> Condition {
    let is_companion = profile::Column::MemberId.is_in(viewer.companions.iter().copied());
    let is_for_members = viewer.has_accepted_conduct.then(|| audience.eq(Audience::Members));
    Condition::any()
        .add(profile::Column::MemberId.eq(viewer.id))
        .add_option(is_for_members)
        .add(audience.eq(Audience::Mentorships).and(is_companion))
}
