//! Organizations, and who looks after what they list.

use std::collections::HashMap;

use async_graphql::dataloader::Loader;
use entity::partner_key::Scope;
use entity::resource::ResourceStatus;
use entity::{organization, organization_editor as editor, resource, service};
use sea_orm::sea_query::{IntoCondition, Query, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use uuid::Uuid;

use super::{OrganizationRow, is_reviewer};
use crate::changes::Audience;
use crate::failure::{Failure, Fault, Outcome};
use crate::graphql::Batch;
use crate::loaders::{gathered, grouped};
use crate::node::Kind;
use crate::page::{Page, Window, by_id};
use crate::tx::Tx;
use crate::viewer::{Viewer, Who};

by_id! {
    /// Where an organization stands among others: in the order in which they came.
    OrganizationPlace, "organizations"
}
by_id! {
    /// Where a service stands among those of its organization: in the order in which they were listed.
    ServicePlaceInList, "organization-services"
}

impl From<organization::Model> for OrganizationRow {
    fn from(row: organization::Model) -> Self {
        Self {
            id: row.id,
            hsds_id: row.hsds_id,
            name: row.name,
            source_language: row.source_language,
            description: row.description,
            website: row.website,
            email: row.email,
        }
    }
}

/// The organizations whose listing this member looks after.
pub(super) fn kept_by(member: Uuid) -> SelectStatement {
    Query::select()
        .column(editor::Column::OrganizationId)
        .from(editor::Entity)
        .and_where(editor::Column::MemberId.eq(member))
        .to_owned()
}

/// The resources that list services of those organizations.
pub(super) fn listings_kept_by(member: Uuid) -> SelectStatement {
    Query::select()
        .column(service::Column::ResourceId)
        .from(service::Entity)
        .and_where(service::Column::OrganizationId.in_subquery(kept_by(member)))
        .to_owned()
}

/// What the viewer may see: what she looks after, and whoever provides something that is published; for those who review,
/// all.
fn visible_organizations(viewer: &Viewer) -> Option<Condition> {
    let told = Query::select()
        .column(resource::Column::Id)
        .from(resource::Entity)
        .and_where(resource::Column::Status.eq(ResourceStatus::Published))
        .to_owned();
    let provide = Query::select()
        .column(service::Column::OrganizationId)
        .from(service::Entity)
        .and_where(service::Column::ResourceId.in_subquery(told))
        .to_owned();
    let provides = organization::Column::Id.in_subquery(provide);
    match &viewer.who {
        Who::Member(member) if !member.has_accepted_conduct => None,
        Who::Member(member) if is_reviewer(member) => Some(Condition::all()),
        Who::Member(member) => {
            Some(Condition::any().add(provides).add(organization::Column::Id.in_subquery(kept_by(member.id))))
        }
        Who::Partner(partner) if partner.scopes.contains(&Scope::ReadResources) => Some(provides.into_condition()),
        Who::Partner(_) | Who::Anonymous => None,
    }
}

/// The organization with this id, if the viewer may see it.
pub async fn visible_organization(
    conn: &impl ConnectionTrait,
    viewer: &Viewer,
    id: Uuid,
) -> Outcome<Option<organization::Model>> {
    let Some(visible) = visible_organizations(viewer) else { return Ok(None) };
    Ok(organization::Entity::find_by_id(id).filter(visible).one(conn).await?)
}

/// What an organization is called in HSDS.
pub async fn organization_hsds_id(tx: &Tx, id: Uuid) -> Outcome<Uuid> {
    let found = organization::Entity::find_by_id(id).one(tx.conn()).await?;
    let found = found.ok_or_else(|| Fault::new("an organization that should be there is not"))?;
    Ok(found.hsds_id)
}

/// A page of all organizations that the viewer may see.
pub async fn organizations_seen(
    conn: &impl ConnectionTrait,
    viewer: &Viewer,
    window: &Window<OrganizationPlace>,
) -> Outcome<Page<organization::Model>> {
    let key = |row: &organization::Model| OrganizationPlace(row.id);
    let Some(visible) = visible_organizations(viewer) else { return Ok(window.empty(key)) };
    window.of(organization::Entity::find().filter(visible), organization::Column::Id, false, key, conn).await
}

/// A page of the organizations whose listing this member looks after.
pub async fn organizations_kept(
    conn: &impl ConnectionTrait,
    member: Uuid,
    window: &Window<OrganizationPlace>,
) -> Outcome<Page<organization::Model>> {
    let select = organization::Entity::find().filter(organization::Column::Id.in_subquery(kept_by(member)));
    window.of(select, organization::Column::Id, false, |row| OrganizationPlace(row.id), conn).await
}

/// Whether this member looks after what the organization lists.
pub async fn keeps(conn: &impl ConnectionTrait, member: Uuid, organization: Uuid) -> Outcome<bool> {
    Ok(editor::Entity::find_by_id((organization, member)).one(conn).await?.is_some())
}

/// Whether this member looks after the listing that a resource is.
pub async fn keeps_listing(conn: &impl ConnectionTrait, member: Uuid, resource: Uuid) -> Outcome<bool> {
    let found = service::Entity::find_by_id(resource)
        .filter(service::Column::OrganizationId.in_subquery(kept_by(member)))
        .count(conn)
        .await?;
    Ok(found > 0)
}

/// Who looks after what an organization lists, the first who was asked to first.
pub async fn editors(conn: &impl ConnectionTrait, organization: Uuid) -> Outcome<Vec<editor::Model>> {
    Ok(editor::Entity::find()
        .filter(editor::Column::OrganizationId.eq(organization))
        .order_by_asc(editor::Column::AppointedAt)
        .order_by_asc(editor::Column::MemberId)
        .all(conn)
        .await?)
}

/// Writes down that a member looks after what an organization lists.
pub async fn appoint(tx: &Tx, organization: Uuid, whom: Uuid, by: Uuid) -> Outcome<()> {
    let new = editor::ActiveModel {
        organization_id: Set(organization),
        member_id: Set(whom),
        appointed_by: Set(Some(by)),
        appointed_at: Set(tx.now()),
    };
    editor::Entity::insert(new).exec_without_returning(tx.conn()).await?;
    organization_changed(tx, organization).await
}

/// Notes that she does so no more; `false` when she did not.
pub async fn dismiss(tx: &Tx, organization: Uuid, whom: Uuid) -> Outcome<bool> {
    organization_changed(tx, organization).await?;
    let gone = editor::Entity::delete_by_id((organization, whom)).exec(tx.conn()).await?;
    Ok(gone.rows_affected > 0)
}

/// The services of an organization that are in this member's care, as their resources.
pub async fn owned_of(tx: &Tx, organization: Uuid, owner: Uuid) -> Outcome<Vec<resource::Model>> {
    Ok(resource::Entity::find()
        .inner_join(service::Entity)
        .filter(service::Column::OrganizationId.eq(organization))
        .filter(resource::Column::OwnerId.eq(owner))
        .all(tx.conn())
        .await?)
}

/// The resources that list what an organization provides, or did.
pub async fn listings_of(conn: &impl ConnectionTrait, organization: Uuid) -> Outcome<Vec<Uuid>> {
    Ok(service::Entity::find()
        .select_only()
        .column(service::Column::ResourceId)
        .filter(service::Column::OrganizationId.eq(organization))
        .into_tuple()
        .all(conn)
        .await?)
}

/// Those who see everything about what an organization lists.
pub(super) async fn keepers(tx: &Tx, organization: Uuid) -> Outcome<Vec<Audience>> {
    let editors = editors(tx.conn(), organization).await?.into_iter().map(|one| Audience::Member(one.member_id));
    Ok(editors.chain([Audience::Reviewers]).collect())
}

/// Notes that something about an organization changed, for those who always see it. Whoever reads what it provides is
/// told of that.
pub(super) async fn organization_changed(tx: &Tx, organization: Uuid) -> Outcome<()> {
    tx.changed(Kind::Organization, organization, &keepers(tx, organization).await?);
    Ok(())
}

/// An organization by its id, as the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OrganizationKey(pub Uuid);

impl Loader<OrganizationKey> for Batch {
    type Value = OrganizationRow;
    type Error = Failure;

    async fn load(&self, keys: &[OrganizationKey]) -> Result<HashMap<OrganizationKey, OrganizationRow>, Failure> {
        let Some(visible) = visible_organizations(&self.viewer) else { return Ok(HashMap::new()) };
        let rows: Vec<OrganizationRow> = organization::Entity::find()
            .filter(organization::Column::Id.is_in(keys.iter().map(|key| key.0)))
            .filter(visible)
            .into_partial_model()
            .all(&self.conn)
            .await?;
        Ok(rows.into_iter().map(|row| (OrganizationKey(row.id), row)).collect())
    }
}

/// Who looks after what an organization lists, by its id: for those who may know.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EditorsOf(pub Uuid);

impl Loader<EditorsOf> for Batch {
    type Value = Vec<editor::Model>;
    type Error = Failure;

    async fn load(&self, keys: &[EditorsOf]) -> Result<HashMap<EditorsOf, Vec<editor::Model>>, Failure> {
        let rows = editor::Entity::find()
            .filter(editor::Column::OrganizationId.is_in(keys.iter().map(|key| key.0)))
            .order_by_asc(editor::Column::AppointedAt)
            .order_by_asc(editor::Column::MemberId)
            .all(&self.conn)
            .await?;
        let mut all = grouped(rows, |row| EditorsOf(row.organization_id));
        let may_know = |editors: &Vec<editor::Model>| {
            self.viewer
                .member()
                .is_some_and(|member| is_reviewer(member) || editors.iter().any(|editor| editor.member_id == member.id))
        };
        if self.viewer.member().is_some_and(is_reviewer) {
            for key in keys {
                all.entry(key.clone()).or_default();
            }
        }
        all.retain(|_, editors| may_know(editors));
        Ok(all)
    }
}

/// A page of what one organization provides, as the viewer may see it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ServicesKey {
    /// Which organization.
    pub organization: Uuid,
    /// Which page.
    pub window: Window<ServicePlaceInList>,
}

impl Loader<ServicesKey> for Batch {
    type Value = Page<Uuid>;
    type Error = Failure;

    async fn load(&self, keys: &[ServicesKey]) -> Result<HashMap<ServicesKey, Page<Uuid>>, Failure> {
        let (owner, columns) = (service::Column::OrganizationId, [service::Column::ResourceId]);
        let mut found = HashMap::new();
        for (window, organizations) in gathered(keys.iter().map(|key| (&key.window, key.organization))) {
            let Some(visible) = super::visible_to(&self.viewer) else { continue };
            let seen =
                Query::select().column(resource::Column::Id).from(resource::Entity).cond_where(visible).to_owned();
            let select = service::Entity::find().filter(service::Column::ResourceId.in_subquery(seen));
            let of = |row: &service::Model| row.organization_id;
            let key = |row: &service::Model| ServicePlaceInList(row.resource_id);
            let lists = (owner, organizations.as_slice());
            let pages = window.of_each(select, lists, &columns, false, of, key, &self.conn).await?;
            for (organization, page) in pages {
                let key = ServicesKey { organization, window: window.clone() };
                found.insert(key, page.map(|row| row.resource_id));
            }
        }
        Ok(found)
    }
}
