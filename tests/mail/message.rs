//! What arrives.

use waymark::mail::{Block, Flaw, Letter, MailError, Sender};

use super::sample::{JOIN, PREFERENCES, UNSUBSCRIBE, arabic, mailer, short};
use crate::support::smtp::{ReceivedLetter, SmtpServer};

/// Makes a fine letter one that cannot be sent.
type Spoil = fn(&mut Letter);

async fn received(letter: &Letter) -> ReceivedLetter {
    let server = SmtpServer::start().await;
    mailer(&server).send(letter).await.unwrap();
    server.letters().remove(0)
}

#[tokio::test]
async fn an_arabic_letter_arrives_right_to_left_in_both_parts() {
    let letter = received(&arabic()).await;

    assert_eq!(letter.from, "hello@waymark.example");
    assert_eq!(letter.to, ["layla@example.org"]);
    assert!(letter.raw.is_ascii(), "any server can carry it");
    assert!(letter.raw.split(|b| *b == b'\n').all(|line| line.len() <= 998));

    let html = letter.html();
    assert!(html.contains(r#"<html lang="ar" dir="rtl""#));
    assert!(html.contains("موعدنا هذا المساء"));
    assert!(html.contains("نراك قريبًا"), "the preheader");
    assert!(html.contains("Room 4 &#38; &#60;garden&#62;"), "what people write is escaped");
    assert!(html.contains(r#"dir="ltr""#), "the code runs left to right");
    assert!(!html.contains("<img") && !html.contains("url("), "nothing is loaded");

    let text = letter.text();
    assert!(text.contains("\n    48 21 07\n"));
    assert!(text.contains("أين\n\u{200F}Room 4 & <garden>"), "a value in another script keeps the direction");
    assert!(text.contains("\u{200F}Sami وليلى"));
    assert!(text.contains("\n-- \n"), "the footer is marked as small print");

    assert_eq!(letter.links(), [JOIN, UNSUBSCRIBE, PREFERENCES]);
    assert_eq!(letter.text_links(), [JOIN, UNSUBSCRIBE, PREFERENCES], "every link is in the text too");
}

#[tokio::test]
async fn a_letter_has_the_headers_that_servers_and_programs_look_for() {
    let letter = received(&arabic()).await;
    let header = |name| letter.header(name).unwrap();

    assert_eq!(letter.subject(), arabic().subject);
    let parsed = letter.parsed();
    let from = parsed.from().unwrap().first().unwrap();
    assert_eq!(from.name(), Some("واي مارك"));
    assert_eq!(from.address(), Some("hello@waymark.example"));
    assert_eq!(header("To"), "layla@example.org");
    assert_eq!(header("Date"), "Tue, 03 Mar 2026 08:00:00 +0000");
    assert_eq!(header("Message-ID"), "<019546a1-reminder@waymark.example>");
    assert_eq!(header("Content-Language"), "ar");
    assert_eq!(header("Auto-Submitted"), "auto-generated");
    assert_eq!(header("List-Unsubscribe"), format!("<{UNSUBSCRIBE}>"));
    assert_eq!(header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    assert!(header("Content-Type").starts_with("multipart/alternative"));
}

#[tokio::test]
async fn a_letter_that_was_asked_for_at_this_moment_cannot_be_unsubscribed() {
    let letter = received(&short("code-1")).await;

    assert_eq!(letter.header("List-Unsubscribe"), None);
    assert_eq!(letter.header("List-Unsubscribe-Post"), None);
    assert_eq!(letter.header("DKIM-Signature"), None, "no key, no signature");
    assert_eq!(letter.text(), "Hello\n.\n.and on\n\n    482107\n");
}

#[tokio::test]
async fn a_line_break_in_a_title_makes_no_header() {
    let mut letter = short("title-1");
    letter.subject = "Tea\r\nBcc: everyone@example.org\r\n\r\nand\u{0}\tcake \u{2028}ü".to_owned();
    let letter = received(&letter).await;

    assert_eq!(letter.subject(), "Tea Bcc: everyone@example.org and cake ü");
    assert_eq!(letter.header("Bcc"), None);
    assert_eq!(letter.to, ["sami@example.org"]);
}

#[tokio::test]
async fn a_line_break_in_the_senders_name_makes_no_header() {
    let sender: Sender = "Way\r\nBcc: everyone@example.org\r\n \"mark\" <hello@waymark.example>".parse().unwrap();

    assert_eq!(sender.display_name(), "Way Bcc: everyone@example.org \"mark\"");
    let server = SmtpServer::start().await;
    let mailer = waymark::mail::Mailer::smtp(server.url(), sender).unwrap();
    mailer.send(&short("name-1")).await.unwrap();
    let letter = server.letters().remove(0);
    assert_eq!(letter.header("Bcc"), None);
    let parsed = letter.parsed();
    let from = parsed.from().unwrap().first().unwrap();
    assert_eq!(from.name(), Some("Way Bcc: everyone@example.org \"mark\""));
    assert_eq!(from.address(), Some("hello@waymark.example"));
}

#[tokio::test]
async fn what_cannot_become_a_message_is_told_before_anything_is_sent() {
    let server = SmtpServer::start().await;
    let mailer = mailer(&server);
    let spoiled = |spoil: Spoil| {
        let mut letter = arabic();
        spoil(&mut letter);
        letter
    };
    let script = |letter: &mut Letter| {
        letter.blocks.push(Block::Button { label: "x".to_owned(), url: "javascript:alert(1)".to_owned() })
    };
    let cases: [(Spoil, Flaw); 5] = [
        (|letter| letter.language = "ar\r\nBcc: x@example.org".to_owned(), Flaw::Language),
        (|letter| letter.message_id = "a>\r\nBcc: x@example.org".to_owned(), Flaw::MessageId),
        (|letter| letter.message_id = "../../etc".to_owned(), Flaw::MessageId),
        (|letter| letter.unsubscribe.as_mut().unwrap().url.push_str(">\r\nBcc: x"), Flaw::Link),
        (script, Flaw::Link),
    ];
    for (spoil, flaw) in cases {
        assert_eq!(mailer.send(&spoiled(spoil)).await, Err(MailError::Invalid(flaw)));
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn an_address_is_valid_and_cannot_be_printed_by_accident() {
    use waymark::mail::Address;

    for wrong in [
        "",
        "layla",
        "@example.org",
        "a@b@",
        "a@b\r\nRCPT TO:<c@d>",
        "\"a\r\nb\"@example.org",
        "a b@example.org",
        "a@exa mple.org",
    ] {
        assert_eq!(wrong.parse::<Address>(), Err(Flaw::Address), "{wrong:?}");
    }
    let address: Address = " Layla@EXAMPLE.org ".parse().unwrap();
    assert_eq!((address.as_str(), address.domain()), ("Layla@example.org", "example.org"));
    assert_eq!("layla@مثال.إختبار".parse::<Address>().unwrap().domain(), "xn--mgbh0fb.xn--kgbechtv");
    assert_eq!(format!("{address:?}"), "Address(..)");
    let printed = format!("{:?}", arabic());
    assert_eq!(printed, r#"Letter { message_id: "019546a1-reminder", language: "ar", .. }"#);
}
