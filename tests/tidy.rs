//! What the compiler cannot check about who may know whom.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use std::path::Path;

/// A word that may stand only in some places.
struct Rule {
    word: &'static str,
    /// Parts of paths below `api/src`; a place fits when its path contains one of them.
    allowed: &'static [&'static str],
    why: &'static str,
}

const RULES: &[Rule] = &[
    Rule { word: "actix_web", allowed: &["http/"], why: "one door per vendor: only http/ knows actix" },
    Rule { word: "actix_http", allowed: &["http/"], why: "one door per vendor: only http/ knows actix" },
    Rule { word: "lettre::", allowed: &["mail/"], why: "one door per vendor: only mail/ knows lettre" },
    Rule { word: "encodify::", allowed: &["mail/"], why: "one door per vendor: only mail/ encodes letters" },
    Rule { word: "fluent_", allowed: &["i18n/"], why: "one door per vendor: only i18n/ knows fluent" },
    Rule { word: "icu::", allowed: &["i18n/"], why: "one door per vendor: only i18n/ knows ICU" },
    Rule { word: "snowball_", allowed: &["i18n/"], why: "one door per vendor: only i18n/ knows how words are formed" },
    Rule { word: "stop_words", allowed: &["i18n/"], why: "one door per vendor: only i18n/ knows how words are formed" },
    Rule { word: "tantivy", allowed: &["search/"], why: "one door per vendor: only search/ knows its engine" },
    Rule {
        word: "jsonwebtoken",
        allowed: &["keys.rs", "keys/vapid.rs"],
        why: "one door per vendor: only the keys know tokens' form",
    },
    Rule {
        word: "web_push_native",
        allowed: &["push/subscription.rs"],
        why: "one door per vendor: only a subscription knows how it is encrypted for",
    },
    Rule {
        word: "rrule::",
        allowed: &["meeting/recurrence"],
        why: "rrule drops days in gaps: it is kept behind our own rules",
    },
    Rule {
        word: "object_store",
        allowed: &["files/shelf.rs"],
        why: "one door per vendor: only the shelf knows stores",
    },
    Rule {
        word: "reqwest",
        allowed: &["outgoing/", "import/source.rs"],
        why: "one door per vendor: whoever sends requests where others say goes through outgoing/",
    },
    Rule { word: "infer::", allowed: &["files/judge"], why: "one door per vendor: only judges know formats" },
    Rule {
        word: "quick_xml",
        allowed: &["files/judge", "resource/xliff"],
        why: "markup is read where it is judged, and where translators get theirs",
    },
    Rule { word: "zip::", allowed: &["files/judge"], why: "one door per vendor: only judges unpack" },
    Rule { word: "flate2", allowed: &["files/judge"], why: "one door per vendor: only judges unpack" },
    Rule { word: "tempfile", allowed: &["files/scratch.rs"], why: "one door per vendor: only scratch knows where" },
    Rule {
        word: "jsonschema",
        allowed: &["hsds/standard.rs", "hsds/judging.rs"],
        why: "one door per vendor: only these judge by schemas",
    },
    Rule {
        word: "opening_hours::",
        allowed: &["crisis/rules/hours"],
        why: "one door per vendor: only hours.rs knows when a line is open",
    },
    Rule {
        word: "opening_hours_syntax",
        allowed: &["crisis/rules/hours"],
        why: "one door per vendor: only hours.rs knows when a line is open",
    },
    Rule { word: "csv::", allowed: &["hsds/tabular.rs"], why: "one door per vendor: only tabular.rs reads tables" },
    Rule { word: "apollo_compiler", allowed: &["wire/"], why: "one door per vendor: only wire/ reads documents" },
    Rule {
        word: "sea_orm",
        allowed: &[
            "/store",
            "db.rs",
            "tx.rs",
            "jobs/queue.rs",
            "page.rs",
            "failure.rs",
            "graphql.rs",
            "wire/boundary.rs",
            "config.rs",
        ],
        why: "queries and active models stand in a room's store; the queue is the one exception",
    },
    Rule {
        word: "async_graphql",
        allowed: &[
            "graphql",
            "/store",
            "schema/",
            "scalars.rs",
            "access.rs",
            "caching.rs",
            "failure.rs",
            "node.rs",
            "page.rs",
            "wire/",
            "http/host.rs",
            "http/graphql.rs",
            "http/batch.rs",
            "http/live.rs",
            "http/socket",
            "http/sse.rs",
            "http/tests",
            "loaders.rs",
            "i18n/locali",
            "i18n/locale.rs",
        ],
        why: "a room's rules, actions, jobs and letters know no GraphQL",
    },
    Rule {
        word: "Error::new(\"",
        allowed: &[],
        why: "a failure is a Problem, a Refusal or a Fault, never a bare sentence",
    },
    Rule {
        word: "Draft::new(",
        allowed: &["letters"],
        why: "letters are written beside their samples, where the gallery and its tests find them",
    },
    Rule { word: "\"SELECT ", allowed: &["db.rs"], why: "SQL that may differ between databases stands in db.rs" },
];

/// Rooms, each after those that it stands on.
const FLOORS: &[&[&str]] = &[
    &["member"],
    &["push"],
    &["letter"],
    &["consent", "topic", "crisis"],
    &["meeting", "mentorship", "resource", "partner"],
    &["reminder", "calendar", "meeting_guide", "onboarding", "webhook"],
    &["collection", "trial"],
];

/// The server's own sources: their paths below `api/src`, and what they say.
pub fn sources() -> Vec<(String, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    let mut folders = vec![top.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            // Tests may know what they test with.
            if path.is_dir() && path.file_name().is_some_and(|name| name != "tests") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(&top).unwrap().to_string_lossy().into_owned();
                sources.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    sources
}

/// The lines that are code, up to the file's own tests: what comments mention is allowed.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..)
        .zip(text.lines())
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[test]
fn words_stand_where_they_may() {
    let mut strays = Vec::new();
    for (name, text) in sources() {
        for rule in RULES.iter().filter(|rule| !rule.allowed.iter().any(|place| name.contains(place))) {
            // Being handed a connection is no query.
            let is_stray = |line: &str| line.contains(rule.word) && line != "use sea_orm::ConnectionTrait;";
            for (number, _) in code(&text).filter(|(_, line)| is_stray(line)) {
                strays.push(format!("{name}:{number}: {} ({})", rule.word, rule.why));
            }
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

#[test]
fn rules_are_pure() {
    let mut strays = Vec::new();
    for (name, text) in
        sources().into_iter().filter(|(name, _)| name.ends_with("/rules.rs") && !name.starts_with("wire"))
    {
        for (number, line) in code(&text) {
            if ["async ", ".await", "sea_orm", "async_graphql", "actix_web", "clock."]
                .iter()
                .any(|word| line.contains(word))
            {
                strays.push(format!("{name}:{number}: {line}"));
            }
        }
    }
    assert!(strays.is_empty(), "rules know no async, no database, no GraphQL, no HTTP:\n{}", strays.join("\n"));
}

#[test]
fn rooms_stand_on_floors_without_circles() {
    let floor_of = |room: &str| FLOORS.iter().position(|rooms| rooms.contains(&room));
    let mut strays = Vec::new();
    for (name, text) in sources() {
        let Some(own) = name.split('/').next().filter(|room| floor_of(room).is_some()) else { continue };
        for other in FLOORS.concat().into_iter().filter(|other| *other != own && floor_of(other) >= floor_of(own)) {
            let word = format!("crate::{other}");
            for (number, _) in code(&text).filter(|(_, line)| line.contains(&word)) {
                strays.push(format!("{name}:{number}: {own} may not know {other}"));
            }
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

#[test]
fn the_floor_knows_no_room() {
    // Those that put the rooms together.
    let top = ["schema/", "rooms.rs", "gallery.rs", "lib.rs", "http/", "commands/", "demo/"];
    let mut strays = Vec::new();
    for (name, text) in sources() {
        let is_room = FLOORS.concat().iter().any(|room| name.starts_with(&format!("{room}/")));
        if is_room || top.iter().any(|place| name.starts_with(place)) {
            continue;
        }
        for room in FLOORS.concat() {
            let word = format!("crate::{room}");
            for (number, _) in code(&text).filter(|(_, line)| line.contains(&word)) {
                strays.push(format!("{name}:{number}: the floor may not know {room}"));
            }
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

#[test]
fn files_have_one_purpose() {
    let long: Vec<String> = sources()
        .into_iter()
        .map(|(name, text)| (name, text.lines().count()))
        .filter(|(_, lines)| *lines > 400)
        .map(|(name, lines)| format!("{name} has {lines} lines: what is its second purpose?"))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn nothing_stands_at_the_top_that_a_newcomer_would_not_expect() {
    const TOP: [&str; 17] = [
        ".cargo",
        ".ci",
        ".git",
        ".gitignore",
        "Cargo.lock",
        "Cargo.toml",
        "README.md",
        "api",
        "clippy.toml",
        "deny.toml",
        "entity",
        "locales",
        "migration",
        "rust-toolchain.toml",
        "rustfmt.toml",
        "schema.graphql",
        "tests",
    ];
    // What running it leaves behind.
    const LEFT: [&str; 4] = ["files", "mail", "target", "waymark.db"];
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let names = std::fs::read_dir(&top).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let is_known = |name: &String| TOP.contains(&name.as_str()) || LEFT.iter().any(|left| name.starts_with(left));
    let strange: Vec<String> = names.filter(|name| !is_known(name)).collect();
    assert!(strange.is_empty(), "what are these for? {strange:?}");

    let mut folders: Vec<_> = ["api", "entity", "locales", "migration", "tests"].map(|name| top.join(name)).into();
    let mut empty = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            match entry.metadata().unwrap() {
                metadata if metadata.is_dir() && entry.file_name() != "node_modules" => folders.push(entry.path()),
                metadata if metadata.is_file() && metadata.len() == 0 => empty.push(entry.path()),
                _ => {}
            }
        }
    }
    assert!(empty.is_empty(), "these say nothing: {empty:?}");
}

#[test]
fn the_map_names_every_room_and_floor() {
    let sources = sources();
    let (_, map) = sources.iter().find(|(name, _)| name == "lib.rs").unwrap();
    let documentation: String = map.lines().filter(|line| line.starts_with("//!")).collect();
    let missing: Vec<&str> = map
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .filter(|module| !documentation.contains(&format!("`{module}`")))
        .collect();
    assert!(missing.is_empty(), "the map in lib.rs does not name {missing:?}");
}
