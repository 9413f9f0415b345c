//! Those who take part in the storm, and what they set up before it.

use serde_json::{Value, json};

use super::cases::Case;
use crate::mentorship::invite;
use crate::support::client::Client;
use crate::support::together::{terms, walk_together};
use crate::support::waymark::{Person, Waymark, code_in};

/// How a mentorship is told.
pub(super) const MENTORSHIP: &str = "mentorship { id state }";

/// How a supervision is told.
pub(super) const SUPERVISION: &str = "supervision { id state }";
/// How a welcome is told.
pub(super) const WELCOME: &str = "welcome { id state message }";

/// Those who take part.
pub struct Cast<'t> {
    pub(super) t: &'t Waymark,
    pub(super) steward: Person,
    pub(super) facilitator: Person,
}

impl<'t> Cast<'t> {
    /// Everybody whom several cases need.
    pub async fn gather(t: &'t Waymark) -> Self {
        let steward = t.member_with_role("Steward", "steward").await;
        let facilitator = t.member_with_role("Facilitator", "facilitator").await;
        Self { t, steward, facilitator }
    }

    pub(super) async fn member(&self, name: &str) -> Person {
        self.t.member(name).await
    }

    pub(super) async fn mentor(&self, name: &str) -> Person {
        let mentor = self.t.member_with_role(&format!("{name}-mentor"), "mentor").await;
        does(&mentor.client, "offerMentoring", &json!({ "capacity": 3 }), "mentor { capacity }").await;
        mentor
    }

    pub(super) async fn asked(&self, name: &str) -> Asked {
        let (mentor, mentee) = (self.mentor(name).await, self.member(&format!("{name}-mentee")).await);
        let payload = does(&mentee.client, "requestMentorship", &json!({ "mentor": mentor.id }), MENTORSHIP).await;
        Asked { mentor, mentee, id: payload["mentorship"]["id"].clone() }
    }

    pub(super) async fn supervisor(&self, name: &str) -> Person {
        self.t.member_with_role(&format!("{name}-supervisor"), "professional").await
    }

    /// A mentor, whom she has asked to supervise her, and the question.
    pub(super) async fn asked_to_supervise(&self, name: &str) -> (Person, Person, Value) {
        let (mentor, supervisor) = (self.mentor(name).await, self.supervisor(name).await);
        let input = json!({ "supervisor": supervisor.id });
        let payload = does(&mentor.client, "chooseSupervisor", &input, SUPERVISION).await;
        (mentor, supervisor, payload["supervision"]["id"].clone())
    }

    /// Two who have agreed on how they want to walk together.
    pub(super) async fn walking(&self, name: &str) -> Asked {
        let asked = self.asked(name).await;
        walk_together(&asked.mentor, &asked.mentee, &asked.id).await;
        asked
    }

    /// Two of whom the mentor has said yes, and proposed what they agree on.
    pub(super) async fn agreeing(&self, name: &str) -> Asked {
        let asked = self.asked(name).await;
        does(&asked.mentor.client, "acceptMentorship", &asked.input(), MENTORSHIP).await;
        does(&asked.mentor.client, "proposeAgreement", &terms(&asked.id), MENTORSHIP).await;
        asked
    }

    /// A draft of a proposal, for whoever waits.
    pub(super) async fn matching(&self) -> Value {
        let payload = does(&self.steward.client, "proposeMatching", &json!({}), "matching { id }").await;
        json!({ "matching": payload["matching"]["id"] })
    }

    /// Two whom the community has proposed to each other.
    pub(super) async fn invited(&self, name: &str) -> Asked {
        let (mentor, mentee) = (self.mentor(name).await, self.member(&format!("{name}-mentee")).await);
        let id = invite(self.t, &mentor, &mentee).await;
        Asked { mentor, mentee, id }
    }

    pub(super) async fn meeting(&self, input: &Value) -> Value {
        let selection = "meeting { id occurrences { nodes { id } } }";
        does(&self.facilitator.client, "createMeeting", input, selection).await["meeting"].clone()
    }

    pub(super) async fn date(&self) -> Value {
        self.date_of(&meeting()).await
    }

    pub(super) async fn date_of(&self, input: &Value) -> Value {
        self.meeting(input).await["occurrences"]["nodes"][0]["id"].clone()
    }

    pub(super) async fn topic(&self, name: &str) -> Value {
        let input = json!({ "concept": name.to_lowercase(), "names": [{ "language": "en", "text": name }] });
        let payload = does(&self.steward.client, "createTopic", &input, "topic { id }").await;
        payload["topic"]["id"].clone()
    }

    pub(super) async fn asked_to_shadow(&self, name: &str) -> (Person, Value) {
        let (member, meeting) = (self.member(name).await, self.meeting(&meeting()).await);
        let input = json!({ "meeting": meeting["id"], "part": "SHADOW", "member": member.id });
        let payload = does(&self.facilitator.client, "offerPart", &input, "offer { id }").await;
        (member, payload["offer"]["id"].clone())
    }

    pub(super) async fn partner(&self, name: &str) -> Value {
        let payload = does(&self.steward.client, "createPartner", &json!({ "name": name }), "partner { id }").await;
        payload["partner"]["id"].clone()
    }

    pub(super) async fn draft(&self, name: &str) -> (Person, Value) {
        let author = self.member(name).await;
        let payload = does(&author.client, "createResource", &guide(), "resource { id }").await;
        (author, payload["resource"]["id"].clone())
    }

    /// A file that she has added to this resource.
    pub(super) async fn file(&self, author: &Person, resource: &Value) -> Value {
        let bytes = crate::files::samples::document("");
        crate::files::add(self.t, author, resource, "PDF", "application/pdf", &bytes).await;
        crate::files::files(author, resource).await[0]["file"]["id"].clone()
    }

    pub(super) async fn proposed(&self, name: &str) -> (Person, Value) {
        let (author, resource) = self.draft(name).await;
        does(&author.client, "proposeResource", &json!({ "resource": resource }), "resource { id }").await;
        (author, resource)
    }

    pub(super) async fn published(&self, name: &str) -> (Person, Value) {
        let (author, resource) = self.proposed(name).await;
        let input = json!({ "resource": resource, "reviewDueOn": "2026-07-01" });
        does(&self.steward.client, "publishResource", &input, "resource { id }").await;
        (author, resource)
    }

    /// Somebody, and what she would change in what another one published.
    pub(super) async fn suggested(&self, name: &str) -> (Person, Value) {
        let (_, resource) = self.published(name).await;
        let other = self.member(&format!("{name}-other")).await;
        let payload = does(&other.client, "suggestRevision", &six_breaths(&resource), "suggestion { id }").await;
        (other, payload["suggestion"]["id"].clone())
    }

    pub(super) async fn step(&self) -> Value {
        let payload = does(&self.steward.client, "createPathStep", &step(), "step { id }").await;
        payload["step"]["id"].clone()
    }

    /// A greeter, and the welcome of a newcomer with whom nobody else has a language in common.
    pub(super) async fn to_welcome(&self, name: &str) -> (Person, Value) {
        let language = match name {
            "confirmMet-one" => "sw",
            "confirmMet-two" => "ta",
            "greet-one" => "te",
            "greet-two" => "th",
            "passOnWelcome-one" => "tr",
            _ => "uk",
        };
        let greeter = self.t.member_with_role(&format!("{name}-greeter"), "mentor").await;
        let input = json!({ "capacity": 1, "languages": [language] });
        does(&greeter.client, "offerGreeting", &input, "greeter { capacity }").await;
        self.t.member_in(name, language, "UTC").await;
        self.t.run_jobs().await;
        let found = greeter.client.ask("{ myWelcomes { nodes { id } } }", Value::Null).await.data();
        (greeter, found["myWelcomes"]["nodes"][0]["id"].clone())
    }

    /// A member's address and a code that signs her in.
    pub(super) async fn code(&self, name: &str) -> Value {
        let email = self.letter(name).await;
        json!({ "email": email, "code": code_in(&self.t.inbox(&email).pop().unwrap()) })
    }

    /// A link's token that signs a member in.
    pub(super) async fn link(&self, name: &str) -> String {
        let letter = self.t.inbox(&self.letter(name).await).pop().unwrap();
        let link = letter.links().into_iter().find(|link| link.contains("token=")).unwrap();
        link.rsplit_once("token=").unwrap().1.to_owned()
    }

    /// Has a sign-in letter sent to a new member, and gives her address.
    pub(super) async fn letter(&self, name: &str) -> String {
        let email = self.member(name).await.email;
        does(&self.t.visitor(), "requestSignIn", &json!({ "email": email }), "letter { validMinutes }").await;
        self.t.run_jobs().await;
        email
    }

    /// The steward accepts what she has published, if she has, and goes on in office.
    pub(super) async fn steward_accepts(&self) {
        let asked = self.t.visitor().ask("{ codeOfConduct { version } }", Value::Null).await.data();
        if asked["codeOfConduct"] != Value::Null {
            self.t.accept_conduct(&self.steward.client).await;
        }
    }
}

/// A mentorship that somebody has asked for.
pub(super) struct Asked {
    pub(super) mentor: Person,
    pub(super) mentee: Person,
    pub(super) id: Value,
}

impl Asked {
    pub(super) fn input(&self) -> Value {
        json!({ "mentorship": self.id })
    }

    pub(super) fn by_mentor(self) -> Case {
        Case { input: self.input(), client: self.mentor.client, selection: MENTORSHIP }
    }

    pub(super) fn by_mentee(self) -> Case {
        Case { input: self.input(), client: self.mentee.client, selection: MENTORSHIP }
    }
}

pub(super) async fn does(client: &Client, mutation: &str, input: &Value, selection: &str) -> Value {
    let payload = client.change(mutation, input.clone(), selection).await;
    assert_eq!(payload["userErrors"], json!([]), "{mutation} is part of a case: {payload:#}");
    payload
}

/// A step of the newcomer's path.
pub(super) fn step() -> Value {
    let texts = [json!({ "language": "en", "title": "Look around" })];
    json!({ "kind": "BY_HAND", "sourceLanguage": "en", "position": 3, "texts": texts })
}

pub(super) async fn translate(author: &Person, resource: &Value) {
    does(&author.client, "translateResource", &spanish(resource), "resource { id }").await;
}

pub(super) fn six_breaths(resource: &Value) -> Value {
    json!({ "resource": resource, "version": 1, "title": "Six slow breaths", "reason": "One more helps." })
}

pub(super) fn spanish(resource: &Value) -> Value {
    json!({ "resource": resource, "language": "es", "title": "Cinco respiraciones" })
}

pub(super) fn guide() -> Value {
    json!({ "kind": "GUIDE", "language": "en", "title": "Five slow breaths", "formats": [{ "language": "en", "format": "TEXT" }] })
}

pub(super) fn meeting() -> Value {
    json!({
        "sourceLanguage": "en", "texts": [{ "language": "en", "title": "Circle" }], "languages": [{ "language": "en" }],
        "startsAtLocal": "2026-01-13T19:00:00", "timeZone": "Europe/Berlin", "recurrence": "FREQ=WEEKLY;COUNT=3",
        "durationMinutes": 60, "format": "ONLINE", "joinUrl": "https://meet.example.org/circle", "welcomesGuests": true,
    })
}

/// A meeting whose first date has begun half an hour ago.
pub(super) fn under_way() -> Value {
    let mut meeting = meeting();
    (meeting["startsAtLocal"], meeting["timeZone"]) = ("2026-01-12T08:30:00".into(), "UTC".into());
    meeting
}
