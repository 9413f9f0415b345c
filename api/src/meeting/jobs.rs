//! What this room does later.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::actions;
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};

/// Keeps the dates of a series worked out half a year ahead. There is one such job for each series; it
/// comes back every week until the series is over.
#[derive(Debug, Serialize, Deserialize)]
pub struct ExtendSeries {
    /// The series.
    pub meeting: Uuid,
}

impl Job for ExtendSeries {
    const KIND: &'static str = "meeting.extend_series";

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}", Self::KIND, self.meeting.simple()))
    }

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        Ok(actions::extend(&app, self.meeting).await?.map_or(Verdict::Done, Verdict::Again))
    }
}
