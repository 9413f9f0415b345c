//! Dates that letters carry for calendars, as mail programs take them apart (RFC 6047).

use mail_parser::{MessageParser, MimeHeaders};
use waymark::icalendar::{Method, Object};
use waymark::mail::{Dkim, Letter, Mailer};

use super::sample::{arabic, sender};
use super::signature::{ED25519_KEY, is_genuine};

/// A date with a line that is folded behind a blank, and with one that is not in ASCII.
fn date(method: Method) -> Object {
    let method_line = format!("METHOD:{}", method.name());
    let lines =
        ["BEGIN:VCALENDAR", &method_line, "X-ONE:Tuesday ", " evening", "X-TWO:مساء الثلاثاء", "END:VCALENDAR", ""];
    let text = lines.join("\r\n");
    Object { method, text }
}

fn letter(methods: &[Method]) -> Letter {
    Letter { calendar: methods.iter().copied().map(date).collect(), ..arabic() }
}

/// The message that it becomes.
async fn raw(letter: &Letter) -> Vec<u8> {
    let mailer = Mailer::memory(sender());
    mailer.send(letter).await.unwrap();
    mailer.kept(1).await.unwrap().remove(0).raw
}

/// Its parts in order: the type, the method, the file name.
fn parts(raw: &[u8]) -> Vec<String> {
    let message = MessageParser::default().parse(raw).unwrap();
    let parts = message.parts.iter().map(|part| {
        let kind = part.content_type().unwrap();
        let name = part.content_disposition().and_then(|how| how.attribute("filename"));
        let words = [Some(kind.ctype()), kind.subtype(), kind.attribute("method"), name];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    parts.collect()
}

#[tokio::test]
async fn a_date_is_one_more_way_to_read_the_letter_and_a_file() {
    let raw = raw(&letter(&[Method::Request])).await;
    assert_eq!(
        parts(&raw),
        [
            "multipart mixed",
            "multipart alternative",
            "text plain",
            "text html",
            "text calendar REQUEST",
            "application ics date.ics",
        ]
    );
    let message = MessageParser::default().parse(&raw).unwrap();
    let texts: Vec<&str> = message.parts[4..].iter().map(|part| part.text_contents().unwrap()).collect();
    assert_eq!(texts, [date(Method::Request).text, date(Method::Request).text], "byte for byte");
    let charset = message.parts[4].content_type().and_then(|kind| kind.attribute("charset"));
    assert_eq!(charset, Some("utf-8"));
    let boundary = |part: usize| message.parts[part].content_type().unwrap().attribute("boundary").unwrap().to_owned();
    let (outer, inner) = (boundary(0), boundary(1));
    assert!(!outer.starts_with(&inner) && !inner.starts_with(&outer), "{outer} {inner}");
    assert!(raw.is_ascii(), "any server can carry it");
}

#[tokio::test]
async fn several_dates_are_files_that_each_say_what_is_to_be_done() {
    let raw = raw(&letter(&[Method::Request, Method::Cancel])).await;
    assert_eq!(
        parts(&raw),
        [
            "multipart mixed",
            "multipart alternative",
            "text plain",
            "text html",
            "text calendar REQUEST date-1.ics",
            "text calendar CANCEL date-2.ics",
        ]
    );
}

#[tokio::test]
async fn the_letter_itself_is_what_it_is_without() {
    let mailer = Mailer::memory(sender());
    let cases: [&[Method]; 3] = [&[], &[Method::Cancel], &[Method::Request, Method::Request]];
    for methods in cases {
        mailer.send(&letter(methods)).await.unwrap();
    }
    let kept = mailer.kept(3).await.unwrap();
    for other in &kept[1..] {
        assert_eq!((&other.subject, &other.text, &other.html), (&kept[0].subject, &kept[0].text, &kept[0].html));
    }
    let plain = &kept[2].raw;
    assert_eq!(parts(plain), ["multipart alternative", "text plain", "text html"]);
}

#[tokio::test]
async fn the_same_letter_is_the_same_message_and_signed_as_a_whole() {
    let date = letter(&[Method::Request]);
    assert_eq!(raw(&date).await, raw(&date).await);

    let dkim = Dkim::new("w1", ED25519_KEY).unwrap();
    let (_, record) = dkim.dns_record("waymark.example").unwrap();
    let mailer = Mailer::memory(sender().signed_by(dkim));
    mailer.send(&date).await.unwrap();
    let mut signed = mailer.kept(1).await.unwrap().remove(0).raw;
    assert!(is_genuine(&signed, &record));
    let place = signed.windows(8).rposition(|eight| eight == b"date.ics").unwrap();
    signed[place] = b'D';
    assert!(!is_genuine(&signed, &record), "nobody puts another date in");
}
