//! The letters that leave later.

use chrono::NaiveDate;
use entity::role_grant::Role;
use entity::welcome::WelcomeState;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::letters::{self, News};
use super::super::{actions, hours, rules, store};
use crate::app::App;
use crate::failure::Outcome;
use crate::jobs::{Job, Verdict, Work};
use crate::letter::{self, Kind};
use crate::mail::Letter;
use crate::member::Reader;
use crate::{civil, meeting, member};

/// Tells a greeter that a newcomer would be glad of a word from her.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellGreeter {
    /// The welcome.
    pub welcome: Uuid,
    /// The how-manieth she is who is asked.
    pub number: i32,
}

impl Job for TellGreeter {
    const KIND: &'static str = "onboarding.tell_greeter";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let welcome = store::welcome(app.db.fresh(), self.welcome).await?;
        let is_hers = |held: &entity::welcome::Model| held.state == WelcomeState::Waiting && held.asked == self.number;
        let Some(welcome) = welcome.filter(is_hers) else { return Ok(Verdict::Done) };
        match welcome.greeter_id.zip(welcome.due_at) {
            Some((greeter, due)) => tell(&app, greeter, News::Asked { due }, work).await,
            None => Ok(Verdict::Done),
        }
    }
}

/// Tells a greeter that somebody else looks after the newcomer, so that she need not think of it any more.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellRelieved {
    /// The welcome.
    pub welcome: Uuid,
    /// The how-manieth she was.
    pub number: i32,
}

impl Job for TellRelieved {
    const KIND: &'static str = "onboarding.tell_relieved";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let conn = app.db.fresh();
        let Some(greeter) = store::whose_turn(conn, self.welcome, self.number).await? else {
            return Ok(Verdict::Done);
        };
        // A steward who was asked may have stepped in herself.
        let welcome = store::welcome(conn, self.welcome).await?;
        if welcome.is_none_or(|welcome| welcome.greeter_id == Some(greeter)) {
            return Ok(Verdict::Done);
        }
        tell(&app, greeter, News::Relieved, work).await
    }
}

/// Tells the newcomer that somebody has written to her.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellNewcomer {
    /// Her welcome.
    pub welcome: Uuid,
}

impl Job for TellNewcomer {
    const KIND: &'static str = "onboarding.tell_newcomer";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        match store::welcome(app.db.fresh(), self.welcome).await? {
            Some(welcome) => tell(&app, welcome.newcomer_id, News::Greeted, work).await,
            None => Ok(Verdict::Done),
        }
    }
}

async fn tell(app: &App, member: Uuid, news: News, work: Work) -> Outcome<Verdict> {
    let Some(reader) = member::reader_of(app.db.fresh(), member).await? else { return Ok(Verdict::Done) };
    let letter = letters::news(app, &reader, news, work)?;
    // Whoever would sleep until her time to greet is over gets the letter all the same: else she would be told only that
    // somebody else does. What others are told of stays so.
    let over_at = match news {
        News::Asked { due } => Some(due),
        News::Relieved | News::Greeted | News::Waiting { .. } => None,
    };
    letter::deliver_before(app, &reader, Kind::Community, letter, over_at, work).await
}

/// Whether people are up where she lives, or it is an hour that she chose for letters.
async fn is_good_hour(app: &App, reader: &Reader, work: Work) -> Outcome<bool> {
    let is_decent = hours::is_decent(work.now, reader.time_zone);
    Ok(is_decent || letter::is_her_hour(app, reader, Kind::Community, work).await?)
}

/// Tells a steward that somebody waits, once a day at most.
#[derive(Debug, Serialize, Deserialize)]
pub struct TellSteward {
    /// Who is told.
    pub steward: Uuid,
    /// On which day, where she lives.
    pub day: NaiveDate,
}

impl Job for TellSteward {
    const KIND: &'static str = "onboarding.tell_steward";
    // That day does not come again.
    const KEY_IS_SPENT: bool = true;

    fn unique_key(&self) -> Option<String> {
        Some(format!("{}:{}:{}", Self::KIND, self.steward.simple(), self.day))
    }

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        let conn = app.db.fresh();
        let is_steward = member::is_member_with_role(conn, self.steward, Role::Steward).await?;
        let Some(reader) = member::reader_of(conn, self.steward).await?.filter(|_| is_steward) else {
            return Ok(Verdict::Done);
        };
        let count = store::count_shown(conn, None).await?;
        if count == 0 {
            return Ok(Verdict::Done);
        }
        // What would wait for the morning of another day is left to the letter of that day: it says the same.
        if let Some(morning) = letter::kept_until(&app, &reader, Kind::Community, work).await? {
            let day = civil::local(morning, reader.time_zone).date();
            if day != self.day {
                actions::tell_on(&app, self.steward, day, morning).await?;
                return Ok(Verdict::Done);
            }
        }
        if !is_good_hour(&app, &reader, work).await? {
            return Ok(Verdict::Again(hours::decent(work.now, reader.time_zone)));
        }
        actions::tell_again(&app, self.steward, reader.time_zone).await?;
        let letter = letters::news(&app, &reader, News::Waiting { count }, work)?;
        letter::deliver(&app, &reader, Kind::Community, letter, work).await
    }
}

/// Proposes a first meeting to a newcomer, once; where there is none that suits, it looks again every morning for a
/// while.
#[derive(Debug, Serialize, Deserialize)]
pub struct Propose {
    /// Her welcome.
    pub welcome: Uuid,
}

/// What is to be done about a proposal now.
enum Turn {
    /// It leaves.
    Now(Box<Reader>, Box<Letter>),
    /// It waits.
    Later(chrono::DateTime<chrono::Utc>),
    /// It is not wanted, or was made.
    Never,
}

impl Job for Propose {
    const KIND: &'static str = "onboarding.propose";

    async fn run(self, app: App, work: Work) -> Outcome<Verdict> {
        match self.turn(&app, work).await? {
            // In the morning it is looked again which date suits: none is proposed that has begun.
            Turn::Now(reader, letter) => letter::deliver(&app, &reader, Kind::Community, *letter, work).await,
            Turn::Later(due) => Ok(Verdict::Again(due)),
            Turn::Never => Ok(Verdict::Done),
        }
    }
}

impl Propose {
    /// By how things stand now, not by how they stood when it was planned.
    async fn turn(&self, app: &App, work: Work) -> Outcome<Turn> {
        let conn = app.db.fresh();
        let Some(welcome) = store::welcome(conn, self.welcome).await? else { return Ok(Turn::Never) };
        let Some(reader) = member::reader_of(conn, welcome.newcomer_id).await? else { return Ok(Turn::Never) };
        let is_anothers = welcome.proposal_job_id.is_some_and(|job| job != work.id);
        let has_found = !meeting::upcoming(conn, welcome.newcomer_id, work.now).await?.is_empty();
        if is_anothers || has_found || work.now >= welcome.created_at + rules::PROPOSED_FOR {
            return Ok(Turn::Never);
        }
        if !is_good_hour(app, &reader, work).await? {
            return Ok(Turn::Later(hours::decent(work.now, reader.time_zone)));
        }
        // Where nothing is held in her language, it is the community's that she meets.
        let languages = [reader.locale.clone(), app.config.server.language.clone()];
        let tomorrow = Turn::Later(hours::next_morning(work.now, reader.time_zone));
        let Some(date) = actions::first_meeting(app, conn, &welcome, work.now).await? else { return Ok(tomorrow) };
        let Some((appointment, is_online)) = meeting::open_date(conn, date, &languages, work.now).await? else {
            return Ok(tomorrow);
        };
        if !actions::claim_proposal(app, &welcome, work.id, date).await? {
            return Ok(Turn::Never);
        }
        let letter = letters::first_meeting(app, &reader, &appointment, is_online, work)?;
        Ok(Turn::Now(Box::new(reader), Box::new(letter)))
    }
}
