//! What happens when the server misbehaves.

use std::time::{Duration, Instant};

use waymark::mail::{MailError, Mailer, SetupError, Stage, Trouble};

use super::sample::{arabic, mailer, sender, short};
use crate::support::smtp::{Behaviour, Privacy, SmtpServer, authority};

/// Sends one letter to a server that treats it so, and the same letter again if it may be.
async fn sent_to(behaviour: Behaviour) -> (SmtpServer, Result<(), MailError>) {
    let server = SmtpServer::start().await;
    server.behave(behaviour, 1);
    let mailer = Mailer::smtp(&format!("{}?timeout=1", server.url()), sender()).unwrap();
    let outcome = mailer.send(&arabic()).await;
    if let Err(MailError::Later(_)) = outcome {
        assert_eq!(mailer.send(&arabic()).await, Ok(()), "the second try");
    }
    (server, outcome)
}

#[tokio::test]
async fn a_451_means_later() {
    let (server, outcome) = sent_to(Behaviour::AnswerLater451).await;

    assert_eq!(outcome, Err(MailError::Later(Trouble::Answered(451))));
    assert_eq!(server.letters().len(), 1);
    assert_eq!(server.connections(), 1, "one refused letter does not cost the connection");
}

#[tokio::test]
async fn a_550_means_never_and_tells_no_address() {
    let (server, outcome) = sent_to(Behaviour::Refuse550).await;

    let refused = MailError::Refused { code: 550, stage: Stage::Recipient };
    assert_eq!(outcome, Err(refused));
    assert_eq!(refused.to_string(), "refused with 550, answering the recipient");
    assert!(server.letters().is_empty());
}

#[tokio::test]
async fn a_421_means_later_on_another_connection() {
    let (server, outcome) = sent_to(Behaviour::Close421).await;

    assert_eq!(outcome, Err(MailError::Later(Trouble::Answered(421))));
    assert_eq!((server.letters().len(), server.connections()), (1, 2));
}

#[tokio::test]
async fn a_connection_that_breaks_in_the_middle_means_later() {
    let (server, outcome) = sent_to(Behaviour::DropDuringData).await;

    assert_eq!(outcome, Err(MailError::Later(Trouble::Dropped)));
    assert_eq!(server.letters().len(), 1, "half a letter is none");
}

#[tokio::test]
async fn a_lost_acknowledgement_repeats_the_same_message() {
    let (server, outcome) = sent_to(Behaviour::LoseAcknowledgement).await;

    assert_eq!(outcome, Err(MailError::Later(Trouble::Dropped)));
    let letters = server.wait_for(2).await;
    assert_eq!(letters[0].header("Message-ID"), letters[1].header("Message-ID"));
    assert_eq!(letters[0].raw, letters[1].raw, "byte for byte");
}

#[tokio::test]
async fn a_server_that_says_nothing_is_not_waited_for_forever() {
    let begun = Instant::now();
    let (_server, outcome) = sent_to(Behaviour::Stall).await;

    assert_eq!(outcome, Err(MailError::Later(Trouble::Silent)));
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_server_that_is_not_there_means_later() {
    let server = SmtpServer::start().await;
    let mailer = mailer(&server);
    drop(server);
    tokio::task::yield_now().await;

    let outcome = mailer.send(&arabic()).await;
    assert_eq!(outcome, Err(MailError::Later(Trouble::Unreachable)));
    assert_eq!(mailer.check().await, Err(MailError::Later(Trouble::Unreachable)));
}

#[tokio::test]
async fn a_connection_is_used_again() {
    let server = SmtpServer::start().await;
    let mailer = mailer(&server);
    mailer.send(&short("first")).await.unwrap();
    mailer.clone().send(&short("second")).await.unwrap();

    let ids: Vec<_> = server.letters().iter().map(|letter| letter.header("Message-ID").unwrap()).collect();
    assert_eq!(ids, ["<first@waymark.example>", "<second@waymark.example>"]);
    assert_eq!(server.connections(), 1);
}

/// PIPELINING (RFC 2920): three answers that nobody waits for one by one.
#[tokio::test]
async fn a_server_that_takes_that_is_told_all_at_once() {
    let server = SmtpServer::start().await;
    let mailer = mailer(&server);
    for id in ["first", "second"] {
        mailer.send(&short(id)).await.unwrap();
    }
    assert_eq!((server.letters().len(), server.announced_at_once()), (2, 2));
}

#[tokio::test]
async fn a_letter_that_nobody_may_have_does_not_leave_even_when_it_is_asked_for() {
    let server = SmtpServer::start().await;
    let mailer = mailer(&server);
    server.behave(Behaviour::RefuseAndGoOn550, 1);
    let refused = MailError::Refused { code: 550, stage: Stage::Recipient };
    assert_eq!(mailer.send(&short("first")).await, Err(refused));

    mailer.send(&short("second")).await.unwrap();
    let ids: Vec<_> = server.letters().iter().map(|letter| letter.header("Message-ID").unwrap()).collect();
    assert_eq!(ids, ["<second@waymark.example>"]);
    assert_eq!(server.connections(), 2, "it was waiting for the first one still");
}

#[tokio::test]
async fn a_connection_that_was_closed_while_resting_costs_nothing() {
    let server = SmtpServer::start().await;
    let mailer = mailer(&server);
    mailer.send(&short("first")).await.unwrap();
    server.behave(Behaviour::Close421, 1);

    mailer.send(&short("second")).await.unwrap();
    assert_eq!((server.letters().len(), server.connections()), (2, 2));
}

#[tokio::test]
async fn many_letters_share_a_few_connections_and_none_waits_for_a_timer() {
    let server = SmtpServer::start().await;
    let mailer = Mailer::smtp(&format!("{}?connections=4", server.url()), sender()).unwrap();
    let begun = Instant::now();
    let letters = (0..200).map(|number| {
        let mailer = mailer.clone();
        tokio::spawn(async move { mailer.send(&short(&format!("burst-{number}"))).await })
    });
    for sent in letters.collect::<Vec<_>>() {
        sent.await.unwrap().unwrap();
    }

    assert_eq!(server.wait_for(200).await.len(), 200);
    assert!(server.connections() <= 4);
    // With Nagle's algorithm: 200 letters * 40 ms / 4 connections, on top of the work.
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn encryption_that_was_asked_for_is_never_given_up() {
    let server = SmtpServer::start().await;
    let with = |tls: &str| Mailer::smtp(&format!("{}?tls={tls}", server.url()), sender()).unwrap();

    let unencrypted = Err(MailError::Later(Trouble::Unencrypted));
    assert_eq!(with("required").send(&arabic()).await, unencrypted);
    assert_eq!(server.letters().len(), 0);
    assert_eq!(with("opportunistic").send(&arabic()).await, Ok(()));
}

#[tokio::test]
async fn a_letter_travels_encrypted_after_signing_in() {
    for privacy in [Privacy::OnRequest, Privacy::FromTheStart] {
        let server = SmtpServer::start_with(privacy).await;
        let trusting = trusting(server.url());
        let mailer = Mailer::smtp(&trusting, sender()).unwrap();

        assert_eq!(mailer.check().await, Ok(()));
        assert_eq!(mailer.send(&arabic()).await, Ok(()));
        assert_eq!(server.letters()[0].subject(), arabic().subject);
        assert_eq!(server.announced_at_once(), 0, "this one offers no such thing");

        let stranger = Mailer::smtp(server.url(), sender()).unwrap();
        let unencrypted = Err(MailError::Later(Trouble::Unencrypted));
        assert_eq!(stranger.send(&arabic()).await, unencrypted, "{privacy:?}");

        let forgetful = Mailer::smtp(&trusting.replace("p%2Bss", "wrong"), sender()).unwrap();
        let unknown = Err(MailError::Later(Trouble::SignIn(Some(535))));
        assert_eq!(forgetful.send(&arabic()).await, unknown, "ours to mend, not a bounce");
        let nameless = Mailer::smtp(&trusting.replace("way%40mark:p%2Bss@", ""), sender()).unwrap();
        let unknown = Err(MailError::Later(Trouble::SignIn(Some(530))));
        assert_eq!(nameless.send(&arabic()).await, unknown);
        assert_eq!(server.letters().len(), 1);
    }
}

fn trusting(url: &str) -> String {
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}ca={}", authority().display())
}

#[test]
fn a_setting_that_is_wrong_or_unsafe_is_told() {
    let setup = |url: &str| Mailer::smtp(url, sender()).err();

    assert_eq!(setup("mail.example.org"), Some(SetupError::Url));
    assert_eq!(setup("http://mail.example.org"), Some(SetupError::Url));
    assert_eq!(setup("smtp://mail.example.org?tls=yes"), Some(SetupError::Parameter));
    assert_eq!(setup("smtp://mail.example.org?tsl=required"), Some(SetupError::Parameter));
    assert_eq!(setup("smtp://mail.example.org?timeout=0"), Some(SetupError::Parameter));
    assert_eq!(setup("smtps://mail.example.org?ca=/nowhere"), Some(SetupError::Authority));
    assert_eq!(setup("smtp://we:secret@mail.example.org"), Some(SetupError::PasswordInClear));
    for fine in [
        "smtp://localhost:1025",
        "smtp://we:secret@[::1]:1025",
        "smtp://we:p%40ss@mail.example.org?tls=required&timeout=10&connections=2",
        "smtps://we:secret@mail.example.org",
    ] {
        assert_eq!(setup(fine), None, "{fine}");
    }
}
