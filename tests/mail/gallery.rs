//! The gallery of letters: each that can be written is in it, reads well in every language, and gives nothing away from
//! outside.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use mail_parser::MessageParser;
use waymark::i18n::Locale;
use waymark::mail::{Block, KeptLetter, Letter};
use waymark::{gallery, rooms};

use crate::support::database::{Kind, TestDatabase};
use crate::support::process::Process;
use crate::support::waymark::{Waymark, run};
use crate::tidy;

#[test]
fn every_sentence_of_every_letter_is_in_it() {
    run(Kind::Sqlite, |t| Box::pin(every_sentence(t)));
}

/// A house whose every word is the id of the message: what no letter of the gallery says, no letter of it is about.
async fn every_sentence(t: &Waymark) {
    let folder = std::env::temp_dir().join(format!("waymark_ids_{}", std::process::id()));
    let words: String = rooms::sentences().iter().map(|sentence| format!("{0} = <{0}>\n", sentence.id())).collect();
    std::fs::create_dir_all(folder.join("en")).unwrap();
    std::fs::write(folder.join("en/ids.ftl"), words).unwrap();
    let naming = t.beside(&["--locales", folder.to_str().unwrap()]).await;
    let letters = gallery::letters(&naming.app, &Locale::default()).unwrap();
    let parts = letters.iter().map(|(_, letter)| {
        let read = naming.app.mailer.preview(letter).unwrap();
        let dates: String = letter.calendar.iter().map(|date| date.text.as_str()).collect();
        [letter.subject.clone(), letter.preheader.clone(), read.text, dates].join("\n")
    });
    let said = parts.collect::<Vec<_>>().join("\n");
    naming.finish().await;
    std::fs::remove_dir_all(&folder).unwrap();

    let names: BTreeSet<&str> = letters.iter().map(|(name, _)| *name).collect();
    assert_eq!(names.len(), letters.len(), "each has a name of its own");
    let sentences = sentences_of_letters();
    assert!(sentences.len() >= 150, "{}", sentences.len());
    let missing: Vec<&String> = sentences.iter().filter(|id| !said.contains(&format!("<{id}>"))).collect();
    assert!(missing.is_empty(), "these stand in letters, but in none of the gallery: {missing:#?}");
}

/// The ids of all messages that the code of letters names, and of all that a mail program shows in its list.
fn sentences_of_letters() -> BTreeSet<String> {
    let sources: BTreeMap<String, String> = tidy::sources().into_iter().collect();
    let all = rooms::sentences();
    let listed = all.iter().map(|sentence| sentence.id());
    let listed = listed.filter(|id| id.ends_with("-subject") || id.ends_with("-preheader")).map(ToOwned::to_owned);
    let mut ids: BTreeSet<String> = listed.collect();
    for (path, text) in sources.iter().filter(|(path, _)| path.contains("letters")) {
        let is_code = |line: &&str| !["use ", "//"].iter().any(|start| line.trim_start().starts_with(*start));
        for line in text.lines().filter(is_code) {
            for (place, word) in line.match_indices("messages::") {
                let name = line[place + word.len()..].split(|c: char| !c.is_alphanumeric()).next().unwrap();
                let id = declared_in(&sources, path, &line[..place]).and_then(|file| id_of(&sources[&file], name));
                ids.insert(id.unwrap_or_else(|| format!("{path}: {name} is declared nowhere")));
            }
        }
    }
    ids
}

/// The file that declares the messages that a letter speaks of like this: those of its own room, or of another one.
fn declared_in(sources: &BTreeMap<String, String>, path: &str, before: &str) -> Option<String> {
    let is_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
    let before = before.rsplit(|c: char| !is_path(c)).next()?;
    match before.strip_suffix("::") {
        Some(room) => Some(format!("{room}/messages.rs")).filter(|file| sources.contains_key(file)),
        None => {
            let folders = Path::new(path).ancestors().skip(1);
            let mut files = folders.map(|folder| folder.join(format!("{before}messages.rs")));
            files.find_map(|file| sources.get_key_value(&*file.to_string_lossy()).map(|(file, _)| file.clone()))
        }
    }
}

/// The id of the message of this name.
fn id_of(declarations: &str, name: &str) -> Option<String> {
    let is_its = |line: &str| {
        let rest = line.trim_start().strip_prefix(name);
        rest.is_some_and(|rest| rest.starts_with(" = ") || rest.starts_with(" {"))
    };
    let declaration: Vec<&str> = declarations.lines().skip_while(|line| !is_its(line)).collect();
    let declaration = declaration.join("\n");
    let (until, _) = declaration.split_once("\";")?;
    until.rsplit('"').next().map(ToOwned::to_owned)
}

#[test]
fn what_a_letter_says_stands_with_the_letters() {
    let sources = tidy::sources();
    let of_jobs = sources.iter().filter(|(path, _)| path.ends_with("/jobs.rs") || path.contains("/jobs/"));
    let strays: Vec<&String> = of_jobs.filter(|(_, text)| text.contains("messages::")).map(|(path, _)| path).collect();
    assert!(strays.is_empty(), "jobs say nothing themselves, or the gallery would not show it: {strays:?}");
}

#[test]
fn every_letter_reads_well_in_every_language() {
    run(Kind::Sqlite, |t| Box::pin(every_language(t)));
}

async fn every_language(t: &Waymark) {
    let strange = t.beside(&["--pseudo-locales"]).await;
    let (catalog, mailer) = (&strange.app.catalog, &strange.app.mailer);
    let written = |locale: &Locale| gallery::letters(&strange.app, locale).unwrap();
    let in_english = written(&Locale::default());
    assert_eq!(catalog.locales().len(), 26, "those that nobody speaks as well");
    for locale in catalog.locales() {
        let words = telling_words(locale.tag());
        let letters = written(locale);
        assert_eq!(letters.len(), in_english.len(), "{locale}");
        for ((name, letter), (_, english)) in letters.iter().zip(&in_english) {
            let which = format!("{name} in {locale}");
            let read = mailer.preview(letter).unwrap();
            is_whole(&which, locale, letter, &read);
            let Some(words) = &words else { continue };
            if *locale != Locale::default() {
                is_translated(&which, letter, english);
            }
            let seen = bare(&seen_from_outside(letter, &read));
            let told: Vec<&String> = words.iter().filter(|word| seen.contains(*word)).collect();
            assert!(told.is_empty(), "{which} says {told:?} to everybody");
        }
    }
    strange.finish().await;
}

/// All parts are there, in the language and its direction, and whatever is to be filled in is.
fn is_whole(which: &str, locale: &Locale, letter: &Letter, read: &KeptLetter) {
    let direction = locale.direction().attribute();
    assert_eq!((letter.language.as_str(), letter.direction), (locale.tag(), direction), "{which}");
    assert!(read.html.contains(&format!(r#"<html lang="{locale}" dir="{direction}""#)), "{which}");
    assert_eq!(read.subject, letter.subject, "{which}");
    let html = read.html.replace("&#39;", "'").replace("&#34;", "\"").replace("&#38;", "&");
    assert!(html.contains(&letter.preheader), "{which} has its preheader");
    for part in [&letter.subject, &letter.preheader, &read.text] {
        assert!(part.chars().any(char::is_alphabetic), "{which} has no words: {part}");
        assert!(!part.contains(['{', '}']), "{which} has a hole: {part}");
    }
}

/// Nothing fell back to English, which it does where a wording does not take its values.
fn is_translated(which: &str, letter: &Letter, english: &Letter) {
    let (ours, theirs) = (said(letter), said(english));
    assert_eq!(ours.len(), theirs.len(), "{which}");
    for (ours, theirs) in ours.into_iter().zip(theirs) {
        assert_ne!(ours, theirs, "{which}");
    }
}

/// What the house says in a letter: nobody's names, titles or codes.
fn said(letter: &Letter) -> Vec<&str> {
    let mut said = vec![letter.subject.as_str(), letter.preheader.as_str()];
    for block in &letter.blocks {
        match block {
            Block::Greeting(prose) | Block::Paragraph(prose) => said.push(prose),
            Block::Button { label, .. } => said.push(label),
            Block::Facts(facts) => said.extend(facts.iter().map(|(label, _)| label.as_str())),
            Block::Heading(_) | Block::Code(_) | Block::Divider => {}
        }
    }
    said.extend(letter.footer.iter().map(String::as_str));
    said.extend(letter.unsubscribe.iter().map(|unsubscribe| unsubscribe.label.as_str()));
    said.extend(letter.preferences.iter().map(|preferences| preferences.label.as_str()));
    said
}

/// What others may read of a letter without opening it: its preheader, and what its headers say but for its reader's
/// address.
fn seen_from_outside(letter: &Letter, read: &KeptLetter) -> String {
    let message = MessageParser::default().parse(&read.raw).unwrap();
    let from = message.from().unwrap().first().unwrap();
    let decoded = [message.subject(), from.name(), from.address(), Some(letter.preheader.as_str())];
    let mut seen: Vec<&str> = decoded.into_iter().flatten().collect();
    for (name, value) in message.headers_raw().filter(|(name, _)| !["To", "Subject", "From"].contains(name)) {
        assert!(!value.contains("=?"), "{name} has to be decoded to be read");
        // A token is no words, though it may look like one.
        seen.extend(value.split("token=").next());
    }
    seen.join("\n")
}

/// The words of `sensitive.txt`; `None` for a language that nobody speaks.
fn telling_words(tag: &str) -> Option<Vec<String>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../locales/{tag}/sensitive.txt"));
    let words = std::fs::read_to_string(file).ok()?;
    let lines = words.lines().map(str::trim);
    Some(lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(bare).collect())
}

/// As far as letters tell words apart: without the marks around what is filled in, what lower-casing leaves above a Turkish
/// i, joiners and vowel signs.
fn bare(text: &str) -> String {
    let marks = ['\u{307}', '\u{200c}', '\u{200d}', '\u{2068}', '\u{2069}'];
    let beside = |c: &char| !marks.contains(c) && !matches!(c, '\u{64b}'..='\u{652}');
    text.to_lowercase().chars().filter(beside).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_developer_looks_at_letters_and_nothing_leaves() {
    let Some(database) = TestDatabase::create(Kind::Sqlite).await else { return };
    let folder = std::env::temp_dir().join(format!("waymark_gallery_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let server = Process::start(&folder, &[("DATABASE_URL", database.url().as_str())]).await;
    let visitor = server.visitor();

    let (status, headers, index) = visitor.get("/dev/letters?lang=ar").await;
    assert_eq!(status, 200);
    assert_eq!(headers["cache-control"], "no-store");
    assert!(index.contains(r#"href="/dev/letters/reminder.reminder?lang=ar""#), "{index}");
    assert!(index.contains(r#"href="/dev/letters?lang=he""#), "the other languages");

    let (status, _, page) = visitor.get("/dev/letters/reminder.reminder?lang=ar&scheme=dark").await;
    assert_eq!(status, 200);
    assert!(page.contains(r#"class="letter dark""#));
    assert!(
        page.contains(r#"rel="prev" href="/dev/letters/reminder.reminder?lang=zh-Hans&#38;scheme=dark""#),
        "{page}"
    );
    assert!(page.contains(r#"rel="next" href="/dev/letters/reminder.reminder?lang=bn&#38;scheme=dark""#), "{page}");

    let (status, headers, html) = visitor.get("/dev/letters/reminder.reminder.html?lang=ar").await;
    assert_eq!(status, 200);
    assert_eq!(headers["content-type"], "text/html; charset=utf-8");
    assert_eq!(headers["content-language"], "ar");
    assert!(headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
    assert!(html.contains(r#"<html lang="ar" dir="rtl""#));

    let (status, headers, text) = visitor.speaking("de").get("/dev/letters/reminder.reminder.txt").await;
    assert_eq!(status, 200);
    assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
    assert_eq!(headers["content-language"], "de");
    assert!(text.contains("Layla") && text.contains("\n-- \n"), "{text}");

    for nowhere in ["/dev/letters/reminder.nothing", "/dev/letters/reminder.reminder?lang=am", "/dev/letters?lang=xx"] {
        assert_eq!(visitor.get(nowhere).await.0, 404, "{nowhere}");
    }
    assert!(!folder.join("mail").exists(), "nothing has left");
    server.kill();
    database.discard().await;
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn where_letters_leave_it_is_not_there() {
    run(Kind::Sqlite, |t| Box::pin(not_there(t)));
}

async fn not_there(t: &Waymark) {
    for path in ["/dev/letters", "/dev/letters/reminder.reminder", "/dev/letters/reminder.reminder.html"] {
        assert_eq!(t.visitor().get(path).await.0, 404, "{path}");
    }
}
