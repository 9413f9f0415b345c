//! What is found, and in which order.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{Entry, Facets, Found, Index, Part, Text, Trust, Wish};

/// A shelf of things that say only what stands here, each by its number: number, language, title, body.
type Book = (u128, &'static str, &'static str, &'static str);

const BOOKS: &[Book] = &[
    (1, "en", "Sleeping better", "Small habits for the evening. Anxiety at night is common."),
    (2, "en", "When anxiety comes", "Breathe, look around, name five things. It passes, and then you can sleep."),
    (3, "de", "Besser schlafen", "Kleine Gewohnheiten für den Abend. Schlafprobleme kommen und gehen."),
    (4, "en", "How to say no", "How to set a boundary, and how to keep it."),
    (5, "zh-Hans", "睡得更好", "晚上的小习惯。失眠很常见。"),
];

fn moment() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH
}

fn text(language: &str, title: &str, body: &str) -> Text {
    let language = language.parse().unwrap();
    Text { language, title: title.to_owned(), body: body.to_owned(), trust: Trust::Full }
}

fn entry(id: u128, texts: Vec<Text>) -> Entry {
    Entry { id: Uuid::from_u128(id), texts, facets: Facets::new(), sinks_on: None }
}

fn wish(typed: &str, languages: &[&str]) -> Wish {
    Wish {
        text: typed.to_owned(),
        languages: languages.iter().map(|tag| tag.parse().unwrap()).collect(),
        only: Vec::new(),
        today: NaiveDate::default(),
    }
}

async fn index(entries: Vec<Entry>) -> Index {
    let index = Index::default();
    let mut update = index.update().await.unwrap();
    update.put(entries).unwrap();
    update.publish(moment()).unwrap();
    index
}

async fn books() -> Index {
    index(BOOKS.iter().map(|(id, language, title, body)| entry(*id, vec![text(language, title, body)])).collect()).await
}

async fn found(index: &Index, wish: &Wish) -> Found {
    index.shelf().unwrap().find(wish).unwrap()
}

async fn ids(index: &Index, wish: &Wish) -> Vec<u128> {
    found(index, wish).await.hits.iter().map(|hit| hit.id.as_u128()).collect()
}

#[tokio::test]
async fn words_are_found_in_other_forms_half_typed_and_with_slips() {
    let books = books().await;
    for (typed, expected) in [
        ("sleep", &[1, 2][..]),
        ("anxiety", &[2, 1]),
        ("anxieties", &[2, 1]),
        ("ANXIETY sleep", &[2, 1]),
        ("anx", &[2, 1]),
        ("anxeity", &[2, 1]),
        ("schlaf", &[3]),
        ("schlafen", &[3]),
        ("shclafen", &[3]),
        ("abends", &[3]),
        ("失眠", &[5]),
        ("睡", &[5]),
        ("boundaries", &[4]),
        ("how to sleep", &[1, 2]),
        ("elephant", &[]),
        ("sleep elephant", &[1, 2]),
        ("…", &[]),
    ] {
        assert_eq!(ids(&books, &wish(typed, &["en"])).await, expected, "{typed}");
    }
}

#[tokio::test]
async fn a_short_number_or_character_is_meant_as_it_is() {
    let numbers = index(vec![
        entry(1, vec![text("en", "Call 116123", "At any hour.")]),
        entry(2, vec![text("en", "Call 116124", "By day.")]),
    ])
    .await;
    assert_eq!(ids(&numbers, &wish("116123", &["en"])).await, [1]);
    assert_eq!(ids(&numbers, &wish("116125", &["en"])).await, [0_u128; 0]);
}

#[tokio::test]
async fn the_reader_s_language_and_trust_decide_between_equals() {
    let mut behind = text("en", "Calm", "");
    behind.trust = Trust::Limited;
    let index = index(vec![
        entry(1, vec![text("en", "Calm", ""), text("fr", "Calme", "")]),
        entry(2, vec![text("de", "Calm", "")]),
        entry(3, vec![behind]),
    ])
    .await;
    assert_eq!(ids(&index, &wish("calm", &["en", "de"])).await, [1, 2, 3]);
    assert_eq!(ids(&index, &wish("calm", &["de"])).await, [2, 1, 3]);
    let french = found(&index, &wish("calme", &["fr"])).await;
    assert_eq!(french.hits[0].language.tag(), "fr");
}

#[tokio::test]
async fn what_is_taken_away_or_changed_is_gone() {
    let index = books().await;
    let mut update = index.update().await.unwrap();
    assert_eq!(update.as_of(), Some(moment()));
    update.remove(Uuid::from_u128(1)).unwrap();
    update.put(vec![entry(2, vec![text("en", "When it is quiet", "")])]).unwrap();
    assert_eq!(update.publish(moment()).unwrap().find(&wish("sleep", &["en"])).unwrap().hits.len(), 0);
    assert_eq!(ids(&index, &wish("quiet", &["en"])).await, [2]);
}

#[tokio::test]
async fn what_was_not_published_is_not_there() {
    let index = books().await;
    let mut update = index.update().await.unwrap();
    update.remove(Uuid::from_u128(1)).unwrap();
    update.put(vec![entry(6, vec![text("en", "Elephants", "")])]).unwrap();
    drop(update);
    assert_eq!(ids(&index, &wish("sleep", &["en"])).await, [1, 2]);
    assert_eq!(ids(&index, &wish("elephants", &["en"])).await, [0_u128; 0]);
    // Not with what comes next, either.
    index.update().await.unwrap().publish(moment()).unwrap();
    assert_eq!(ids(&index, &wish("sleep", &["en"])).await, [1, 2]);
    assert_eq!(ids(&index, &wish("elephants", &["en"])).await, [0_u128; 0]);
}

/// An index that has been through a lot says the same as one that was made just now.
#[tokio::test]
async fn worth_does_not_depend_on_what_the_index_has_been_through() {
    let fresh = books().await;
    let tried = books().await;
    for round in 0..40 {
        let mut update = tried.update().await.unwrap();
        let (id, language, title, body) = BOOKS[round % BOOKS.len()];
        update.put(vec![entry(id, vec![text(language, "Elephants sleep", "Anxiety, how, sleep")])]).unwrap();
        update.publish(moment()).unwrap();
        let mut update = tried.update().await.unwrap();
        update.put(vec![entry(id, vec![text(language, title, body)])]).unwrap();
        update.publish(moment()).unwrap();
    }
    for typed in ["sleep", "anxiety", "how to sleep", "anxeity", "schlaf", "失眠"] {
        let wish = wish(typed, &["en"]);
        assert_eq!(found(&tried, &wish).await.hits, found(&fresh, &wish).await.hits, "{typed}");
    }
}

#[tokio::test]
async fn facets_count_what_fits_by_all_the_others() {
    let thing = |id, kind: &str, languages: &[&str]| {
        let mut entry = entry(id, vec![text("en", "Calm", "")]);
        entry.facets.insert("kind", vec![kind.to_owned()]);
        entry.facets.insert("language", languages.iter().map(|&tag| tag.to_owned()).collect());
        entry
    };
    let index =
        index(vec![thing(1, "guide", &["en", "pt-BR"]), thing(2, "guide", &["en"]), thing(3, "tool", &["en"])]).await;
    let mut wish = wish("calm", &["en"]);
    wish.only = vec![("kind", vec!["guide".to_owned()]), ("language", vec!["pt".to_owned()])];
    let found = found(&index, &wish).await;
    assert_eq!(found.hits.iter().map(|hit| hit.id.as_u128()).collect::<Vec<_>>(), [1]);
    let counts = |facet: &str| found.facets[facet].iter().map(|(value, count)| (&**value, *count)).collect::<Vec<_>>();
    assert_eq!(counts("kind"), [("guide", 1)]);
    assert_eq!(counts("language"), [("en", 2), ("pt-BR", 1)]);
}

fn shown(parts: &[Part]) -> String {
    parts.iter().map(|part| if part.is_match { format!("[{}]", part.text) } else { part.text.clone() }).collect()
}

#[tokio::test]
async fn what_was_looked_for_is_marked() {
    let books = books().await;
    for (typed, language, written, expected) in [
        ("anxiety", "en", "Anxieties and ANXIETY.", "[Anxieties] and [ANXIETY]."),
        ("anxeity", "en", "When anxiety comes", "When [anxiety] comes"),
        ("schl", "de", "Besser schlafen", "Besser [schlafen]"),
        ("失眠", "zh-Hans", "晚上失眠很常见。", "晚上[失眠]很常见。"),
        ("sleep", "en", "Nothing of it", "Nothing of it"),
    ] {
        let wanted = found(&books, &wish(typed, &["en"])).await.wanted;
        assert_eq!(shown(&wanted.marked(written, &language.parse().unwrap())), expected, "{typed}");
    }
}

#[tokio::test]
async fn an_excerpt_is_where_most_of_it_stands() {
    let books = books().await;
    let english = "en".parse().unwrap();
    let wanted = found(&books, &wish("anxiety sleep", &["en"])).await.wanted;
    let long =
        format!("{}sleep {}anxiety takes away sleep, {}", "word ".repeat(50), "word ".repeat(50), "word ".repeat(50));
    let excerpt = shown(&wanted.excerpt(&long, &english, 60).unwrap());
    assert_eq!(excerpt, "…word word word [anxiety] takes away [sleep], word word word word…");
    assert_eq!(shown(&wanted.excerpt("Sleep.", &english, 60).unwrap()), "[Sleep].");
    assert_eq!(wanted.excerpt("Nothing of it.", &english, 60), None);
}
