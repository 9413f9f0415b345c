//! Coming in, staying in, going out.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use chrono::TimeDelta;
use macro_rules_attribute::apply;
use serde_json::{Value, json};

use crate::support::waymark::{code_in, on_both_databases};

const SESSION: &str = "session { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt }";

#[apply(on_both_databases!)]
async fn the_letter_comes_in_the_readers_language_and_its_link_signs_her_in(t: &Waymark) {
    let visitor = t.visitor().speaking("ar-EG,ar;q=0.9");
    let input = json!({ "email": "Noor@Example.org", "displayName": "نور", "timeZone": "Africa/Cairo" });
    let payload = visitor.change("signUp", input, "letter { validMinutes codeLength }").await;
    assert_eq!(payload["letter"], json!({ "validMinutes": 30, "codeLength": 6 }));
    t.run_jobs().await;

    let letter = t.inbox("noor@example.org").pop().unwrap();
    assert_eq!(letter.header("Content-Language").as_deref(), Some("ar"));
    assert!(letter.html().contains("lang=\"ar\" dir=\"rtl\""), "{}", letter.html());

    let link = letter.links().into_iter().find(|link| link.contains("token=")).unwrap();
    let token = link.rsplit_once("token=").unwrap().1;
    let (status, _, page) = visitor.get(&format!("/email/sign-in?token={token}")).await;
    assert_eq!(status, 200);
    assert!(page.contains(&code_in(&letter)), "the page behind the link shows the code");

    let payload = visitor.change("signInWithLink", json!({ "token": token }), SESSION).await;
    let access = payload["session"]["accessToken"].as_str().unwrap();
    let me = visitor.with_token(access).ask("{ me { displayName account { email language } } }", Value::Null).await;
    assert_eq!(
        me.data()["me"],
        json!({ "displayName": "نور", "account": { "email": "noor@example.org", "language": "ar" } })
    );

    let again = visitor.change("signInWithLink", json!({ "token": token }), SESSION).await;
    assert_eq!(again["userErrors"][0]["code"], "SIGN_IN_FAILED", "a link opens once");
}

#[apply(on_both_databases!)]
async fn an_address_with_an_account_looks_like_one_without(t: &Waymark) {
    let sami = t.member("Sami").await;
    let sign_up = |email: &str| json!({ "email": email, "displayName": "Somebody" });
    let known = t.visitor().change("signUp", sign_up(&sami.email), "letter { validMinutes }").await;
    let unknown = t.visitor().change("signUp", sign_up("nobody@example.org"), "letter { validMinutes }").await;
    assert_eq!(known, unknown);

    let request = |email: &str| json!({ "email": email });
    let known = t.visitor().change("requestSignIn", request(&sami.email), "letter { validMinutes }").await;
    let unknown = t.visitor().change("requestSignIn", request("never@example.org"), "letter { validMinutes }").await;
    assert_eq!(known, unknown);

    t.run_jobs().await;
    assert!(t.inbox("never@example.org").is_empty());
}

#[apply(on_both_databases!)]
async fn nobody_can_flood_somebody_with_letters(t: &Waymark) {
    let sami = t.member("Sami").await;
    for _ in 0..10 {
        t.visitor().change("requestSignIn", json!({ "email": sami.email }), "letter { validMinutes }").await;
    }
    t.run_jobs().await;
    assert_eq!(t.inbox(&sami.email).len(), 4);
}

#[apply(on_both_databases!)]
async fn five_wrong_codes_end_the_code(t: &Waymark) {
    let email = "sami@example.org";
    t.visitor().change("signUp", json!({ "email": email, "displayName": "Sami" }), "letter { validMinutes }").await;
    t.run_jobs().await;
    let code = code_in(&t.inbox(email).pop().unwrap());
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        let payload = t.visitor().change("signInWithCode", json!({ "email": email, "code": wrong }), SESSION).await;
        assert_eq!(payload["userErrors"][0]["code"], "SIGN_IN_FAILED");
        assert_eq!(payload["userErrors"][0]["field"], json!(["code"]));
    }
    let payload = t.visitor().change("signInWithCode", json!({ "email": email, "code": code }), SESSION).await;
    assert_eq!(payload["userErrors"][0]["code"], "SIGN_IN_FAILED");
}

#[apply(on_both_databases!)]
async fn a_refresh_token_works_once_and_twice_ends_the_whole_session(t: &Waymark) {
    let email = "sami@example.org";
    t.visitor().change("signUp", json!({ "email": email, "displayName": "Sami" }), "letter { validMinutes }").await;
    t.run_jobs().await;
    let code = code_in(&t.inbox(email).pop().unwrap());
    let first = t.visitor().change("signInWithCode", json!({ "email": email, "code": code }), SESSION).await;
    let refresh = |payload: &Value| json!({ "refreshToken": payload["session"]["refreshToken"] });

    let second = t.visitor().change("refreshSession", refresh(&first), SESSION).await;
    let access = second["session"]["accessToken"].as_str().unwrap().to_owned();
    assert_eq!(t.visitor().with_token(&access).ask("{ me { isMe } }", Value::Null).await.data()["me"]["isMe"], true);

    let reused = t.visitor().change("refreshSession", refresh(&first), SESSION).await;
    assert_eq!(reused["userErrors"][0]["code"], "REFRESH_TOKEN_REUSED");
    assert_eq!(reused["session"], Value::Null);
    let newest = t.visitor().change("refreshSession", refresh(&second), SESSION).await;
    assert_eq!(newest["userErrors"][0]["code"], "REFRESH_TOKEN_INVALID", "the newest is over too");
    let answer = t.visitor().with_token(&access).ask("{ me { isMe } }", Value::Null).await;
    assert_eq!((answer.status, answer.code()), (401, "UNAUTHENTICATED"), "and so is the access token");
}

#[apply(on_both_databases!)]
async fn signing_out_counts_at_once(t: &Waymark) {
    let sami = t.member("Sami").await;
    let payload = sami.client.change("signOut", json!({}), "endedSessions").await;
    assert_eq!(payload["endedSessions"], 1);
    assert_eq!(sami.client.ask("{ me { isMe } }", Value::Null).await.code(), "UNAUTHENTICATED");
}

#[apply(on_both_databases!)]
async fn a_password_opens_until_it_is_guessed_at_too_often(t: &Waymark) {
    let sami = t.member("Sami").await;
    let sign_in = |password: &str| json!({ "email": sami.email, "password": password });
    let short = sami.client.change("setPassword", json!({ "password": "short" }), "member { isMe }").await;
    assert_eq!(short["userErrors"][0]["field"], json!(["password"]));
    sami.client.change("setPassword", json!({ "password": "one step at a time" }), "member { isMe }").await;
    let unproven = json!({ "password": "another long one", "currentPassword": "wrong" });
    let refused = sami.client.change("setPassword", unproven, "member { isMe }").await;
    assert_eq!(refused["userErrors"][0]["field"], json!(["currentPassword"]));

    let good = t.visitor().change("signInWithPassword", sign_in("one step at a time"), SESSION).await;
    assert_eq!(good["userErrors"], json!([]));
    for _ in 0..10 {
        let wrong = t.visitor().change("signInWithPassword", sign_in("one step at a tome"), SESSION).await;
        assert_eq!(wrong["userErrors"][0]["code"], "SIGN_IN_FAILED");
    }
    let locked = t.visitor().change("signInWithPassword", sign_in("one step at a time"), SESSION).await;
    assert_eq!(locked["userErrors"][0]["code"], "SIGN_IN_FAILED", "locked, which looks like any other failure");
    t.advance(TimeDelta::minutes(15));
    let open = t.visitor().change("signInWithPassword", sign_in("one step at a time"), SESSION).await;
    assert_eq!(open["userErrors"], json!([]));
}

#[apply(on_both_databases!)]
async fn expired_forged_and_malformed_tokens_are_refused_alike(t: &Waymark) {
    let sami = t.member("Sami").await;
    let forged = "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIwIn0.c2ln";
    for token in [forged, "x", "wm_unknown"] {
        let answer = t.visitor().speaking("de").with_token(token).ask("{ me { isMe } }", Value::Null).await;
        assert_eq!((answer.status, answer.code()), (401, "UNAUTHENTICATED"), "{token}");
        assert_eq!(answer.body["errors"][0]["message"], "Bitte melde dich zuerst an.");
    }
    t.advance(TimeDelta::minutes(15));
    assert_eq!(sami.client.ask("{ me { isMe } }", Value::Null).await.code(), "UNAUTHENTICATED");
}
