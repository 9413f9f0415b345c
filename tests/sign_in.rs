//! Coming in, staying in, going out.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say so and stop")]

use chrono::TimeDelta;
use futures_util::future::join_all;
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

/// How long the work took cannot be told from how long the answer took.
#[apply(on_both_databases!)]
async fn an_address_with_an_account_takes_as_long_as_one_without(t: &Waymark) {
    let sami = t.member("Sami").await;
    for email in [sami.email.as_str(), "nobody@example.org"] {
        for (mutation, input, selection) in [
            ("requestSignIn", json!({ "email": email }), "letter { validMinutes }"),
            ("signInWithCode", json!({ "email": email, "code": "000000" }), "session { accessToken }"),
            ("signUp", json!({ "email": email, "displayName": "Somebody" }), "letter { validMinutes }"),
        ] {
            let before = t.pauses();
            t.visitor().change(mutation, input, selection).await;
            assert_eq!(t.pauses(), before + 1, "{mutation} answers after a while, whatever it found");
        }
    }
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

#[apply(on_both_databases!)]
async fn those_who_sign_up_at_the_same_moment_get_one_account(t: &Waymark) {
    let email = "noor@example.org";
    let visitor = t.visitor();
    let input = json!({ "email": email, "displayName": "Noor" });
    let all = join_all((0..6).map(|_| visitor.change("signUp", input.clone(), "letter { validMinutes }"))).await;
    assert!(all.iter().all(|payload| payload["letter"]["validMinutes"] == 30), "{all:?}");
    t.run_jobs().await;
    assert_eq!(t.inbox(email).len(), 4, "and the letters that one may get");
}

#[apply(on_both_databases!)]
async fn guessing_at_the_same_moment_gives_no_more_tries(t: &Waymark) {
    let email = "sami@example.org";
    let visitor = t.visitor();
    let code = {
        visitor.change("signUp", json!({ "email": email, "displayName": "Sami" }), "letter { validMinutes }").await;
        t.run_jobs().await;
        code_in(&t.inbox(email).pop().unwrap())
    };
    let sign_in = |code: &str| visitor.change("signInWithCode", json!({ "email": email, "code": code }), SESSION);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    join_all((0..4).map(|_| sign_in(wrong))).await;
    let fifth = sign_in(&code).await;
    assert_eq!(fifth["userErrors"], json!([]), "the fifth try may be the right one");

    visitor.change("requestSignIn", json!({ "email": email }), "letter { validMinutes }").await;
    t.run_jobs().await;
    let code = code_in(&t.inbox(email).pop().unwrap());
    let wrong = if code == "000000" { "000001" } else { "000000" };
    join_all((0..8).map(|_| sign_in(wrong))).await;
    assert_eq!(sign_in(&code).await["userErrors"][0]["code"], "SIGN_IN_FAILED");
}

#[apply(on_both_databases!)]
async fn what_was_typed_before_the_address_was_proven_can_be_typed_anew(t: &Waymark) {
    let email = "noor@example.org";
    let stranger = json!({ "email": email, "displayName": "Somebody else", "language": "de" });
    t.visitor().change("signUp", stranger, "letter { validMinutes }").await;
    let own = json!({ "email": email, "displayName": "نور", "language": "ar", "timeZone": "Africa/Cairo" });
    t.visitor().change("signUp", own, "letter { validMinutes }").await;
    t.run_jobs().await;
    let code = code_in(&t.inbox(email).pop().unwrap());
    let payload = t.visitor().change("signInWithCode", json!({ "email": email, "code": code }), SESSION).await;
    let client = t.visitor().with_token(payload["session"]["accessToken"].as_str().unwrap());
    let me = "{ me { displayName languages timeZone account { language } } }";
    let expected = json!({
        "displayName": "نور", "languages": ["ar"], "timeZone": "Africa/Cairo", "account": { "language": "ar" }
    });
    assert_eq!(client.ask(me, Value::Null).await.data()["me"], expected);

    let late = json!({ "email": email, "displayName": "Somebody else" });
    t.visitor().change("signUp", late, "letter { validMinutes }").await;
    assert_eq!(client.ask(me, Value::Null).await.data()["me"], expected, "a proven one stays");
}

#[apply(on_both_databases!)]
async fn a_new_password_ends_the_other_sessions_and_guessing_the_old_one_locks_it(t: &Waymark) {
    let sami = t.member("Sami").await;
    let elsewhere = t.signed_in(&sami).await;
    let set = |password: &str, current: &str| json!({ "password": password, "currentPassword": current });
    sami.client.change("setPassword", json!({ "password": "one step at a time" }), "member { isMe }").await;
    assert_eq!(elsewhere.client.ask("{ me { isMe } }", Value::Null).await.code(), "UNAUTHENTICATED");
    assert_eq!(sami.client.ask("{ me { isMe } }", Value::Null).await.data()["me"]["isMe"], true, "this one goes on");

    for _ in 0..10 {
        let wrong =
            sami.client.change("setPassword", set("another long one", "a wrong guess"), "member { isMe }").await;
        assert_eq!(wrong["userErrors"][0]["code"], "SIGN_IN_FAILED");
    }
    let right = set("another long one", "one step at a time");
    let locked = sami.client.change("setPassword", right, "member { isMe }").await;
    assert_eq!(locked["userErrors"][0]["code"], "SIGN_IN_FAILED");
}

#[apply(on_both_databases!)]
async fn two_stewards_cannot_both_step_back_at_the_same_moment(t: &Waymark) {
    let sami = t.member_with_role("Sami", "steward").await;
    let noor = t.member_with_role("Noor", "steward").await;
    let revoke = |member: &str| json!({ "member": member, "role": "STEWARD" });
    let (one, other) = tokio::join!(
        sami.client.change("revokeRole", revoke(&sami.id), "member { roles }"),
        noor.client.change("revokeRole", revoke(&noor.id), "member { roles }"),
    );
    let refused = [&one, &other].into_iter().filter(|payload| payload["userErrors"][0]["code"] == "CONFLICT");
    assert_eq!(refused.count(), 1, "{one} {other}");
}
