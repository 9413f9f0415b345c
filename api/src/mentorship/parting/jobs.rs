//! What parting leaves to be done later.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::actions;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};
use crate::member::MemberBlocked;

/// Ends the mentorships of two who have parted elsewhere. It names the block and nobody: a job that is set aside is
/// seen by others.
#[derive(Debug, Serialize, Deserialize)]
pub struct EndWhatTheyShare {
    /// The block.
    pub block: Uuid,
}

impl From<MemberBlocked> for EndWhatTheyShare {
    fn from(MemberBlocked { block }: MemberBlocked) -> Self {
        Self { block }
    }
}

impl Job for EndWhatTheyShare {
    const KIND: &'static str = "mentorship.end_what_they_share";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::end_what_they_share(&app, self.block).await?;
        Ok(Verdict::Done)
    }
}
