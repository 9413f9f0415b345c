//! How each mutation is set up so that it has something to do, twice over.

use serde_json::{Value, json};

use super::cast::{Cast, WELCOME, does, guide, meeting, six_breaths, spanish, step, translate, under_way};
use crate::support::client::Client;

/// A mutation that is ready to be sent.
pub struct Case {
    /// Who sends it.
    pub client: Client,
    /// Its input.
    pub input: Value,
    /// What is selected of its payload beside `userErrors`.
    pub selection: &'static str,
}

const SESSION: &str = "session { accessToken refreshToken }";
const SUGGESTION: &str = "suggestion { id state }";
const RESOURCE: &str = "resource { id status }";
const PASSWORD: &str = "correct horse battery staple";

impl Cast<'_> {
    /// The case of this mutation for one of two twins, which have nothing in common; `None` when there is none.
    pub async fn case(&self, mutation: &str, twin: &str) -> Option<Case> {
        let name = format!("{mutation}-{twin}");
        let own = async |selection, input: Value| Case { client: self.member(&name).await.client, input, selection };
        let stewards = |selection, input: Value| Case { client: self.steward.client.clone(), input, selection };
        let facilitators = |selection, input: Value| Case { client: self.facilitator.client.clone(), input, selection };
        let visitors = |selection, input: Value| Case { client: self.t.visitor(), input, selection };
        Some(match mutation {
            "acceptCodeOfConduct" => {
                let asked = self.t.visitor().ask("{ codeOfConduct { version } }", Value::Null).await.data();
                own("codeOfConduct { version }", json!({ "version": asked["codeOfConduct"]["version"] })).await
            }
            "answerPart" => {
                let (member, offer) = self.asked_to_shadow(&name).await;
                let input = json!({ "offer": offer, "accept": true });
                Case { client: member.client, input, selection: "offer { id state }" }
            }
            "archiveResource" => {
                let (author, resource) = self.published(&name).await;
                Case {
                    client: author.client,
                    input: json!({ "resource": resource }),
                    selection: "resource { id status }",
                }
            }
            "blockMember" => {
                let input = json!({ "member": self.member(&format!("{name}-other")).await.id });
                own("blockedMember { memberId displayName since }", input).await
            }
            "cancelOccurrence" => {
                let input = json!({ "occurrence": self.date().await, "reason": "Snow" });
                Case {
                    client: self.facilitator.client.clone(),
                    input,
                    selection: "occurrence { id status cancelReason }",
                }
            }
            "addDate" => {
                let input = json!({ "meeting": self.meeting(&meeting()).await["id"].clone(), "startsAtLocal": "2026-01-15T19:00:00" });
                facilitators("occurrence { id startsAt }", input)
            }
            "leaveOutDate" => {
                let input = json!({ "meeting": self.meeting(&meeting()).await["id"].clone(), "startsAtLocal": "2026-01-20T19:00:00" });
                facilitators("meeting { id leftOutDates }", input)
            }
            "moveOccurrence" => {
                let input = json!({ "occurrence": self.date().await, "startsAtLocal": "2026-01-15T19:00:00" });
                facilitators("occurrence { id startsAt }", input)
            }
            "changeOccurrence" => {
                let input = json!({ "occurrence": self.date().await, "note": "Bring a cup." });
                facilitators("occurrence { id note { text } }", input)
            }
            "restoreOccurrence" => {
                let input = json!({ "occurrence": self.date().await });
                does(&self.facilitator.client, "cancelOccurrence", &input, "occurrence { id }").await;
                facilitators("occurrence { id status }", input)
            }
            "updateMeeting" => facilitators(
                "meeting { id capacity }",
                json!({ "meeting": self.meeting(&meeting()).await["id"].clone(), "capacity": 9 }),
            ),
            "changeMeetingFrom" => {
                let input = json!({
                    "occurrence": self.date().await, "recurrence": "FREQ=WEEKLY;COUNT=3",
                    "startsAtLocal": "2026-01-14T19:00:00",
                });
                facilitators("meeting { id continues { id } }", input)
            }
            "endMeeting" => facilitators(
                "meeting { id endsBefore }",
                json!({ "meeting": self.meeting(&meeting()).await["id"].clone(), "from": "2026-01-20" }),
            ),
            "setMeetingState" => {
                let input =
                    json!({ "meeting": self.meeting(&meeting()).await["id"].clone(), "state": "TEMPORARILY_CLOSED" });
                facilitators("meeting { id state }", input)
            }
            "confirmMet" => {
                let (greeter, welcome) = self.to_welcome(&name).await;
                let input = json!({ "welcome": welcome, "message": "Good that you are here." });
                does(&greeter.client, "greet", &input, "welcome { id }").await;
                Case { client: greeter.client, input: json!({ "welcome": welcome }), selection: WELCOME }
            }
            "createCalendarAddress" => own("calendarAddress { url createdAt }", json!({})).await,
            "createMeeting" => Case {
                client: self.facilitator.client.clone(),
                input: meeting(),
                selection: "meeting { id occurrences { nodes { id } } }",
            },
            "createPartner" => stewards("partner { id name }", json!({ "name": name })),
            "createPartnerKey" => {
                let input = json!({ "partner": self.partner(&name).await, "scopes": ["READ_RESOURCES"] });
                stewards("key { secret }", input)
            }
            "createPathStep" => stewards("step { id }", step()),
            "createResource" => own("resource { id }", guide()).await,
            "createTopic" => {
                let concept = name.to_lowercase();
                stewards("topic { id }", json!({ "concept": concept, "names": [{ "language": "en", "text": name }] }))
            }
            "giveFeedback" => {
                let (person, date) = (self.member(&name).await, self.date_of(&under_way()).await);
                does(&person.client, "rsvp", &json!({ "occurrence": date }), "occurrence { id }").await;
                let input = json!({ "occurrence": date, "heard": "YES", "supported": "PARTLY", "line": "Good." });
                Case { client: person.client, input, selection: "occurrence { id myFeedback { heard line } }" }
            }
            "giveConsent" => own("consent { given }", json!({ "purpose": "REMINDERS" })).await,
            "greet" => {
                let (greeter, welcome) = self.to_welcome(&name).await;
                let input = json!({ "welcome": welcome, "message": "Good that you are here." });
                Case { client: greeter.client, input, selection: WELCOME }
            }
            "grantRole" => {
                let input = json!({ "member": self.member(&name).await.id, "role": "MENTOR" });
                stewards("member { id roles }", input)
            }
            "handOverMeeting" => {
                let (meeting, to) =
                    (self.meeting(&meeting()).await["id"].clone(), self.t.member_with_role(&name, "facilitator").await);
                let input = json!({ "meeting": meeting, "to": to.id });
                facilitators("offer { id state }", input)
            }
            "leavePart" => {
                let input = json!({ "meeting": self.meeting(&meeting()).await["id"].clone(), "part": "FACILITATOR" });
                facilitators("meeting { id team { isOpen } }", input)
            }
            "markPathStep" => {
                own("newcomerStep { isDone }", json!({ "step": self.step().await, "isDone": true })).await
            }
            "offerFile" => {
                let (author, resource) = self.draft(&name).await;
                let input = json!({
                    "resource": resource, "language": "en", "format": "PDF", "contentType": "application/pdf",
                    "sizeBytes": 100,
                });
                Case { client: author.client, input, selection: "upload { url expiresAt }" }
            }
            "removeFile" => {
                let (author, resource) = self.draft(&name).await;
                let file = self.file(&author, &resource).await;
                let input = json!({ "resource": resource, "file": file });
                Case { client: author.client, input, selection: "resource { id formats { format } }" }
            }
            "offerGreeting" => {
                let greeter = self.t.member_with_role(&name, "mentor").await;
                let input = json!({ "capacity": 3, "languages": ["vi"] });
                Case { client: greeter.client, input, selection: "greeter { capacity languages }" }
            }
            "offerPart" => {
                let meeting = self.meeting(&meeting()).await["id"].clone();
                let input = json!({ "meeting": meeting, "part": "SHADOW", "member": self.member(&name).await.id });
                facilitators("offer { id state }", input)
            }
            "openPart" => {
                let input = json!({ "occurrence": self.date().await, "part": "SHADOW" });
                facilitators("occurrence { id team { isOpen } }", input)
            }
            "passOnWelcome" => {
                let (greeter, welcome) = self.to_welcome(&name).await;
                Case {
                    client: greeter.client,
                    input: json!({ "welcome": welcome }),
                    selection: "greeter { openWelcomes }",
                }
            }
            "publishCodeOfConduct" => {
                self.steward_accepts().await;
                let text = json!({ "language": "en", "title": "How we treat each other", "body": name });
                stewards("codeOfConduct { id version }", json!({ "sourceLanguage": "en", "texts": [text] }))
            }
            "proposeResource" => {
                let (author, resource) = self.draft(&name).await;
                Case { client: author.client, input: json!({ "resource": resource }), selection: RESOURCE }
            }
            "returnResource" => {
                let (_, resource) = self.proposed(&name).await;
                stewards(RESOURCE, json!({ "resource": resource, "reason": "Please say where it helps." }))
            }
            "commentOnResource" => {
                let (author, resource) = self.proposed(&name).await;
                let input = json!({ "resource": resource, "text": "Is it too long?" });
                Case { client: author.client, input, selection: "resource { reviewComments { nodes { text } } }" }
            }
            "reopenResource" => {
                let (_, resource) = self.published(&name).await;
                stewards(RESOURCE, json!({ "resource": resource, "reason": "Is it still so?" }))
            }
            "confirmResource" => {
                let (_, resource) = self.published(&name).await;
                stewards(RESOURCE, json!({ "resource": resource, "reviewDueOn": "2026-09-01" }))
            }
            "assignResourceOwner" => {
                let (_, resource) = self.published(&name).await;
                let owner = self.member(&format!("{name}-owner")).await;
                stewards(RESOURCE, json!({ "resource": resource, "owner": owner.id }))
            }
            "markSensitive" => {
                let (_, resource) = self.proposed(&name).await;
                stewards("resource { id isSensitive }", json!({ "resource": resource, "isSensitive": true }))
            }
            "suggestRevision" => {
                let (_, resource) = self.published(&name).await;
                let other = self.member(&format!("{name}-other")).await;
                Case { client: other.client, input: six_breaths(&resource), selection: SUGGESTION }
            }
            "acceptRevision" => stewards(SUGGESTION, json!({ "suggestion": self.suggested(&name).await.1 })),
            "declineRevision" => {
                let (suggester, suggestion) = self.suggested(&name).await;
                Case { client: suggester.client, input: json!({ "suggestion": suggestion }), selection: SUGGESTION }
            }
            "changeCredit" => {
                let (author, resource) = self.published(&name).await;
                let input = json!({ "resource": resource, "credit": "PSEUDONYM", "pseudonym": "A walker" });
                Case { client: author.client, input, selection: "resource { id credit }" }
            }
            "publishResource" => {
                let (_, resource) = self.proposed(&name).await;
                let input = json!({ "resource": resource, "reviewDueOn": "2026-07-01" });
                stewards("resource { id status publishedAt }", input)
            }
            "recordAttendance" => {
                let input = json!({ "occurrence": self.date_of(&under_way()).await, "headCount": 7 });
                stewards("occurrence { id attendance { headCount } }", input)
            }
            "refreshSession" => {
                let payload = does(&self.t.visitor(), "signInWithCode", &self.code(&name).await, SESSION).await;
                visitors(SESSION, json!({ "refreshToken": payload["session"]["refreshToken"] }))
            }
            "requestSignIn" => visitors("letter { validMinutes }", json!({ "email": self.member(&name).await.email })),
            "retirePathStep" => stewards("step { id retiredAt }", json!({ "step": self.step().await })),
            "reviewTranslation" => {
                let (author, resource) = self.published(&name).await;
                translate(&author, &resource).await;
                stewards("resource { id version }", json!({ "resource": resource, "language": "es" }))
            }
            "claimTranslation" | "releaseTranslation" => {
                let (_, resource) = self.published(&name).await;
                let translator = self.member(&format!("{name}-translator")).await;
                let input = json!({ "resource": resource, "language": "es" });
                let selection = "resource { translations(languages: [\"es\"]) { isClaimedByYou } }";
                Case { client: translator.client, input, selection }
            }
            "confirmTranslation" => {
                let (author, resource) = self.published(&name).await;
                translate(&author, &resource).await;
                let spanish = json!({ "resource": resource, "language": "es" });
                does(&self.steward.client, "reviewTranslation", &spanish, RESOURCE).await;
                let revision =
                    json!({ "resource": resource, "title": "Six slow breaths", "reason": "One more helps." });
                does(&self.steward.client, "reviseResource", &revision, RESOURCE).await;
                stewards("resource { id version }", spanish)
            }
            "importTranslation" => {
                let (author, resource) = self.published(&name).await;
                let id = resource.as_str().unwrap();
                let xliff = format!(
                    "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" trgLang=\"es\">\
                     <file id=\"{id}\"><unit id=\"title\"><segment><source>A</source><target>B</target></segment></unit>\
                     </file></xliff>"
                );
                Case { client: author.client, input: json!({ "xliff": xliff }), selection: "resource { id version }" }
            }
            "reviseResource" => {
                let (author, resource) = self.draft(&name).await;
                let input = json!({ "resource": resource, "title": "Six slow breaths" });
                Case { client: author.client, input, selection: "resource { id version }" }
            }
            "revokeCalendarAddress" => {
                let (person, input) = (self.member(&name).await, json!({}));
                does(&person.client, "createCalendarAddress", &input, "calendarAddress { url }").await;
                Case { client: person.client, input, selection: "revoked" }
            }
            "revokePartnerKey" => {
                let input = json!({ "partner": self.partner(&name).await, "scopes": ["READ_RESOURCES"] });
                let payload = does(&self.steward.client, "createPartnerKey", &input, "key { id }").await;
                stewards("key { id revokedAt }", json!({ "key": payload["key"]["id"] }))
            }
            "revokeRole" => {
                let mentor = self.t.member_with_role(&name, "mentor").await;
                stewards("member { id roles }", json!({ "member": mentor.id, "role": "MENTOR" }))
            }
            "rotatePartnerKey" => {
                let input = json!({ "partner": self.partner(&name).await, "scopes": ["READ_RESOURCES"] });
                let payload = does(&self.steward.client, "createPartnerKey", &input, "key { id }").await;
                stewards("key { secret }", json!({ "key": payload["key"]["id"] }))
            }
            "rsvp" => own("occurrence { id going }", json!({ "occurrence": self.date().await })).await,
            "rsvpAsGuest" => {
                let email = format!("{}@example.org", name.to_lowercase());
                visitors("letter { validMinutes }", json!({ "occurrence": self.date().await, "email": email }))
            }
            "rsvpToMeeting" => {
                let meeting = self.meeting(&meeting()).await["id"].clone();
                own("meeting { id myStandingRsvp { saidAt } }", json!({ "meeting": meeting })).await
            }
            "setPrompts" => {
                let text = json!({ "language": "en", "text": "What helped you this week?" });
                let input = json!({ "occurrence": self.date().await, "prompts": [{ "texts": [text] }] });
                stewards("occurrence { id prompts { text } }", input)
            }
            "setRotation" => {
                let (topic, selection) = (self.topic(&name).await, "meeting { id rotation { id } }");
                let input = json!({ "meeting": self.meeting(&meeting()).await["id"].clone(), "topics": [topic] });
                Case { client: self.facilitator.client.clone(), input, selection }
            }
            "setPassword" => own("member { id }", json!({ "password": PASSWORD })).await,
            "signInWithCode" => visitors(SESSION, self.code(&name).await),
            "signInWithLink" => visitors(SESSION, json!({ "token": self.link(&name).await })),
            "signInWithPassword" => {
                let person = self.member(&name).await;
                does(&person.client, "setPassword", &json!({ "password": PASSWORD }), "member { id }").await;
                visitors(SESSION, json!({ "email": person.email, "password": PASSWORD }))
            }
            "signOut" => own("endedSessions", json!({ "everywhere": true })).await,
            "signUp" => {
                let input = json!({ "email": format!("{}@example.org", name.to_lowercase()), "displayName": name });
                visitors("letter { validMinutes }", input)
            }
            "takePart" => {
                let input = json!({ "occurrence": self.date().await, "part": "SHADOW" });
                does(&self.facilitator.client, "openPart", &input, "occurrence { id }").await;
                own("occurrence { id team { isOpen } }", input).await
            }
            "translateResource" => {
                let (author, resource) = self.published(&name).await;
                Case { client: author.client, input: spanish(&resource), selection: "resource { id version }" }
            }
            "unblockMember" => {
                let person = self.member(&name).await;
                let input = json!({ "member": self.member(&format!("{name}-other")).await.id });
                does(&person.client, "blockMember", &input, "blockedMember { memberId }").await;
                Case { client: person.client, input, selection: "memberId" }
            }
            "updatePathStep" => stewards("step { id position }", json!({ "step": self.step().await, "position": 7 })),
            "updateProfile" => {
                own(
                    "member { id displayName }",
                    json!({ "displayName": "Noor", "languages": { "value": ["en", "ar"] } }),
                )
                .await
            }
            "updateLetterPreferences" => {
                let input = json!({ "kinds": [{ "kind": "MENTORING", "cadence": "DAILY" }], "digestAt": "07:30" });
                own("letterPreferences { digestAt }", input).await
            }
            "updateReminderPreferences" => {
                own("reminderPreferences { leadTimes }", json!({ "leadTimes": [90, 30] })).await
            }
            "updateTopic" => {
                let input = json!({ "topic": self.topic(&name).await, "codes": [{ "system": "ours", "code": "A" }] });
                stewards("topic { id codes { code } }", input)
            }
            "withdrawConsent" => {
                let (person, input) = (self.member(&name).await, json!({ "purpose": "REMINDERS" }));
                does(&person.client, "giveConsent", &input, "consent { given }").await;
                Case { client: person.client, input, selection: "consent { given }" }
            }
            "withdrawRsvpFromMeeting" => {
                let (person, meeting) = (self.member(&name).await, self.meeting(&meeting()).await["id"].clone());
                let input = json!({ "meeting": meeting });
                does(&person.client, "rsvpToMeeting", &input, "meeting { id }").await;
                Case { client: person.client, input, selection: "meeting { id myStandingRsvp { saidAt } }" }
            }
            "withdrawRsvp" => {
                let (person, input) = (self.member(&name).await, json!({ "occurrence": self.date().await }));
                does(&person.client, "rsvp", &input, "occurrence { id }").await;
                Case { client: person.client, input, selection: "occurrence { id going }" }
            }
            _ => match self.case_of_webhooks(mutation, &name).await {
                Some(case) => case,
                None => return self.case_of_walking_together(mutation, &name).await,
            },
        })
    }
}
