//! The one way out for letters of a kind: by e-mail, to the reader's devices, or both ways, as she wants letters of that kind.
//! Consent, hours and wishes come before; what gets here is to reach her now.

use std::collections::HashMap;

use entity::letter_preference::LetterChannel as Channel;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use uuid::Uuid;

use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::jobs::{Receipt, Verdict};
use crate::mail::{Block, Letter};
use crate::post;
use crate::push::{self, Device, Notice, Told};

/// From which try on nobody waits for devices any more that cannot be reached now.
const PATIENCE: i32 = 3;

/// A letter of a kind that leaves now.
pub struct Leaving {
    /// To whom.
    pub reader: Uuid,
    /// Which way she wants letters of its kind.
    pub channel: Channel,
    /// What it says.
    pub letter: Letter,
    /// The how-manieth try it is, from 1.
    pub attempt: i32,
}

/// Sends the letter, and says what that means for the job that wrote it.
pub async fn send(app: &App, leaving: &Leaving) -> Outcome<Verdict> {
    let devices = match leaving.channel {
        Channel::Email => HashMap::new(),
        Channel::Push | Channel::Both => push::devices_of(app, &[leaving.reader]).await?,
    };
    send_to(app, leaving, devices.get(&leaving.reader).map(Vec::as_slice).unwrap_or_default()).await
}

/// Sends letters that are due at the same moment. Each is put down as soon as it is known what became of it. What goes by
/// e-mail goes together; devices are looked up for those only who want it, at once for all of them.
pub async fn send_all(app: &App, letters: Vec<(Receipt, Leaving)>) -> Outcome<()> {
    let is_pushed = |leaving: &Leaving| leaving.channel != Channel::Email;
    let readers: Vec<Uuid> =
        letters.iter().filter(|(_, leaving)| is_pushed(leaving)).map(|(_, leaving)| leaving.reader).collect();
    let devices = &push::devices_of(app, &readers).await?;
    let (pushed, mailed): (Vec<_>, Vec<_>) =
        letters.into_iter().partition(|(_, leaving)| is_pushed(leaving) && devices.contains_key(&leaving.reader));
    let pushing = pushed.into_iter().map(|(receipt, leaving)| async move {
        let own = devices.get(&leaving.reader).map(Vec::as_slice).unwrap_or_default();
        receipt.put_down(send_to(app, &leaving, own).await);
    });
    let pushing = pushing.collect::<FuturesUnordered<_>>().collect::<()>();
    let mailed = mailed.into_iter().map(|(receipt, leaving)| (receipt, leaving.letter)).collect();
    let (came_to, ()) = tokio::join!(post::send_all(app, mailed), pushing);
    came_to
}

async fn send_to(app: &App, leaving: &Leaving, devices: &[Device]) -> Outcome<Verdict> {
    let next = match devices {
        [] => Next::Mail,
        devices => next(leaving.channel, leaving.attempt, push::tell(app, devices, &notice(&leaving.letter)).await?),
    };
    match next {
        Next::Mail => post::send(app, &leaving.letter).await,
        Next::Nothing => Ok(Verdict::Done),
        Next::Retry => Err(Fault::new("no device takes a push now").into()),
        Next::Soon => Ok(post::soon(app)),
    }
}

/// What is to be done after devices were tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// She has it.
    Nothing,
    /// It goes by e-mail.
    Mail,
    /// It is tried again, after a pause that grows.
    Retry,
    /// It is tried again in a few seconds.
    Soon,
}

fn next(channel: Channel, attempt: i32, told: Told) -> Next {
    match (channel, told) {
        // What becomes of the e-mail decides.
        (Channel::Email | Channel::Both, _) | (Channel::Push, Told::Unreached) => Next::Mail,
        (Channel::Push, Told::Reached) => Next::Nothing,
        (Channel::Push, Told::Later) if attempt < PATIENCE => Next::Retry,
        (Channel::Push, Told::Later) => Next::Mail,
        (Channel::Push, Told::Busy) => Next::Soon,
    }
}

/// Which way letters come that were to come these ways and leave as one.
pub fn together(channels: impl IntoIterator<Item = Channel>) -> Channel {
    let both = |one: Channel, other: Channel| if one == other { one } else { Channel::Both };
    channels.into_iter().reduce(both).unwrap_or_default()
}

/// What of a letter is shown on a device: what shows of it in a list of letters, and where it leads.
fn notice(letter: &Letter) -> Notice {
    let url = letter.blocks.iter().find_map(|block| match block {
        Block::Button { url, .. } => Some(url.clone()),
        _ => None,
    });
    Notice {
        id: letter.message_id.clone(),
        language: letter.language.clone(),
        direction: letter.direction,
        title: letter.subject.clone(),
        body: letter.preheader.clone(),
        url,
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    #[test]
    fn what_no_device_takes_comes_by_mail() {
        for (told, first, third) in [
            (Told::Reached, Next::Nothing, Next::Nothing),
            (Told::Unreached, Next::Mail, Next::Mail),
            (Told::Later, Next::Retry, Next::Mail),
            (Told::Busy, Next::Soon, Next::Soon),
        ] {
            assert_eq!(next(Channel::Push, 1, told), first, "{told:?}");
            assert_eq!(next(Channel::Push, 3, told), third, "{told:?}");
            assert_eq!(next(Channel::Both, 1, told), Next::Mail, "{told:?}");
        }
        assert_eq!(next(Channel::Push, 2, Told::Later), Next::Retry);
    }

    #[test]
    fn what_was_to_come_different_ways_comes_both() {
        use Channel::{Both, Email, Push};
        for (channels, expected) in [
            (Vec::new(), Email),
            (vec![Push, Push], Push),
            (vec![Email, Email], Email),
            (vec![Push, Email, Push], Both),
            (vec![Both, Email], Both),
        ] {
            assert_eq!(together(channels.clone()), expected, "{channels:?}");
        }
    }

    #[test]
    fn a_device_shows_what_a_bystander_may_see_and_leads_to_the_first_thing_to_do() {
        let button = |url: &str| Block::Button { label: "Look".to_owned(), url: url.to_owned() };
        let letter = Letter {
            to: "noor@example.org".parse().unwrap(),
            language: "en".to_owned(),
            direction: "ltr",
            subject: "There is something new for you".to_owned(),
            preheader: "Whenever it suits you.".to_owned(),
            blocks: vec![
                Block::Paragraph("Sami asks whether you would walk together.".to_owned()),
                button("https://waymark.example/one"),
                button("https://waymark.example/two"),
            ],
            footer: Vec::new(),
            unsubscribe: None,
            preferences: None,
            calendar: Vec::new(),
            message_id: "one".to_owned(),
            date: DateTime::UNIX_EPOCH,
        };
        let shown = notice(&letter);
        assert_eq!(
            (shown.title.as_str(), shown.body.as_str()),
            ("There is something new for you", "Whenever it suits you.")
        );
        assert_eq!(shown.url.as_deref(), Some("https://waymark.example/one"));
        assert_eq!(notice(&Letter { blocks: Vec::new(), ..letter }).url, None);
    }
}
