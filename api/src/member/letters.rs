//! The letters that this room writes.

use entity::{member, sign_in};

use super::store::{self, Reader};
use super::{messages, rules};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::Work;
use crate::mail::{Block, Letter};
use crate::post::{Draft, Samples};

/// What a sign-in link's token is sealed for.
pub const SIGN_IN_LINK: &str = "sign-in";

/// The letter that lets somebody in, by a link or by a code.
pub fn sign_in(app: &App, member: &member::Model, sign_in: &sign_in::Model, work: Work) -> Outcome<Letter> {
    let locale = store::locale(member);
    let draft = Draft::new(app, &member.email, &locale, work);
    let opening = match member.confirmed_at {
        // Until she has confirmed it, the name may be a stranger's text, sent to somebody else's address.
        None => vec![Block::Paragraph(draft.say(&messages::SignInWelcome))],
        Some(_) => vec![
            Block::Greeting(draft.say(&messages::Greeting { name: member.display_name.clone() })),
            Block::Paragraph(draft.say(&messages::SignInAgain)),
        ],
    };
    let token = app.keys.seal(SIGN_IN_LINK, sign_in.id.as_bytes());
    let url = format!("{}/email/sign-in?token={token}", app.config.server.public_url);
    let minutes = (sign_in.expires_at - sign_in.sent_at).num_minutes().unsigned_abs();
    let way_in = [
        Block::Button { label: draft.say(&messages::SignInButton), url },
        Block::Paragraph(draft.say(&messages::SignInCode)),
        Block::Code(app.keys.code(sign_in.id)),
        Block::Paragraph(draft.say(&messages::SignInValid { minutes })),
    ];
    let blocks = opening.into_iter().chain(way_in).collect();
    let letter = draft.letter(&messages::SignInSubject, &messages::SignInPreheader, blocks)?;
    Ok(Letter { footer: vec![draft.say(&messages::SignInNotYou)], ..letter })
}

/// The letters of this room with made-up values: to somebody who comes for the first time, and to one who has been here.
pub fn samples(app: &App, reader: &Reader, work: Work) -> Outcome<Samples> {
    let who = |confirmed_at| member::Model {
        id: reader.id,
        email: reader.email.clone(),
        display_name: reader.display_name.clone(),
        password_hash: None,
        password_failures: 0,
        password_locked_until: None,
        language: reader.locale.to_string(),
        time_zone: reader.time_zone.to_string(),
        created_at: work.now,
        confirmed_at,
    };
    let pending = sign_in::Model {
        id: reader.id,
        member_id: reader.id,
        sent_at: work.now,
        expires_at: work.now + rules::SIGN_IN_LASTS,
        used_at: None,
        attempts: 0,
    };
    Ok(vec![
        ("member.sign-in-first", sign_in(app, &who(None), &pending, work)?),
        ("member.sign-in", sign_in(app, &who(Some(work.now)), &pending, work)?),
    ])
}
