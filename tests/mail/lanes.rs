//! Domains do not wait for each other.

use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use waymark::mail::{Letter, MailError, Mailer};

use super::sample::{sender, short};
use crate::support::smtp::SmtpServer;

fn to(domain: &str, number: usize) -> Letter {
    Letter { to: format!("member{number}@{domain}").parse().unwrap(), ..short(&format!("{domain}-{number}")) }
}

/// Sends so many letters to the domain at once: what became of each, and when.
async fn sent(mailer: &Mailer, domain: &'static str, letters: usize) -> Vec<(Result<(), MailError>, Duration)> {
    let (begun, mut sending) = (Instant::now(), JoinSet::new());
    for number in 0..letters {
        let (mailer, letter) = (mailer.clone(), to(domain, number));
        sending.spawn(async move { (mailer.send(&letter).await, begun.elapsed()) });
    }
    sending.join_all().await
}

#[tokio::test]
async fn a_domain_that_is_slow_holds_up_no_other() {
    let server = SmtpServer::start().await;
    server.be_slow_for("slow.example", Duration::from_secs(3));
    let mailer = Mailer::smtp(&format!("{}?connections=4", server.url()), sender()).unwrap();
    let slow = tokio::spawn({
        let mailer = mailer.clone();
        async move { sent(&mailer, "slow.example", 12).await }
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    let quick = sent(&mailer, "quick.example", 60).await;
    assert!(quick.iter().all(|(outcome, after)| outcome.is_ok() && *after < Duration::from_millis(2_900)), "{quick:?}");

    let slow = slow.await.unwrap();
    let arrived = slow.iter().filter(|(outcome, _)| outcome.is_ok()).count();
    let put_off = slow.iter().filter(|(outcome, _)| *outcome == Err(MailError::Busy)).count();
    assert_eq!(arrived + put_off, 12, "{slow:?}");
    assert!(arrived >= 2 && put_off >= 2, "some had better come again: {slow:?}");
    assert!(slow.iter().all(|(_, after)| *after < Duration::from_secs(12)), "{slow:?}");
}

#[tokio::test]
async fn no_domain_gets_more_letters_in_a_minute_than_it_may() {
    let server = SmtpServer::start().await;
    let mailer = Mailer::smtp(&format!("{}?per_domain=1200", server.url()), sender()).unwrap();
    let (one, other) = tokio::join!(sent(&mailer, "one.example", 9), sent(&mailer, "other.example", 9));
    for letters in [one, other] {
        assert!(letters.iter().all(|(outcome, _)| outcome.is_ok()), "{letters:?}");
        let last = letters.iter().map(|(_, after)| *after).max().unwrap();
        // One in 50 ms, and not all at once.
        assert!((Duration::from_millis(400)..Duration::from_millis(4_000)).contains(&last), "{last:?}");
    }
}
