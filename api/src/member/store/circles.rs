//! Circles of members, as conditions on the lists of other rooms: so that a list stays one statement, and
//! what a member hides cannot be found out by filtering for it.

use entity::profile::Audience;
use entity::role_grant::Role;
use entity::{block, member_language, profile, role_grant};
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

/// That the member in this column, where there is one, and the viewer exist for each other. For lists of what is gone
/// together with her; where a thing goes on without her, the batch that would name her does not find her.
pub fn is_not_blocked_for(member: impl ColumnTrait, viewer: &MemberViewer) -> Condition {
    if viewer.blocked.is_empty() {
        return Condition::all();
    }
    Condition::any().add(member.is_null()).add(member.is_not_in(viewer.blocked.iter().copied()))
}

/// The same of the members in two columns, as the rows have it: for work that nobody looks at.
pub fn are_not_blocked(one: impl ColumnTrait, other: impl ColumnTrait) -> Expr {
    let is = |column: block::Column, member: Expr| Expr::col((block::Entity, column)).eq(member);
    let (one, other) = (Expr::col(one.as_column_ref()), Expr::col(other.as_column_ref()));
    let said = is(block::Column::ById, one.clone()).and(is(block::Column::WhomId, other.clone()));
    let heard = is(block::Column::ById, other).and(is(block::Column::WhomId, one));
    let blocks = block::Entity::find().select_only().column(block::Column::Id).filter(said.or(heard));
    Expr::exists(blocks.into_query()).not()
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
