//! What is written down twice says the same both times. `WAYMARK_UPDATE=1 cargo test drift` rewrites what
//! is generated.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use std::path::{Path, PathBuf};

use clap::{CommandFactory, Parser};
use waymark::config::Config;
use waymark::i18n::Catalog;
use waymark::{rooms, schema};

/// The top of the repository.
fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The file says this; or, when told to, from now on it does.
#[expect(clippy::disallowed_methods, reason = "a setting of the tests, not of the server")]
fn holds(file: &str, expected: &str) {
    let path = top().join(file);
    if std::env::var_os("WAYMARK_UPDATE").is_some() {
        std::fs::write(&path, expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{file} is stale: run `WAYMARK_UPDATE=1 cargo test drift` and look at the difference");
}

#[test]
fn the_schema_is_printed() {
    holds("schema.graphql", &schema::print(&schema::build()));
}

#[test]
fn every_sentence_is_said_in_every_language() {
    let catalog = Catalog::embedded().unwrap();
    let mut gaps = catalog.check();
    gaps.extend(catalog.check_messages(&rooms::sentences()));
    assert!(gaps.is_empty(), "{}", gaps.join("\n"));
}

#[derive(Parser)]
struct Settings {
    #[command(flatten)]
    _config: Config,
}

#[test]
fn the_readme_lists_every_setting() {
    let readme = std::fs::read_to_string(top().join("README.md")).unwrap();
    let (before, rest) = readme.split_once("<!-- settings -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- /settings -->\n").unwrap();
    holds("README.md", &format!("{before}<!-- settings -->\n{}<!-- /settings -->\n{after}", settings()));
}

/// The table of settings, from where they are defined.
fn settings() -> String {
    let mut table = String::from("| Setting | Default | What it is |\n|---|---|---|\n");
    for setting in Settings::command().get_arguments() {
        let Some(name) = setting.get_env() else { continue };
        let is_secret = setting.is_hide_default_value_set();
        let defaults: Vec<_> = setting.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        let default = match defaults.join(",") {
            default if default.is_empty() => "none".to_owned(),
            _ if is_secret => "one that everybody knows".to_owned(),
            default => format!("`{default}`"),
        };
        let about = setting.get_long_help().or(setting.get_help()).map(ToString::to_string).unwrap_or_default();
        let about = about.replace('\n', " ").replace('|', "\\|");
        table.push_str(&format!("| `{}` | {default} | {about} |\n", name.to_string_lossy()));
    }
    table
}
