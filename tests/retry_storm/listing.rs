//! The cases of those who run a service: how each of their mutations is set up so that it has something to do, twice over.

use serde_json::{Value, json};

use super::cases::Case;
use super::cast::{Cast, does};
use crate::support::waymark::Person;

const ORGANIZATION: &str = "organization { id name editors { member { id } } }";
const PROPOSAL: &str = "proposal { id state }";

impl Cast<'_> {
    /// The case of this mutation, with people of this name; `None` when there is none.
    pub(super) async fn case_of_listing(&self, mutation: &str, name: &str) -> Option<Case> {
        let stewards = |selection, input: Value| Case { client: self.steward.client.clone(), input, selection };
        Some(match mutation {
            "createOrganization" => stewards(ORGANIZATION, json!({ "name": name, "language": "en" })),
            "updateOrganization" => {
                stewards(ORGANIZATION, json!({ "organization": self.organization(name).await, "name": "House" }))
            }
            "appointListingEditor" => {
                let member = self.member(name).await.id;
                stewards(ORGANIZATION, json!({ "organization": self.organization(name).await, "member": member }))
            }
            "dismissListingEditor" => {
                let (editor, organization) = self.editor(name).await;
                stewards(ORGANIZATION, json!({ "organization": organization, "member": editor.id }))
            }
            "proposeListing" => {
                let (editor, organization) = self.editor(name).await;
                Case { client: editor.client, input: talks(&organization), selection: PROPOSAL }
            }
            "withdrawListingProposal" => {
                let (editor, proposal) = self.listing_proposal(name).await;
                Case { client: editor.client, input: json!({ "proposal": proposal }), selection: PROPOSAL }
            }
            "acceptListingProposal" => {
                let (_, proposal) = self.listing_proposal(name).await;
                stewards(PROPOSAL, json!({ "proposal": proposal, "reviewDueOn": "2026-07-01" }))
            }
            "declineListingProposal" => {
                let (_, proposal) = self.listing_proposal(name).await;
                stewards(PROPOSAL, json!({ "proposal": proposal, "reason": "Is that so?" }))
            }
            _ => return None,
        })
    }

    async fn organization(&self, name: &str) -> Value {
        let input = json!({ "name": format!("House of {name}"), "language": "en" });
        let payload = does(&self.steward.client, "createOrganization", &input, ORGANIZATION).await;
        payload["organization"]["id"].clone()
    }

    /// Somebody who looks after what an organization lists, and the organization.
    async fn editor(&self, name: &str) -> (Person, Value) {
        let (organization, editor) = (self.organization(name).await, self.member(name).await);
        let input = json!({ "organization": organization, "member": editor.id });
        does(&self.steward.client, "appointListingEditor", &input, ORGANIZATION).await;
        (editor, organization)
    }

    /// The same, and what she proposes.
    async fn listing_proposal(&self, name: &str) -> (Person, Value) {
        let (editor, organization) = self.editor(name).await;
        let payload = does(&editor.client, "proposeListing", &talks(&organization), PROPOSAL).await;
        (editor, payload["proposal"]["id"].clone())
    }
}

fn talks(organization: &Value) -> Value {
    json!({ "organization": organization, "language": "en", "title": "Evening talks" })
}
