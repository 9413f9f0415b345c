//! What happens by itself.

use entity::path_step::PathStepKind;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::actions;
use crate::app::App;
use crate::consent::ConductAccepted;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};
use crate::meeting::RsvpGiven;
use crate::member::MemberConfirmed;
use crate::mentorship::MentorshipRequested;

/// Begins to meet somebody who has come.
#[derive(Debug, Serialize, Deserialize)]
pub struct Arrive {
    newcomer: Uuid,
}

impl From<MemberConfirmed> for Arrive {
    fn from(confirmed: MemberConfirmed) -> Self {
        Self { newcomer: confirmed.member }
    }
}

impl Job for Arrive {
    const KIND: &'static str = "onboarding.arrive";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::arrive(&app, self.newcomer).await?;
        Ok(Verdict::Done)
    }
}

/// Notes that a member did what steps of this kind are about.
#[derive(Debug, Serialize, Deserialize)]
pub struct Reach {
    member: Uuid,
    kind: PathStepKind,
}

impl From<ConductAccepted> for Reach {
    fn from(accepted: ConductAccepted) -> Self {
        Self { member: accepted.member, kind: PathStepKind::AcceptConduct }
    }
}

impl From<RsvpGiven> for Reach {
    fn from(given: RsvpGiven) -> Self {
        Self { member: given.member, kind: PathStepKind::FirstRsvp }
    }
}

impl From<MentorshipRequested> for Reach {
    fn from(requested: MentorshipRequested) -> Self {
        Self { member: requested.mentee, kind: PathStepKind::AskedForMentor }
    }
}

impl Job for Reach {
    const KIND: &'static str = "onboarding.reach";
    // The first time stays, however often it is noted.
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{:?}", Self::KIND, self.member.simple(), self.kind))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        actions::reach(&app, self.member, self.kind, work.written_at).await?;
        Ok(Verdict::Done)
    }
}

/// Looks for somebody who greets a newcomer.
#[derive(Debug, Serialize, Deserialize)]
pub struct FindGreeter {
    /// Her welcome.
    pub welcome: Uuid,
}

impl Job for FindGreeter {
    const KIND: &'static str = "onboarding.find_greeter";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::find_greeter(&app, self.welcome).await?;
        Ok(Verdict::Done)
    }
}

/// Gives places that have become free to those who wait for one.
#[derive(Debug, Serialize, Deserialize)]
pub struct FillPlaces {}

impl Job for FillPlaces {
    const KIND: &'static str = "onboarding.fill_places";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::fill_places(&app).await?;
        Ok(Verdict::Done)
    }
}

/// Gives those to others whom a greeter who pauses has not written to.
#[derive(Debug, Serialize, Deserialize)]
pub struct LetGo {
    /// Who pauses.
    pub greeter: Uuid,
}

impl Job for LetGo {
    const KIND: &'static str = "onboarding.let_go";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::let_go(&app, self.greeter).await?;
        Ok(Verdict::Done)
    }
}

/// Gives a newcomer to the next greeter when whoever was asked has not written to her in time.
#[derive(Debug, Serialize, Deserialize)]
pub struct RunOut {
    /// Her welcome.
    pub welcome: Uuid,
    /// The how-manieth was asked.
    pub number: i32,
}

impl Job for RunOut {
    const KIND: &'static str = "onboarding.run_out";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        let due = actions::run_out(&app, self.welcome, self.number).await?;
        Ok(due.map_or(Verdict::Done, Verdict::Again))
    }
}

/// Lets stewards see a newcomer who has waited for too long.
#[derive(Debug, Serialize, Deserialize)]
pub struct ShowStewards {
    /// Her welcome.
    pub welcome: Uuid,
}

impl Job for ShowStewards {
    const KIND: &'static str = "onboarding.show_stewards";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::show_stewards(&app, self.welcome).await?;
        Ok(Verdict::Done)
    }
}

/// Ends a welcome some time after the greeting.
#[derive(Debug, Serialize, Deserialize)]
pub struct Close {
    /// The welcome.
    pub welcome: Uuid,
}

impl Job for Close {
    const KIND: &'static str = "onboarding.close";

    async fn run(self, app: App, _: Work) -> Outcome<Verdict> {
        actions::close(&app, self.welcome).await?;
        Ok(Verdict::Done)
    }
}
