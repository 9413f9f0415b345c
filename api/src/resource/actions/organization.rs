//! Organizations that people here take up, and who looks after what they list.

use entity::organization;
use uuid::Uuid;

use super::super::hsds::listing::Organization;
use super::super::hsds::mapping::{self, Corrections};
use super::super::jobs::TellEditor;
use super::super::store::{self, Change};
use super::super::{listing_messages, rules};
use super::change_in_turn;
use crate::app::App;
use crate::failure::{ErrorCode, Fault, Outcome, Problem};
use crate::i18n::Locale;
use crate::member;
use crate::node::not_found;
use crate::tx::{Turn, Tx};
use crate::viewer::Viewer;

/// What an organization says of itself, checked; what is left out stays.
#[derive(Default)]
pub struct Introducing {
    /// Its name.
    pub name: Option<String>,
    /// The language of its description.
    pub language: Option<Locale>,
    /// Who they are, or that nobody says.
    pub description: Option<Option<String>>,
    /// Their site, or that they have none.
    pub website: Option<Option<String>>,
    /// Their public address, or that they have none.
    pub email: Option<Option<String>>,
}

impl Introducing {
    /// What it says from then on.
    fn of(self, is: Organization) -> Organization {
        Organization {
            id: is.id,
            name: self.name.unwrap_or(is.name),
            description: self.description.unwrap_or(is.description),
            website: self.website.unwrap_or(is.website),
            email: self.email.unwrap_or(is.email),
        }
    }
}

/// Takes up an organization that no import has brought, and gives its id.
pub async fn create_organization(app: &App, language: Locale, introducing: Introducing) -> Outcome<Uuid> {
    let tx = app.begin_in_turn(Turn::Resources).await?;
    let nameless = Organization { id: tx.new_id(), name: String::new(), description: None, website: None, email: None };
    let says = introducing.of(nameless);
    let record = mapping::organization_written(&serde_json::json!({}), &says);
    let at = store::moment_of_change(&tx).await?;
    let row = store::save_organization(&tx, None, says, (record, Corrections::default()), &language, at).await?;
    tx.commit().await?;
    Ok(row.id)
}

/// Has an organization say something else of itself. Where it came from, the record stays as it is.
pub async fn update_organization(app: &App, viewer: &Viewer, id: Uuid, introducing: Introducing) -> Outcome<()> {
    let tx = app.begin_in_turn(Turn::Resources).await?;
    let row = seen(&tx, viewer, id).await?;
    let source = row.source_language.parse().map_err(|_| Fault::new("an organization without a language"))?;
    let language = introducing.language.clone().unwrap_or(source);
    let is = Organization {
        id: row.hsds_id,
        name: row.name.clone(),
        description: row.description.clone(),
        website: row.website.clone(),
        email: row.email.clone(),
    };
    let says = introducing.of(is);
    let told = mapping::corrected(&row.hsds, row.corrections.as_ref());
    let record = row.hsds.clone();
    let corrections = Corrections::between(&record, &mapping::organization_written(&told, &says));
    let at = store::moment_of_change(&tx).await?;
    store::save_organization(&tx, Some(row), says, (record, corrections), &language, at).await?;
    store::touch_listings(&tx, id, at).await?;
    tx.commit().await
}

/// Asks a member to look after what an organization lists. She is told, unless she did it herself.
pub async fn appoint_editor(app: &App, viewer: &Viewer, organization: Uuid, whom: Uuid) -> Outcome<()> {
    let tx = app.begin_in_turn(Turn::Resources).await?;
    let by = viewer.require_member()?;
    seen(&tx, viewer, organization).await?;
    if !member::is_there_for(tx.conn(), by, whom).await? {
        return Err(not_found().at("member").into());
    }
    let editors = store::editors(tx.conn(), organization).await?;
    if editors.iter().any(|editor| editor.member_id == whom) {
        return Err(Problem::new(ErrorCode::Conflict, listing_messages::EditorAlready).at("member").into());
    }
    if editors.len() >= rules::EDITORS {
        let limit = rules::EDITORS as u64;
        return Err(Problem::new(ErrorCode::Conflict, listing_messages::TooManyEditors { limit }).into());
    }
    store::appoint(&tx, organization, whom, by).await?;
    store::tell_all(&tx, organization, whom).await?;
    if whom != by {
        tx.enqueue(&TellEditor { organization, member: whom }).await?;
    }
    tx.commit().await
}

/// Has a member look after what an organization lists no more. What she proposed is taken back; the services in her care go
/// to the next who looks after that listing, or else to who does this.
pub async fn dismiss_editor(app: &App, viewer: &Viewer, organization: Uuid, whom: Uuid) -> Outcome<()> {
    let tx = app.begin_in_turn(Turn::Resources).await?;
    let by = viewer.require_member()?;
    seen(&tx, viewer, organization).await?;
    if !member::is_there_for(tx.conn(), by, whom).await? || !store::dismiss(&tx, organization, whom).await? {
        return Err(not_found().at("member").into());
    }
    store::withdraw_proposals(&tx, organization, whom).await?;
    let next = store::editors(tx.conn(), organization).await?.first().map_or(by, |editor| editor.member_id);
    for row in store::owned_of(&tx, organization, whom).await? {
        change_in_turn(&tx, &row, Change { owner: Some(Some(next)), ..Change::default() }).await?;
    }
    store::tell_all(&tx, organization, whom).await?;
    tx.commit().await
}

async fn seen(tx: &Tx, viewer: &Viewer, id: Uuid) -> Outcome<organization::Model> {
    let found = store::visible_organization(tx.conn(), viewer, id).await?;
    Ok(found.ok_or_else(|| not_found().at("organization"))?)
}
