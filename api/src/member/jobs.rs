//! What this room does later.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{letters, rules, store};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Urgency, Verdict, Work};
use crate::post;

/// Sends the letter that lets somebody in.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendSignIn {
    /// The row that the letter's link and code are made from.
    pub sign_in: Uuid,
}

impl Job for SendSignIn {
    const KIND: &'static str = "member.send_sign_in";
    const URGENCY: Urgency = Urgency::Awaited;

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let Some(sign_in) = store::sign_in(app.db.fresh(), self.sign_in).await? else { return Ok(Verdict::Done) };
        let Some(member) = store::by_id(app.db.fresh(), sign_in.member_id).await? else { return Ok(Verdict::Done) };
        if sign_in.used_at.is_some() || !rules::is_good(sign_in.expires_at, work.now) {
            return Ok(Verdict::Done);
        }
        post::send_awaited(&app, &letters::sign_in(&app, &member, &sign_in, work)?).await
    }
}
