//! Two who have to do with each other in every way that there is.

use serde_json::{Value, json};

use super::super::{ask, does, mentor};
use super::walk::{Somebody, WORDS, where_met};
use crate::support::together::walk_together;
use crate::support::waymark::{Person, Waymark};

/// What the two are called: as nothing else is.
pub const LAYLA: &str = "Laylamoon";
pub const SAMI: &str = "Samibrook";

/// Two who have to do with each other in every way that there is, and a third who has with both.
pub struct Scene {
    pub layla: Person,
    pub sami: Person,
    pub noor: Person,
    pub mentorship: Value,
    pub supervision: Value,
    /// What each of the two holds, in this order.
    pub meetings: [Value; 2],
    pub dates: [Value; 2],
    /// What each of the two asks the other to take.
    pub offers: [Value; 2],
    pub resources: [Value; 2],
    /// What both look after the listing of, and what each of the two proposes for it.
    pub house: [Value; 3],
}

impl Scene {
    /// Sets all of it up.
    pub async fn set(t: &Waymark) -> Self {
        let (layla, sami) = (mentor(t, LAYLA, "en", 3).await, mentor(t, SAMI, "en", 3).await);
        let noor = t.member_with_role("Noor", "STEWARD").await;
        for person in [&layla, &sami] {
            for role in ["FACILITATOR", "MODERATOR", "PROFESSIONAL", "STEWARD"] {
                t.grant(person, role).await;
            }
        }
        let mentorship = ask(&sami, &layla).await;
        walk_together(&layla, &sami, &mentorship).await;
        let chosen = sami.client.change("chooseSupervisor", json!({ "supervisor": layla.id }), "supervision { id }");
        let supervision = chosen.await["supervision"]["id"].clone();
        change(&layla, "answerSupervision", json!({ "supervision": supervision, "accept": true })).await;
        for person in [&layla, &sami] {
            let note =
                json!({ "mentorship": mentorship, "howItGoes": "STEADY", "note": "We laughed.", "isShared": true });
            change(person, "noteCheckIn", note).await;
            change(person, "waitForMentor", json!({ "ageGroup": "ADULT" })).await;
        }
        let other = ask(&layla, &sami).await;
        does(&layla, "withdrawMentorship", &other).await;

        let ((first, first_dates), (second, second_dates)) = (holds(&layla).await, holds(&sami).await);
        for (host, guest, date) in [(&layla, &sami, &first_dates[0]), (&sami, &layla, &second_dates[0])] {
            change(guest, "giveConsent", json!({ "purpose": "ATTENDANCE" })).await;
            change(guest, "rsvp", json!({ "occurrence": date })).await;
            let named = json!({ "occurrence": date, "headCount": 3, "members": [guest.id] });
            change(host, "recordAttendance", named).await;
        }
        let mut offers = Vec::new();
        for (host, guest, meeting) in [(&layla, &sami, &first), (&sami, &layla, &second)] {
            let arabic = json!({ "meeting": meeting, "part": "INTERPRETER", "language": "ar", "member": guest.id });
            let arabic = change(host, "offerPart", arabic).await;
            change(guest, "answerPart", json!({ "offer": arabic, "accept": true })).await;
            let shadow = json!({ "meeting": meeting, "part": "SHADOW", "member": guest.id });
            offers.push(change(host, "offerPart", shadow).await);
        }
        let resources = [activity(&layla, &noor).await, activity(&sami, &noor).await];
        for (person, own, others) in [(&layla, &first, &resources[1]), (&sami, &second, &resources[0])] {
            change(person, "saveResource", json!({ "resource": others })).await;
            change(person, "startTrial", json!({ "resource": others })).await;
            change(person, "createCollection", json!({ "of": own, "title": "Both", "resources": resources })).await;
        }
        let house = house(&noor, [&layla, &sami]).await;
        t.run_jobs().await;
        Self {
            layla,
            sami,
            noor,
            mentorship,
            supervision,
            meetings: [first, second],
            dates: [first_dates[0].clone(), second_dates[0].clone()],
            offers: offers.try_into().unwrap(),
            resources,
            house,
        }
    }

    /// The ids of all that there is.
    fn ids(&self) -> Vec<&str> {
        let things = [&self.meetings, &self.dates, &self.offers, &self.resources].into_iter().flatten();
        let things =
            things.chain(&self.house).chain([&self.mentorship, &self.supervision]).map(|id| id.as_str().unwrap());
        things.chain([self.layla.id.as_str(), self.sami.id.as_str()]).collect()
    }

    /// Where each of the two meets the other.
    pub async fn meet(&self) -> [Vec<String>; 2] {
        let (layla, sami) = (Somebody { id: &self.layla.id, name: LAYLA }, Somebody { id: &self.sami.id, name: SAMI });
        let ids = self.ids();
        let (by_layla, by_sami) =
            tokio::join!(where_met(&self.layla.client, &sami, &ids), where_met(&self.sami.client, &layla, &ids));
        [by_layla, by_sami].map(Vec::from_iter)
    }
}

/// A weekly meeting of hers that has just begun, and its dates.
async fn holds(person: &Person) -> (Value, Vec<Value>) {
    let input = json!({
        "sourceLanguage": "en", "texts": [{ "language": "en", "title": "Circle" }], "languages": [{ "language": "en" }],
        "startsAtLocal": "2026-01-12T08:30:00", "timeZone": "UTC", "recurrence": "FREQ=WEEKLY;COUNT=3",
        "durationMinutes": 60, "format": "ONLINE", "joinUrl": "https://meet.example.org/circle",
    });
    let made = person.client.change("createMeeting", input, "meeting { id occurrences { nodes { id } } }").await;
    let dates = made["meeting"]["occurrences"]["nodes"].as_array().unwrap().iter().map(|node| node["id"].clone());
    (made["meeting"]["id"].clone(), dates.collect())
}

/// A published activity that thanks its author by name.
async fn activity(author: &Person, reviewer: &Person) -> Value {
    let input = json!({ "kind": "ACTIVITY", "language": "en", "title": WORDS, "credit": "DISPLAY_NAME",
        "formats": [{ "language": "en", "format": "TEXT" }] });
    let made = author.client.change("createResource", input, "resource { id }").await["resource"]["id"].clone();
    author.client.change("proposeResource", json!({ "resource": made }), "resource { id }").await;
    let published = json!({ "resource": made, "reviewDueOn": "2026-07-01" });
    reviewer.client.change("publishResource", published, "resource { id }").await;
    made
}

/// An organization whose listing both look after, and what each of the two has proposed for it.
async fn house(steward: &Person, both: [&Person; 2]) -> [Value; 3] {
    let input = json!({ "name": "Lantern House", "language": "en" });
    let made = steward.client.change("createOrganization", input, "organization { id }").await;
    let house = made["organization"]["id"].clone();
    let mut all = vec![house.clone()];
    for person in both {
        change(steward, "appointListingEditor", json!({ "organization": house, "member": person.id })).await;
        let input = json!({ "organization": house, "language": "en", "title": WORDS });
        let proposed = person.client.change("proposeListing", input, "proposal { id }").await;
        let proposal = proposed["proposal"]["id"].clone();
        change(steward, "acceptListingProposal", json!({ "proposal": proposal, "reviewDueOn": "2026-07-01" })).await;
        all.push(proposal);
    }
    all.try_into().unwrap()
}

/// Changes something with success; gives the id of the offer, where there is one.
pub async fn change(person: &Person, mutation: &str, input: Value) -> Value {
    let selection = if mutation.ends_with("Part") { "offer { id }" } else { "" };
    let payload = person.client.change(mutation, input, selection).await;
    assert_eq!(payload["userErrors"], json!([]), "{mutation}");
    payload["offer"]["id"].clone()
}
