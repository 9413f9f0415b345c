//! What protocol.md asks of WebSockets.

use actix_http::ws::{Frame, Item, Message};

use super::socket_client::{Client, INIT};
use super::*;

#[actix_web::test]
async fn the_sub_protocol_has_to_be_asked_for() {
    let server = served(&endpoint(Limits::default()));
    for (asked, is_spoken) in [
        ("Sec-WebSocket-Protocol: graphql-transport-ws\r\n", true),
        ("Sec-WebSocket-Protocol: graphql-ws, graphql-transport-ws\r\n", true),
        ("Sec-WebSocket-Protocol: x\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n", true),
        ("Origin: https://elsewhere.example\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n", true),
        ("", false),
        ("Sec-WebSocket-Protocol: graphql-ws\r\n", false),
        ("Sec-WebSocket-Protocol: graphql-transport-ws2\r\n", false),
        ("Sec-WebSocket-Protocol: \r\n", false),
    ] {
        match Client::open(server.address, asked).await {
            Ok((_, answer)) => {
                assert!(is_spoken, "{asked}");
                let echo = "sec-websocket-protocol: graphql-transport-ws\r\n";
                assert_eq!(answer.to_lowercase().matches(echo).count(), 1, "{answer}");
            }
            Err(answer) => assert!(!is_spoken && answer.starts_with("HTTP/1.1 400"), "{asked}: {answer}"),
        }
    }
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn each_offence_has_its_code() {
    let limits = LiveLimits { message: 1_000, ..live_limits() };
    let server = served(&living(Limits::default(), limits));
    let text = |text: &str| Message::Text(text.to_owned().into());
    let init =
        |token: &str| text(&json!({ "type": "connection_init", "payload": { "Authorization": token } }).to_string());
    let ask = || text(r#"{"type":"subscribe","id":"a","payload":{"query":"subscription{silent}"}}"#);
    let long = || "x".repeat(600).into_bytes();
    for (name, said, code) in [
        ("no JSON", vec![text("hello")], 4400),
        ("an unknown type", vec![text(r#"{"type":"start"}"#)], 4400),
        ("no id", vec![text(INIT), text(r#"{"type":"complete"}"#)], 4400),
        ("binary", vec![Message::Binary("{}".into())], 4400),
        ("binary in fragments", vec![Message::Continuation(Item::FirstBinary("{}".into()))], 4400),
        ("too early", vec![ask()], 4401),
        ("a token that nobody trusts", vec![init("Bearer forged")], 4403),
        ("no token at all", vec![init("staying")], 4403),
        ("twice", vec![text(INIT), text(INIT)], 4429),
        ("not for a moment", vec![init("Bearer later")], 1013),
        ("too often", vec![init("Bearer slower")], 1013),
        (
            "not UTF-8",
            vec![
                Message::Continuation(Item::FirstText(vec![0xff].into())),
                Message::Continuation(Item::Last("".into())),
            ],
            1007,
        ),
        ("too long", vec![text(&"x".repeat(1_001))], 1009),
        (
            "too long in pieces",
            vec![
                Message::Continuation(Item::FirstText(long().into())),
                Message::Continuation(Item::Last(long().into())),
            ],
            1009,
        ),
        ("a farewell", vec![Message::Close(Some(actix_http::ws::CloseCode::Other(4499).into()))], 4499),
        ("a farewell without a word", vec![Message::Close(None)], 1000),
    ] {
        let mut client = Client::silent(server.address).await;
        for message in said {
            client.send(message).await;
        }
        assert_eq!(client.closed().await, code, "{name}");
    }
    let mut client = Client::anonymous(server.address).await;
    client.subscribe("a", "subscription { silent }").await;
    client.subscribe("a", "subscription { silent }").await;
    assert_eq!(client.closed().await, 4409);
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn a_frame_without_end_is_not_waited_for() {
    let server = served(&living(Limits::default(), LiveLimits { message: 1_000, ..live_limits() }));
    let mut client = Client::silent(server.address).await;
    // A text of 2 to the power of 40 bytes, of which the first few come.
    let mut bytes = vec![0x81, 0x80 | 127];
    bytes.extend_from_slice(&(1_u64 << 40).to_be_bytes());
    bytes.extend_from_slice(&[0; 4]);
    bytes.extend_from_slice(&[b'x'; 4_000]);
    client.0.get_mut().write_all(&bytes).await.unwrap();
    assert_eq!(client.closed().await, 1009);
    // Neither is a frame taken that no client may send: one without a mask.
    let mut client = Client::silent(server.address).await;
    client.0.get_mut().write_all(&[0x81, 2, b'{', b'}']).await.unwrap();
    assert_eq!(client.closed().await, 1002);
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn a_message_may_come_in_pieces_and_be_as_long_as_the_limit() {
    let endpoint = endpoint(Limits::default());
    let server = served(&endpoint);
    let mut client = Client::silent(server.address).await;
    client.send(Message::Continuation(Item::FirstText(INIT[..9].to_owned().into()))).await;
    client.send(Message::Ping("?".into())).await;
    client.send(Message::Continuation(Item::Continue(INIT[9..12].to_owned().into()))).await;
    client.send(Message::Continuation(Item::Last(INIT[12..].to_owned().into()))).await;
    assert_eq!(client.frame().await, Some(Frame::Pong("?".into())));
    assert_eq!(client.hear().await, json!({ "type": "connection_ack" }));
    client.say(r#"{"type":"ping","payload":{"at":1}}"#).await;
    assert_eq!(client.hear().await, json!({ "type": "pong", "payload": { "at": 1 } }));

    let longest = endpoint.live.limits.message;
    let mut client = Client::silent(server.address).await;
    client.say(&format!("{INIT}{}", " ".repeat(longest - INIT.len()))).await;
    assert_eq!(client.hear().await, json!({ "type": "connection_ack" }));
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn every_kind_of_operation_is_answered() {
    let server = served(&endpoint(Limits::default()));
    let mut client = Client::anonymous(server.address).await;
    for (query, expected) in [
        ("{ greeting }", vec![r#"next a {"greeting":"Hello, you"}"#, "complete a"]),
        ("mutation { bump(by: 2) { count } }", vec![r#"next a {"bump":{"count":2}}"#, "complete a"]),
        ("{ failing(how: \"fault\") }", vec!["next a INTERNAL", "complete a"]),
        ("{ failing(how: \"panic\") }", vec!["next a INTERNAL", "complete a"]),
        ("{", vec!["error a BAD_REQUEST"]),
        ("{ unknown }", vec!["error a BAD_REQUEST"]),
        ("subscription { greeting }", vec!["error a BAD_REQUEST"]),
        ("{ me }", vec!["error a UNAUTHENTICATED"]),
        ("subscription { guarded }", vec!["error a UNAUTHENTICATED"]),
        ("subscription { unopened }", vec!["next a NOT_FOUND", "complete a"]),
        ("subscription { broken }", vec![r#"next a {"broken":1}"#, "error a INTERNAL"]),
        ("subscription { panicking }", vec![r#"next a {"panicking":1}"#, "error a INTERNAL"]),
        ("subscription { n: counted(to: 1) }", vec![r#"next a {"n":1}"#]),
    ] {
        client.subscribe("a", query).await;
        assert_eq!(client.gist(expected.len()).await, expected, "{query}");
    }
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn what_is_completed_says_no_more_and_its_id_is_free() {
    let server = served(&endpoint(Limits::default()));
    let mut client = Client::anonymous(server.address).await;
    client.subscribe("a", "subscription { counted }").await;
    assert_eq!(client.gist(2).await, [r#"next a {"counted":1}"#, r#"next a {"counted":2}"#]);
    client.complete("a").await;
    client.subscribe("a", "{ greeting }").await;
    // What was on its way arrives before; after that, the id is the new operation's alone.
    let mut gist = String::new();
    while !gist.contains("greeting") {
        gist = client.gist(1).await.remove(0);
    }
    assert_eq!(client.gist(1).await, ["complete a"]);
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn only_so_many_operations_go_on_at_a_time() {
    let server = served(&living(Limits::default(), LiveLimits { operations: 2, ..live_limits() }));
    let mut client = Client::anonymous(server.address).await;
    for id in ["a", "b", "c"] {
        client.subscribe(id, "subscription { silent }").await;
    }
    assert_eq!(client.gist(1).await, ["error c TOO_COMPLEX"]);
    client.complete("a").await;
    client.subscribe("c", "{ greeting }").await;
    assert_eq!(client.gist(2).await, [r#"next c {"greeting":"Hello, you"}"#, "complete c"]);
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn a_caller_is_looked_at_again() {
    for (token, expected, code) in [
        ("Bearer staying", vec![r#"next a {"guarded":1}"#, r#"next a {"guarded":3}"#], None),
        ("Bearer losing", vec![r#"next a {"guarded":1}"#, "error a CONDUCT_NOT_ACCEPTED"], None),
        ("Bearer leaving", vec![r#"next a {"guarded":1}"#], Some(4403)),
    ] {
        let server = served(&endpoint(Limits::default()));
        let mut client = Client::known(server.address, token).await;
        client.subscribe("a", "subscription { guarded }").await;
        assert_eq!(client.gist(expected.len()).await, expected, "{token}");
        if let Some(code) = code {
            assert_eq!(client.closed().await, code, "{token}");
        }
        server.handle.stop(false).await;
    }
    let server = served(&endpoint(Limits::default()));
    let mut client = Client::known(server.address, "Bearer leaving").await;
    client.subscribe("a", "{ me }").await;
    assert_eq!(client.gist(2).await, [r#"next a {"me":"you"}"#, "complete a"]);
    client.subscribe("b", "{ greeting }").await;
    assert_eq!(client.closed().await, 4403);
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn the_handshake_counts_where_the_introduction_is_silent() {
    let server = served(&endpoint(Limits::default()));
    let headers =
        "Sec-WebSocket-Protocol: graphql-transport-ws\r\nAuthorization: Bearer staying\r\nAccept-Language: ar\r\n";
    for (payload, expected, language) in [
        (json!({}), vec![r#"next a {"me":"you"}"#, "complete a"], "ar"),
        (
            json!({ "authorization": "Bearer staying", "accept-language": "fr" }),
            vec![r#"next a {"me":"you"}"#, "complete a"],
            "fr",
        ),
    ] {
        let (mut client, _) = Client::open(server.address, headers).await.unwrap();
        client.say(&json!({ "type": "connection_init", "payload": payload }).to_string()).await;
        client.hear().await;
        client.subscribe("a", "{ me }").await;
        assert_eq!(client.gist(2).await, expected);
        client.subscribe("b", "{ person { email } }").await;
        let refused = client.hear().await;
        let is_arabic = refused["payload"][0]["message"].as_str().unwrap().contains('ا');
        assert_eq!(is_arabic, language == "ar", "{refused}");
    }
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn silence_ends_a_socket_and_a_sign_of_life_keeps_it() {
    let short = Duration::from_millis(50);
    let server = served(&living(Limits::default(), LiveLimits { init_time: short, ..live_limits() }));
    assert_eq!(Client::silent(server.address).await.closed().await, 4408);
    server.handle.stop(false).await;

    let server = served(&living(Limits::default(), LiveLimits { keep_alive: short, ..live_limits() }));
    let mut client = Client::anonymous(server.address).await;
    for _ in 0..6 {
        assert_eq!(client.frame().await, Some(Frame::Ping("".into())));
        client.send(Message::Pong("".into())).await;
    }
    assert_eq!(client.closed().await, 0);
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn a_subscription_is_completed_when_its_time_is_over() {
    let limits = LiveLimits { lifetime: Duration::from_millis(50), ..live_limits() };
    let server = served(&living(Limits::default(), limits));
    let mut client = Client::anonymous(server.address).await;
    client.subscribe("a", "subscription { counted(to: 1) }").await;
    assert_eq!(client.gist(2).await, [r#"next a {"counted":1}"#, "complete a"]);
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn who_does_not_read_is_not_worked_for_and_is_let_go() {
    let limits = LiveLimits { places: 1, write_time: Duration::from_secs(4), ..live_limits() };
    let endpoint = living(Limits::default(), limits);
    let server = served(&endpoint);
    let mut client = Client::anonymous(server.address).await;
    client.subscribe("a", "subscription { flood }").await;
    client.hear().await;
    assert!(endpoint.live.place("another").is_none());
    freed(&endpoint).await;
    let made = done(&endpoint).await;
    assert!(made < MADE_FOR_NOBODY, "{made}");
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn only_so_many_sockets_are_open_at_a_time() {
    let endpoint = living(Limits::default(), LiveLimits { places: 1, ..live_limits() });
    let server = served(&endpoint);
    let mut first = Client::anonymous(server.address).await;
    let asked = "Sec-WebSocket-Protocol: graphql-transport-ws\r\n";
    let refused = Client::open(server.address, asked).await.err().unwrap();
    assert!(refused.starts_with("HTTP/1.1 503") && refused.contains("retry-after"), "{refused}");
    first.send(Message::Close(None)).await;
    first.closed().await;
    freed(&endpoint).await;
    Client::anonymous(server.address).await;
    server.handle.stop(false).await;
}

#[actix_web::test]
async fn a_socket_ends_with_its_server_and_with_its_client() {
    let endpoint = living(Limits::default(), LiveLimits { places: 1, ..live_limits() });
    let server = served(&endpoint);
    let mut client = Client::anonymous(server.address).await;
    client.subscribe("a", "subscription { flood }").await;
    client.hear().await;
    drop(client);
    freed(&endpoint).await;

    let mut client = Client::anonymous(server.address).await;
    client.subscribe("a", "subscription { silent }").await;
    endpoint.live.stop();
    assert_eq!(client.closed().await, 1001);
    assert_eq!(client.frame().await, None);
    server.handle.stop(true).await;
}
