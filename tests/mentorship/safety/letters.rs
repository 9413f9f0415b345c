//! What is told by letter, and that one end cannot be told from another.

use macro_rules_attribute::apply;
use serde_json::{Value, json};

use super::super::{ask, asks, does, mentor};
use super::parts;
use crate::support::smtp::{ReceivedLetter, without_tokens};
use crate::support::together::walk_together;
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// The letters to somebody since there were so many.
fn since(t: &Waymark, person: &Person, count: usize) -> Vec<ReceivedLetter> {
    t.inbox(&person.email).split_off(count)
}

/// All of a letter but its name and date, the name of who reads it, and what makes her links hers.
fn read(letter: &ReceivedLetter, reader: &str) -> [String; 4] {
    let headers = ["Subject", "From", "Content-Language", "Auto-Submitted", "List-Unsubscribe", "Reply-To"];
    let headers = headers.map(|name| format!("{name}: {:?}", letter.header(name))).join("\n");
    [letter.subject(), letter.text(), letter.html(), headers]
        .map(|part| without_tokens(&part.replace(reader, "READER")))
}

#[apply(on_both_databases!)]
async fn the_letter_is_the_same_as_after_any_other_end(t: &Waymark) {
    let layla = mentor(t, "Layla", "ar", 9).await;
    let mut letters = Vec::new();
    for (name, is_safety) in [("Sami", false), ("Omar", true)] {
        let mentee = t.member_in(name, "hi", "Asia/Kolkata").await;
        let id = ask(&mentee, &layla).await;
        walk_together(&layla, &mentee, &id).await;
        t.run_jobs().await;
        let (hers, his) = (t.inbox(&layla.email).len(), t.inbox(&mentee.email).len());
        match is_safety {
            true => assert_eq!(parts(&layla, &id).await["userErrors"], json!([])),
            false => assert_eq!(does(&layla, "endMentorship", &id).await, "ENDED"),
        }
        t.run_jobs().await;
        let told = since(t, &mentee, his);
        assert_eq!(told.len(), 1, "at once, and once");
        assert_eq!(since(t, &layla, hers).len(), 0, "who parts is not written to");
        letters.push(read(&told[0], name));
    }
    assert_eq!(letters[0], letters[1]);
}

#[apply(on_both_databases!)]
async fn where_nothing_was_under_way_nobody_is_written_to(t: &Waymark) {
    let layla = mentor(t, "Layla", "ar", 9).await;
    for (name, is_by_mentor) in [("Sami", false), ("Omar", true)] {
        let mentee = t.member(name).await;
        let id = ask(&mentee, &layla).await;
        let (hers, his) = (t.inbox(&layla.email).len(), t.inbox(&mentee.email).len());
        // The letter that says that somebody asks has not left yet, and finds nothing.
        parts(if is_by_mentor { &layla } else { &mentee }, &id).await;
        t.run_jobs().await;
        assert_eq!((since(t, &layla, hers).len(), since(t, &mentee, his).len()), (0, 0), "{name}");
    }
    // Neither is one who was to be told a yes, when it is over before the letter leaves; of its end she is.
    let mentee = t.member("Ines").await;
    let id = ask(&mentee, &layla).await;
    t.run_jobs().await;
    does(&layla, "acceptMentorship", &id).await;
    let his = t.inbox(&mentee.email).len();
    parts(&layla, &id).await;
    t.run_jobs().await;
    let [letter] = since(t, &mentee, his).try_into().unwrap();
    assert!(letter.text().contains("One of your mentorships has ended."), "{}", letter.text());
}

/// Whatever somebody can see of another and of their mentorship, without the names of either.
async fn view(person: &Person, other: &Person, mentorship: &Value) -> Vec<String> {
    let query = "query($other: ID!, $id: ID!) {
        node(id: $id) { __typename } other: node(id: $other) { __typename } mentor(member: $other) { about }
        mentorships { nodes { id state } pageInfo { hasNextPage } }
        changes(last: 2, kinds: [MEMBER, MENTORSHIP]) { nodes { kind nodeId node { __typename } } }
    }";
    let seen = person.client.ask(query, json!({ "other": other.id, "id": mentorship })).await.data();
    let asked = asks(person, other).await;
    let mut tried = Vec::new();
    for verb in ["acceptMentorship", "declineMentorship", "withdrawMentorship", "endMentorship"] {
        tried.push(does(person, verb, mentorship).await);
    }
    let nameless = |text: String| {
        let ids = [(person.id.as_str(), "ME"), (other.id.as_str(), "OTHER"), (mentorship.as_str().unwrap(), "IT")];
        ids.iter().fold(text, |text, (id, word)| text.replace(id, word))
    };
    vec![nameless(seen.to_string()), nameless(asked.to_string()), tried.join(" ")]
}

#[apply(on_both_databases!)]
async fn from_what_one_sees_one_cannot_tell_who_has_parted(t: &Waymark) {
    let mut views = Vec::new();
    for is_by_mentor in [true, false] {
        let layla = mentor(t, &format!("Layla{is_by_mentor}"), "en", 1).await;
        let sami = mentor(t, &format!("Sami{is_by_mentor}"), "en", 1).await;
        let id = ask(&sami, &layla).await;
        walk_together(&layla, &sami, &id).await;
        parts(if is_by_mentor { &layla } else { &sami }, &id).await;
        t.run_jobs().await;
        views.push([view(&layla, &sami, &id).await, view(&sami, &layla, &id).await]);
    }
    assert_eq!(views[0], views[1]);
}
