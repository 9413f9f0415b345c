//! How each mutation is set up so that it has something to do, twice over.

use serde_json::{Value, json};

use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark, code_in};

/// A mutation that is ready to be sent.
pub struct Case {
    /// Who sends it.
    pub client: Client,
    /// Its input.
    pub input: Value,
    /// What is selected of its payload beside `userErrors`.
    pub selection: &'static str,
}

/// Those who take part.
pub struct Cast<'t> {
    t: &'t Waymark,
    steward: Person,
    facilitator: Person,
}

const SESSION: &str = "session { accessToken refreshToken }";
const MENTORSHIP: &str = "mentorship { id state }";
const PASSWORD: &str = "correct horse battery staple";

impl<'t> Cast<'t> {
    /// Everybody whom several cases need.
    pub async fn gather(t: &'t Waymark) -> Self {
        let steward = t.member_with_role("Steward", "steward").await;
        let facilitator = t.member_with_role("Facilitator", "facilitator").await;
        Self { t, steward, facilitator }
    }

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
            "acceptMentorship" => self.asked(&name).await.by_mentor(),
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
            "createResource" => own("resource { id }", guide()).await,
            "createTopic" => {
                let concept = name.to_lowercase();
                stewards("topic { id }", json!({ "concept": concept, "names": [{ "language": "en", "text": name }] }))
            }
            "declineMentorship" => self.asked(&name).await.by_mentor(),
            "endMentorship" => {
                let asked = self.asked(&name).await;
                does(&asked.mentor.client, "acceptMentorship", &asked.input(), MENTORSHIP).await;
                asked.by_mentee()
            }
            "giveFeedback" => {
                let (person, date) = (self.member(&name).await, self.date_of(&under_way()).await);
                does(&person.client, "rsvp", &json!({ "occurrence": date }), "occurrence { id }").await;
                let input = json!({ "occurrence": date, "heard": "YES", "supported": "PARTLY", "line": "Good." });
                Case { client: person.client, input, selection: "occurrence { id myFeedback { heard line } }" }
            }
            "giveConsent" => own("consent { given }", json!({ "purpose": "REMINDERS" })).await,
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
            "offerMentoring" => {
                let mentor = self.t.member_with_role(&name, "mentor").await;
                let input = json!({ "capacity": 3, "about": "I listen." });
                Case { client: mentor.client, input, selection: "mentor { capacity about }" }
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
            "publishCodeOfConduct" => {
                self.steward_accepts().await;
                let text = json!({ "language": "en", "title": "How we treat each other", "body": name });
                stewards("codeOfConduct { id version }", json!({ "sourceLanguage": "en", "texts": [text] }))
            }
            "publishResource" => {
                let (_, resource) = self.draft(&name).await;
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
            "requestMentorship" => {
                let (mentor, mentee) = (self.mentor(&name).await, self.member(&format!("{name}-mentee")).await);
                let input = json!({ "mentor": mentor.id, "message": "Will you walk with me?" });
                Case { client: mentee.client, input, selection: MENTORSHIP }
            }
            "requestSignIn" => visitors("letter { validMinutes }", json!({ "email": self.member(&name).await.email })),
            "reviewTranslation" => {
                let (author, resource) = self.published(&name).await;
                translate(&author, &resource).await;
                stewards("resource { id version }", json!({ "resource": resource, "language": "es" }))
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
            "updateProfile" => {
                own(
                    "member { id displayName }",
                    json!({ "displayName": "Noor", "languages": { "value": ["en", "ar"] } }),
                )
                .await
            }
            "updateReminderPreferences" => {
                own("reminderPreferences { leadMinutes }", json!({ "leadMinutes": 90 })).await
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
            "withdrawMentorship" => self.asked(&name).await.by_mentee(),
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
            _ => return None,
        })
    }

    async fn member(&self, name: &str) -> Person {
        self.t.member(name).await
    }

    async fn mentor(&self, name: &str) -> Person {
        let mentor = self.t.member_with_role(&format!("{name}-mentor"), "mentor").await;
        does(&mentor.client, "offerMentoring", &json!({ "capacity": 3 }), "mentor { capacity }").await;
        mentor
    }

    async fn asked(&self, name: &str) -> Asked {
        let (mentor, mentee) = (self.mentor(name).await, self.member(&format!("{name}-mentee")).await);
        let payload = does(&mentee.client, "requestMentorship", &json!({ "mentor": mentor.id }), MENTORSHIP).await;
        Asked { mentor, mentee, id: payload["mentorship"]["id"].clone() }
    }

    async fn meeting(&self, input: &Value) -> Value {
        let selection = "meeting { id occurrences { nodes { id } } }";
        does(&self.facilitator.client, "createMeeting", input, selection).await["meeting"].clone()
    }

    async fn date(&self) -> Value {
        self.date_of(&meeting()).await
    }

    async fn date_of(&self, input: &Value) -> Value {
        self.meeting(input).await["occurrences"]["nodes"][0]["id"].clone()
    }

    async fn topic(&self, name: &str) -> Value {
        let input = json!({ "concept": name.to_lowercase(), "names": [{ "language": "en", "text": name }] });
        let payload = does(&self.steward.client, "createTopic", &input, "topic { id }").await;
        payload["topic"]["id"].clone()
    }

    async fn asked_to_shadow(&self, name: &str) -> (Person, Value) {
        let (member, meeting) = (self.member(name).await, self.meeting(&meeting()).await);
        let input = json!({ "meeting": meeting["id"], "part": "SHADOW", "member": member.id });
        let payload = does(&self.facilitator.client, "offerPart", &input, "offer { id }").await;
        (member, payload["offer"]["id"].clone())
    }

    async fn partner(&self, name: &str) -> Value {
        let payload = does(&self.steward.client, "createPartner", &json!({ "name": name }), "partner { id }").await;
        payload["partner"]["id"].clone()
    }

    async fn draft(&self, name: &str) -> (Person, Value) {
        let author = self.member(name).await;
        let payload = does(&author.client, "createResource", &guide(), "resource { id }").await;
        (author, payload["resource"]["id"].clone())
    }

    async fn published(&self, name: &str) -> (Person, Value) {
        let (author, resource) = self.draft(name).await;
        let input = json!({ "resource": resource, "reviewDueOn": "2026-07-01" });
        does(&self.steward.client, "publishResource", &input, "resource { id }").await;
        (author, resource)
    }

    /// A member's address and a code that signs her in.
    async fn code(&self, name: &str) -> Value {
        let email = self.letter(name).await;
        json!({ "email": email, "code": code_in(&self.t.inbox(&email).pop().unwrap()) })
    }

    /// A link's token that signs a member in.
    async fn link(&self, name: &str) -> String {
        let letter = self.t.inbox(&self.letter(name).await).pop().unwrap();
        let link = letter.links().into_iter().find(|link| link.contains("token=")).unwrap();
        link.rsplit_once("token=").unwrap().1.to_owned()
    }

    /// Has a sign-in letter sent to a new member, and gives her address.
    async fn letter(&self, name: &str) -> String {
        let email = self.member(name).await.email;
        does(&self.t.visitor(), "requestSignIn", &json!({ "email": email }), "letter { validMinutes }").await;
        self.t.run_jobs().await;
        email
    }

    /// The steward accepts what she has published, if she has, and goes on in office.
    async fn steward_accepts(&self) {
        let asked = self.t.visitor().ask("{ codeOfConduct { version } }", Value::Null).await.data();
        if asked["codeOfConduct"] != Value::Null {
            self.t.accept_conduct(&self.steward.client).await;
        }
    }
}

/// A mentorship that somebody has asked for.
struct Asked {
    mentor: Person,
    mentee: Person,
    id: Value,
}

impl Asked {
    fn input(&self) -> Value {
        json!({ "mentorship": self.id })
    }

    fn by_mentor(self) -> Case {
        Case { input: self.input(), client: self.mentor.client, selection: MENTORSHIP }
    }

    fn by_mentee(self) -> Case {
        Case { input: self.input(), client: self.mentee.client, selection: MENTORSHIP }
    }
}

async fn does(client: &Client, mutation: &str, input: &Value, selection: &str) -> Value {
    let payload = client.change(mutation, input.clone(), selection).await;
    assert_eq!(payload["userErrors"], json!([]), "{mutation} is part of a case: {payload:#}");
    payload
}

async fn translate(author: &Person, resource: &Value) {
    does(&author.client, "translateResource", &spanish(resource), "resource { id }").await;
}

fn spanish(resource: &Value) -> Value {
    json!({ "resource": resource, "language": "es", "title": "Cinco respiraciones" })
}

fn guide() -> Value {
    json!({ "kind": "GUIDE", "language": "en", "title": "Five slow breaths", "formats": [{ "language": "en", "format": "TEXT" }] })
}

fn meeting() -> Value {
    json!({
        "sourceLanguage": "en", "texts": [{ "language": "en", "title": "Circle" }], "languages": [{ "language": "en" }],
        "startsAtLocal": "2026-01-13T19:00:00", "timeZone": "Europe/Berlin", "recurrence": "FREQ=WEEKLY;COUNT=3",
        "durationMinutes": 60, "format": "ONLINE", "joinUrl": "https://meet.example.org/circle", "welcomesGuests": true,
    })
}

/// A meeting whose first date has begun half an hour ago.
fn under_way() -> Value {
    let mut meeting = meeting();
    (meeting["startsAtLocal"], meeting["timeZone"]) = ("2026-01-12T08:30:00".into(), "UTC".into());
    meeting
}
