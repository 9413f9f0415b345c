//! The cases of mentorships: how each of their mutations is set up so that it has something to do, twice over.

use serde_json::{Value, json};

use super::cases::Case;
use super::cast::{Cast, MENTORSHIP, SUPERVISION, does};
use crate::support::together::terms;

/// How what two agree on is told.
const AGREEMENT: &str = "mentorship { id state agreement { version } proposedAgreement { version confirmedByMe } }";

impl Cast<'_> {
    /// The case of this mutation, with people of this name; `None` when there is none.
    pub(super) async fn case_of_walking_together(&self, mutation: &str, name: &str) -> Option<Case> {
        let own = async |selection, input: Value| Case { client: self.member(name).await.client, input, selection };
        let stewards = |selection, input: Value| Case { client: self.steward.client.clone(), input, selection };
        Some(match mutation {
            "acceptInvitation" => self.invited(name).await.by_mentee(),
            "acceptMentorship" => self.asked(name).await.by_mentor(),
            "adjustMatching" => stewards("matching { id state }", self.matching().await),
            "answerSupervision" => {
                let (_, supervisor, id) = self.asked_to_supervise(name).await;
                let input = json!({ "supervision": id, "accept": true });
                Case { input, client: supervisor.client, selection: SUPERVISION }
            }
            "beginClosing" => self.walking(name).await.by_mentor(),
            "chooseSupervisor" => {
                let (mentor, supervisor) = (self.mentor(name).await, self.supervisor(name).await);
                Case { input: json!({ "supervisor": supervisor.id }), client: mentor.client, selection: SUPERVISION }
            }
            "confirmAgreement" | "declineAgreement" => {
                let asked = self.agreeing(name).await;
                let input = json!({ "mentorship": asked.id, "version": 1 });
                Case { input, client: asked.mentee.client, selection: AGREEMENT }
            }
            "declareConflict" => {
                let with = self.member(&format!("{name}-other")).await.id;
                own("conflict { id }", json!({ "with": with })).await
            }
            "declineMentorship" => self.asked(name).await.by_mentor(),
            "discardMatching" | "sendMatching" => stewards("matching { id state }", self.matching().await),
            "endMentorship" => self.walking(name).await.by_mentee(),
            "endMentorshipForSafety" => {
                let asked = self.asked(name).await;
                does(&asked.mentor.client, "acceptMentorship", &asked.input(), MENTORSHIP).await;
                Case { selection: "mentorshipId", ..asked.by_mentee() }
            }
            "endSupervision" => {
                let (mentor, _, id) = self.asked_to_supervise(name).await;
                Case { input: json!({ "supervision": id }), client: mentor.client, selection: SUPERVISION }
            }
            "noteCheckIn" => {
                let asked = self.walking(name).await;
                let input = json!({ "mentorship": asked.id, "howItGoes": "STEADY", "note": "Calm.", "minutes": 30 });
                Case { input, client: asked.mentor.client, selection: "checkIn { id howItGoes minutes }" }
            }
            "offerMentoring" => {
                let mentor = self.t.member_with_role(name, "mentor").await;
                let input = json!({ "capacity": 3, "about": "I listen." });
                Case { client: mentor.client, input, selection: "mentor { capacity about }" }
            }
            "pauseMentorship" => {
                let case = self.walking(name).await.by_mentee();
                let input = json!({ "mentorship": case.input["mentorship"], "until": "2026-02-01" });
                Case { input, ..case }
            }
            "proposeAgreement" => {
                let asked = self.walking(name).await;
                let mut input = terms(&asked.id);
                input["version"] = json!(1);
                Case { input, client: asked.mentee.client, selection: AGREEMENT }
            }
            "proposeMatching" => {
                self.matching().await;
                stewards("matching { id state }", json!({}))
            }
            "removeCheckIn" => {
                let asked = self.walking(name).await;
                let input = json!({ "mentorship": asked.id, "howItGoes": "STEADY" });
                let noted = does(&asked.mentee.client, "noteCheckIn", &input, "checkIn { id }").await;
                let input = json!({ "checkIn": noted["checkIn"]["id"] });
                Case { input, client: asked.mentee.client, selection: MENTORSHIP }
            }
            "requestMentorship" => {
                let (mentor, mentee) = (self.mentor(name).await, self.member(&format!("{name}-mentee")).await);
                let input = json!({ "mentor": mentor.id, "message": "Will you walk with me?" });
                Case { client: mentee.client, input, selection: MENTORSHIP }
            }
            "resumeMentorship" => {
                let together = self.walking(name).await;
                does(&together.mentee.client, "pauseMentorship", &together.input(), MENTORSHIP).await;
                together.by_mentor()
            }
            "stopWaitingForMentor" => {
                let person = self.member(name).await;
                does(&person.client, "waitForMentor", &json!({ "ageGroup": "ADULT" }), "wish { waitingSince }").await;
                Case { client: person.client, input: json!({}), selection: "member { id }" }
            }
            "waitForMentor" => {
                own("wish { waitingSince }", json!({ "ageGroup": "ADULT", "perspective": "CARER" })).await
            }
            "withdrawConflict" => {
                let (person, other) = (self.member(name).await, self.member(&format!("{name}-other")).await);
                let declared = json!({ "with": other.id });
                let payload = does(&person.client, "declareConflict", &declared, "conflict { id }").await;
                let input = json!({ "conflict": payload["conflict"]["id"] });
                Case { client: person.client, input, selection: "conflict { id }" }
            }
            "withdrawMentorship" => self.asked(name).await.by_mentee(),
            "writeClosingNote" => {
                let together = self.walking(name).await;
                does(&together.mentor.client, "beginClosing", &together.input(), MENTORSHIP).await;
                let case = together.by_mentee();
                let note = json!({ "prompt": "WAS_HARD", "text": "To ask.", "isShared": true });
                let mut input = case.input.clone();
                input.as_object_mut().unwrap().extend(note.as_object().unwrap().clone());
                Case { input, ..case }
            }
            _ => return self.case_of_using(mutation, name).await,
        })
    }
}
