//! The page on which a member chooses, where she has a device: which way letters come, without a script.

use std::collections::BTreeMap;

use macro_rules_attribute::apply;
use url::form_urlencoded::Serializer;
use uuid::Uuid;
use waymark::letter;

use super::{Device, add, by, channel, layla, pushing};
use crate::letters::cadence;
use crate::support::waymark::{Person, Waymark, on_both_databases};

/// Where she chooses.
fn path(house: &Waymark, person: &Person) -> String {
    let id = Uuid::try_parse(person.id.split_once('_').unwrap().1).unwrap();
    letter::preferences_path(&house.app, id)
}

async fn page(house: &Waymark, person: &Person) -> String {
    let (status, _, page) = house.visitor().get(&path(house, person)).await;
    assert_eq!(status, 200);
    page
}

/// The value of an attribute of the tag that this text begins in.
fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let tag = tag.split_once('>').unwrap().0;
    let value = tag.split_once(&format!(" {name}=\"")).map(|(_, rest)| rest.split_once('"').unwrap().0);
    value.unwrap_or_default()
}

fn has(tag: &str, word: &str) -> bool {
    tag.split_once('>').unwrap().0.split(' ').any(|part| part == word)
}

/// The pieces of the page that begin with this tag.
fn tags<'a>(page: &'a str, tag: &'a str) -> impl Iterator<Item = &'a str> {
    page.split(tag).skip(1)
}

/// What is selected of the select that this text begins in: the first one, if nothing is.
fn selected(select: &str) -> &str {
    let select = select.split_once("</select>").unwrap().0;
    let first = tags(select, "<option").next().unwrap();
    attribute(tags(select, "<option").find(|option| has(option, "selected")).unwrap_or(first), "value")
}

/// The names of the questions which way letters come, in the order in which they stand on the page.
fn questions(page: &str) -> Vec<String> {
    let answers: Vec<&str> = tags(page, "<input").filter(|input| attribute(input, "type") == "radio").collect();
    let of = |name: &str| {
        let named = answers.iter().filter(|answer| attribute(answer, "name") == name);
        named.map(|answer| attribute(answer, "value")).collect::<Vec<_>>()
    };
    let mut names: Vec<String> = answers.iter().map(|answer| attribute(answer, "name").to_owned()).collect();
    names.dedup();
    names.retain(|name| of(name) == ["email", "push", "both"]);
    names
}

/// What a browser would send if nothing was changed on the page.
fn filled_in(page: &str) -> BTreeMap<String, String> {
    let is_sent = |input: &&str| !matches!(attribute(input, "type"), "radio" | "checkbox") || has(input, "checked");
    let inputs =
        tags(page, "<input").filter(is_sent).map(|input| (attribute(input, "name"), attribute(input, "value")));
    let selects = tags(page, "<select").map(|select| (attribute(select, "name"), selected(select)));
    inputs.chain(selects).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn form(fields: &BTreeMap<String, String>) -> String {
    Serializer::new(String::new()).extend_pairs(fields).finish()
}

#[apply(on_both_databases!)]
async fn it_asks_which_way_only_where_there_are_two(t: &Waymark) {
    let house = pushing(t).await;
    let omar = house.member("Omar").await;
    assert_eq!(questions(&page(&house, &omar).await).len(), 0, "she has no device");
    add(&omar, &Device::new().await, "Phone").await;
    by(&omar, "RESOURCES", "BOTH").await;
    let shown = page(&house, &omar).await;
    let fields = filled_in(&shown);
    let chosen: Vec<&str> = questions(&shown).iter().map(|name| fields[name].as_str()).collect();
    assert_eq!(chosen, ["email", "email", "both", "email"], "one for each kind, as it stands");
    for name in questions(&shown) {
        for answer in ["email", "push", "both"] {
            assert!(shown.contains(&format!("for=\"{name}-{answer}\"")), "{name} {answer} has its label");
        }
    }
    assert!(!shown.contains("<script") && !shown.contains("Phone"), "{shown}");
    assert_eq!(questions(&page(t, &omar).await).len(), 0, "this server does not push");
    drop(omar);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn what_is_chosen_is_saved_without_a_script(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, _device) = layla(&house, "EMAIL").await;
    let before = page(&house, &layla).await;
    let asked = questions(&before);
    let mut fields = filled_in(&before);
    assert_eq!(fields["mentoring"], "at_once", "what a browser would send is read from the page");
    fields.insert(asked[0].clone(), "both".to_owned());
    fields.insert(asked[1].clone(), "push".to_owned());
    let (status, saved) = house.visitor().post(&path(&house, &layla), &form(&fields)).await;
    assert_eq!(status, 200, "{saved}");
    assert_eq!(filled_in(&saved), fields, "and shown as it was saved");
    let kinds = ["MEETINGS", "MENTORING", "RESOURCES", "COMMUNITY"];
    for (kind, expected) in kinds.into_iter().zip(["BOTH", "PUSH", "EMAIL", "EMAIL"]) {
        assert_eq!(channel(&layla, kind).await, expected, "{kind}");
        assert_eq!(cadence(&layla, kind).await, "AT_ONCE", "{kind}");
    }

    // The page as it was opened before she had a device does not ask, and changes nothing of it.
    let mut old: BTreeMap<_, _> = fields.into_iter().filter(|(name, _)| !asked.contains(name)).collect();
    old.insert("mentoring".to_owned(), "weekly".to_owned());
    assert_eq!(house.visitor().post(&path(&house, &layla), &form(&old)).await.0, 200);
    assert_eq!(cadence(&layla, "MENTORING").await, "WEEKLY");
    assert_eq!(channel(&layla, "MENTORING").await, "PUSH");
    drop(layla);
    house.finish().await;
}

#[apply(on_both_databases!)]
async fn an_answer_that_is_not_offered_is_said_beside_its_question(t: &Waymark) {
    let house = pushing(t).await;
    let (layla, _device) = layla(&house, "PUSH").await;
    let before = page(&house, &layla).await;
    let mentoring = questions(&before).remove(1);
    let mut fields = filled_in(&before);
    fields.insert(mentoring.clone(), "pigeon".to_owned());
    fields.insert("mentoring".to_owned(), "never".to_owned());
    let (status, shown) = house.visitor().post(&path(&house, &layla), &form(&fields)).await;
    assert_eq!(status, 422, "{shown}");
    let error = shown.split(&format!("id=\"{mentoring}-error\">")).nth(1).unwrap_or_default();
    assert!(error.starts_with("Please choose one of the answers that are offered."), "{shown}");
    assert!(shown.contains(&format!("aria-describedby=\"{mentoring}-error\"")), "{mentoring} says what is wrong");
    assert_eq!(cadence(&layla, "MENTORING").await, "AT_ONCE", "nothing was saved");
    assert_eq!(channel(&layla, "MENTORING").await, "PUSH");
    drop(layla);
    house.finish().await;
}
