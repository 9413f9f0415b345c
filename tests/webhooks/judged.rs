//! What is sent, judged by the library that receivers use (PyPI `standardwebhooks`).

use std::path::Path;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{Told, does};
use crate::clients::{pip_installed, python_succeeds, skip};
use crate::support::database::Kind;
use crate::support::receiver::Message;
use crate::support::waymark::Waymark;

#[tokio::test(flavor = "multi_thread")]
async fn the_published_library_takes_what_is_sent() {
    let folder = std::env::temp_dir().join(format!("waymark_webhooks_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let packages = folder.join("python");
    if !pip_installed("webhooks-requirements.txt", &packages) {
        std::fs::remove_dir_all(&folder).unwrap();
        return skip("Python with pip and its packages cannot be had here, so nobody judges webhooks by the library");
    }
    let t = Waymark::start(Kind::Sqlite).await.unwrap();
    let house = t.beside(&["--webhooks=any"]).await;
    // The library refuses what is older than five minutes, by the machine's clock.
    house.turn_to(&now().to_rfc3339());
    let told = Told::on(house, "READ_MEETINGS").await;
    told.topic("atem-und-ruhe").await;
    told.tell().await;
    let rotate = json!({ "webhook": told.webhook, "overlapHours": 1 });
    let rotated = does(&told.steward.client, "rotateWebhookSecret", rotate, "webhook { secret }").await;
    let secret = rotated["webhook"]["secret"].clone();
    told.change("sendTestWebhook", "delivery { id }").await;
    told.tell().await;
    let [first, second] = told.receiver.came().try_into().unwrap();
    let case = |message: &Message, secret: &Value, is_good: bool| json!({ "headers": message.headers, "body": message.text(), "secret": secret, "isGood": is_good });
    let former = json!(told.secret);
    let cases = json!([
        case(&first, &former, true),
        case(&first, &secret, false),
        case(&second, &former, true),
        case(&second, &secret, true),
    ]);
    judge(&packages, &folder, &cases);
    told.finish().await;
    t.finish().await;
    std::fs::remove_dir_all(&folder).unwrap();
}

/// The receiver is the one that the README shows.
fn judge(packages: &Path, folder: &Path, cases: &Value) {
    let readme = include_str!("../../README.md");
    let receiver = readme.split("```python\n").find(|block| block.starts_with("# receive.py")).unwrap();
    std::fs::write(folder.join("receive.py"), receiver.split("```").next().unwrap()).unwrap();
    let file = folder.join("messages.json");
    std::fs::write(&file, cases.to_string()).unwrap();
    let path = format!("{}:{}", packages.display(), folder.display());
    python_succeeds(&["webhooks.py", file.to_str().unwrap()], &[("PYTHONPATH", &path)]);
}

#[expect(clippy::disallowed_methods, reason = "the library under test lives by the machine's clock")]
fn now() -> DateTime<Utc> {
    Utc::now()
}
