//! The program that the README gives to whoever keeps a copy, run as it stands there.

use std::process::Command;

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::{example, import, talks, with};
use crate::clients::skip;
use crate::support::database::Kind;
use crate::support::waymark::Waymark;

#[tokio::test(flavor = "multi_thread")]
async fn the_copy_is_what_is_told_night_after_night() {
    let folder = std::env::temp_dir().join(format!("waymark_mirror_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let readme = include_str!("../../README.md");
    let program = readme.split("```python\n").find(|block| block.starts_with("# mirror.py")).unwrap();
    std::fs::write(folder.join("mirror.py"), program.split("```").next().unwrap()).unwrap();
    if Command::new("python3").arg("--version").output().is_err() {
        return skip("Python is not installed, so nobody runs the README's mirror");
    }

    let t = Waymark::start(Kind::Sqlite).await.unwrap();
    let priya = t.member_with_role("Priya", "STEWARD").await;
    let partner = t.partner(&priya, "READ_RESOURCES").await;
    let (url, key) = (t.visitor().url(""), partner.token().unwrap().to_owned());
    let pull = async || {
        let mut command = Command::new("python3");
        command.arg("mirror.py").current_dir(&folder).env("WAYMARK_URL", &url).env("WAYMARK_KEY", &key);
        let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let copy: Value = serde_json::from_slice(&std::fs::read(folder.join("mirror.json")).unwrap()).unwrap();
        copy["services"].as_object().unwrap().values().cloned().collect::<Vec<_>>()
    };
    let gone = with(talks(), "status", json!("defunct"));
    let nights = [json!([example(), talks()]), json!([]), with(talks(), "name", json!("Night talks")), gone, talks()];
    for (night, what_happens) in nights.into_iter().enumerate() {
        import(&t, what_happens).await;
        let mut told = partner.lines("/hsds/services?format=ndjson&full=true").await;
        told.sort_by_key(|service| service["id"].to_string());
        assert_eq!(pull().await, told, "night {night}");
        assert_eq!(told.len(), if night == 3 { 1 } else { 2 });
        t.advance(TimeDelta::days(1));
    }
    t.finish().await;
    std::fs::remove_dir_all(&folder).unwrap();
}
