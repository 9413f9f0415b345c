//! The letters that this room writes.

use chrono::TimeDelta;
use entity::{member, sign_in};

use super::{messages, store};
use crate::app::App;
use crate::jobs::Work;
use crate::mail::{Block, Envelope, Letter};

/// What a sign-in link's token is sealed for.
pub const SIGN_IN_LINK: &str = "sign-in";

/// The letter that lets somebody in, by a link or by a code.
pub fn sign_in(app: &App, member: &member::Model, sign_in: &sign_in::Model, work: Work) -> Letter {
    let locale = store::locale(member);
    let say = |message: &dyn crate::i18n::Message| app.catalog.text(&locale, message);
    let token = app.keys.seal(SIGN_IN_LINK, sign_in.id.as_bytes());
    let minutes = (sign_in.expires_at - sign_in.sent_at).max(TimeDelta::zero()).num_minutes().unsigned_abs();
    let opening = match member.confirmed_at {
        None => say(&messages::SignInWelcome),
        Some(_) => say(&messages::SignInAgain),
    };
    let url = format!("{}/email/sign-in?token={token}", app.config.server.public_url);
    Letter {
        subject: say(&messages::SignInSubject),
        preheader: say(&messages::SignInPreheader),
        blocks: vec![
            Block::Paragraph(say(&messages::Greeting { name: member.display_name.clone() })),
            Block::Paragraph(opening),
            Block::Button { label: say(&messages::SignInButton), url },
            Block::Paragraph(say(&messages::SignInCode)),
            Block::Code(app.keys.code(sign_in.id)),
            Block::Paragraph(say(&messages::SignInValid { minutes })),
        ],
        footer: vec![say(&messages::SignInNotYou)],
        unsubscribe: None,
        ..Envelope::to(&member.email, &locale, work).letter()
    }
}
