//! Those who run a service keep what is listed of it, and it is said who made sure of it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

mod corrected;
mod editors;
mod proposing;
mod verified;
mod wrong;

use serde_json::{Value, json};
use waymark::resource::{ImportReport, Order, import_hsds};

use crate::support::client::Client;
use crate::support::waymark::{Person, Waymark};

const PROPOSAL: &str = "proposal { id state answer changedFields resource { id version updatedAt } }";

const SERVICE: &str = "query($id: ID!) { node(id: $id) { ... on Resource {
    title { text language } summary { text } version status sourceLanguage reviewDueOn reviewedOn owner { displayName }
    service { hsdsId url email phone phoneExtension isPaused assuredOn
        eligibility { text } fees { text } application { text } alert { text } organization { id name }
        details { languages interpretation { text }
            phones { number extension kind description { text } languages }
            hours { days opensAt closesAt from until description { text } }
            costs { kind option { text } amount currency description { text } }
            places { hsdsId name addressLines postcode city region country latitude longitude transport { text }
                accessibility { text } phones { number } hours { days opensAt } } } }
} } }";

/// Who works on what Lantern House lists: who runs it, who reviews, and a steward.
struct House {
    claire: Person,
    anneke: Person,
    priya: Person,
    id: Value,
}

impl House {
    /// An organization that people here took up.
    async fn open(t: &Waymark) -> Self {
        let priya = t.member_with_role("Priya", "steward").await;
        let input = json!({ "name": "Lantern House", "language": "en", "description": "A house with a light on." });
        let made = priya.client.change("createOrganization", input, "organization { id }").await;
        Self::kept_by(t, priya, made["organization"]["id"].clone()).await
    }

    /// One that came with a service of another directory.
    async fn imported(t: &Waymark) -> Self {
        import(t, talks()).await;
        let priya = t.member_with_role("Priya", "steward").await;
        let all = priya.client.ask("{ organizations { nodes { id } } }", Value::Null).await.data();
        Self::kept_by(t, priya, all["organizations"]["nodes"][0]["id"].clone()).await
    }

    async fn kept_by(t: &Waymark, priya: Person, id: Value) -> Self {
        let claire = t.member("Claire").await;
        let anneke = t.member_with_role("Anneke", "moderator").await;
        appoint(&priya, &id, &claire).await;
        Self { claire, anneke, priya, id }
    }

    /// The one service that it has.
    async fn service(&self) -> Value {
        let query = "query($id: ID!) { node(id: $id) { ... on Organization { services { nodes { id } } } } }";
        let data = self.priya.client.ask(query, json!({ "id": self.id })).await.data();
        data["node"]["services"]["nodes"][0]["id"].clone()
    }

    /// Has something proposed and accepted, and gives the resource.
    async fn becomes(&self, input: Value) -> Value {
        let proposal = proposed(&self.claire, input).await;
        let payload = accepts(&self.anneke, &proposal).await;
        assert_eq!(payload["userErrors"], json!([]));
        payload["proposal"]["resource"]["id"].clone()
    }
}

async fn appoint(steward: &Person, organization: &Value, whom: &Person) {
    let input = json!({ "organization": organization, "member": whom.id });
    let payload = steward.client.change("appointListingEditor", input, "organization { id }").await;
    assert_eq!(payload["userErrors"], json!([]));
}

async fn proposes(person: &Person, input: Value) -> Value {
    person.client.change("proposeListing", input, PROPOSAL).await
}

async fn proposed(person: &Person, input: Value) -> Value {
    let payload = proposes(person, input).await;
    assert_eq!(payload["userErrors"], json!([]));
    payload["proposal"]["id"].clone()
}

async fn accepts(person: &Person, proposal: &Value) -> Value {
    let input = json!({ "proposal": proposal, "reviewDueOn": "2026-09-01" });
    person.client.change("acceptListingProposal", input, PROPOSAL).await
}

async fn declines(person: &Person, proposal: &Value, reason: &str) -> Value {
    let input = json!({ "proposal": proposal, "reason": reason });
    person.client.change("declineListingProposal", input, PROPOSAL).await
}

async fn seen(client: &Client, id: &Value) -> Value {
    let query = if client.token().is_some_and(|token| token.starts_with("wm_")) {
        SERVICE.replace("owner { displayName }", "")
    } else {
        SERVICE.to_owned()
    };
    client.ask(&query, json!({ "id": id })).await.data()["node"].take()
}

/// Whether somebody is told that there is such a thing.
async fn sees(client: &Client, id: &Value) -> bool {
    let found = client.ask("query($id: ID!) { node(id: $id) { id } }", json!({ "id": id })).await.data();
    found["node"].is_object()
}

fn code(payload: &Value) -> &str {
    payload["userErrors"][0]["code"].as_str().unwrap_or("none")
}

/// Sends a mutation that a caller may not even ask for, and gives the code of the refusal.
async fn refusal(person: &Person, verb: &str, input: Value) -> String {
    let kind = format!("{}{}Input", verb[..1].to_uppercase(), &verb[1..]);
    let query = format!("mutation($input: {kind}!) {{ {verb}(input: $input) {{ userErrors {{ code }} }} }}");
    person.client.ask(&query, json!({ "input": input })).await.code().to_owned()
}

/// How many letters she has got that say this.
fn told(t: &Waymark, person: &Person, words: &str) -> usize {
    let says = |text: String| text.replace(['\u{2068}', '\u{2069}'], "").contains(words);
    t.inbox(&person.email).iter().filter(|letter| says(letter.text())).count()
}

/// A record of another directory.
fn talks() -> Value {
    json!({
        "id": "5f0c1c9e-2f0b-4b9e-9a53-0d6f5b6f7a10",
        "name": "Evening talks",
        "status": "active",
        "description": "For those who want to talk.",
        "url": "https://lantern.example/talks",
        "fees_description": "Free",
        "assured_date": "2025-11-03",
        "assurer_email": "somebody@directory.example",
        "phones": [{ "id": "1554f2e2-a373-45db-a3fa-9fc48a61c15e", "number": "+49 30 3", "extension": 12 }],
        "organization": {
            "id": "77f0f5f4-6a5f-4b3e-8f6e-0a8a3bd9d001",
            "name": "Lantern House",
            "description": "A house with a light on.",
        },
    })
}

fn with(mut record: Value, field: &str, value: Value) -> Value {
    record[field] = value;
    record
}

async fn import(t: &Waymark, json: Value) -> ImportReport {
    let order = Order::new("en".parse().unwrap(), "https://directory.example/services");
    let report = import_hsds(&t.app, json.to_string().as_bytes(), &order).await.unwrap();
    assert!(!report.is_held_back);
    report
}

/// The service as other directories read it.
async fn in_hsds(program: &Client, hsds_id: &Value) -> Value {
    let answer = program.read(&format!("/hsds/services/{}", hsds_id.as_str().unwrap()), &[]).await;
    assert_eq!(answer.status, 200);
    answer.body
}

/// A new service with everything that can be said of one.
fn full(organization: &Value) -> Value {
    json!({
        "organization": organization, "language": "de", "title": "Gespräche am Abend",
        "summary": "Für alle, die reden möchten.", "url": "https://lantern.example/abend",
        "email": "abend@lantern.example", "eligibility": "Ab 16 Jahren.", "fees": "Nach Vereinbarung.",
        "application": "Einfach kommen.", "alert": "Im Februar im zweiten Stock.",
        "interpretation": "Gebärdensprache nach Anmeldung.", "languages": ["de", "ar-EG", "ar"],
        "phones": [{ "number": "+49 30 5550 17", "extension": "12", "kind": "TEXTPHONE", "description": "Vormittags.",
            "languages": ["de"] }, { "number": "+49 30 5550 18" }],
        "hours": [{ "days": ["WEDNESDAY", "MONDAY", "MONDAY"], "opensAt": "18:00", "closesAt": "20:30",
            "from": "2026-02-01", "until": "2026-12-20" }, { "description": "An Feiertagen nach Absprache." }],
        "costs": [{ "kind": "FREE" }, { "kind": "SLIDING_SCALE", "amount": 15, "currency": "eur" },
            { "kind": "SCHOLARSHIP", "option": "Für Studierende", "description": "Frag uns." }],
        "places": [{ "name": "Alte Mühle", "addressLines": ["Mühlenweg 1", "Hinterhaus"], "postcode": "10115",
            "city": "Berlin", "region": "BE", "country": "de", "latitude": 52.5, "longitude": 13.25,
            "transport": "Bus 7.", "accessibility": ["Keine Stufen.", "Sitze ohne Lehnen."],
            "phones": [{ "number": "+49 30 5550 19" }], "hours": [{ "days": ["SATURDAY"], "opensAt": "10:00" }] }],
    })
}
