//! All meetings for everybody, a page at a time, so that there may be as many as there are.

use std::collections::HashMap;

use futures_util::stream::{self, Stream};
use serde::Serialize;
use uuid::Uuid;

use super::export::{self, Omission, Surroundings, Told};
use super::{codes, messages, row, store};
use crate::app::App;
use crate::changes::{self, Audience};
use crate::failure::Outcome;
use crate::i18n::{Locale, Message};
use crate::node::Kind;
use crate::{meeting, topic};

/// How many meetings are in memory at a time.
const PAGE: u64 = 100;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct FeedWish {
    /// What the reader reads, the most wanted first.
    pub languages: Vec<Locale>,
    /// The language in which reasons are given.
    pub locale: Locale,
    /// Whether to tell what is left out, instead of what is told.
    pub omissions: bool,
}

/// The meetings as JSON, on their way.
pub struct Feed {
    app: App,
    wish: FeedWish,
    topics: HashMap<String, Uuid>,
    edition: String,
    after: Option<Uuid>,
    is_first: bool,
    is_over: bool,
}

/// A meeting that is left out, and why.
#[derive(Serialize)]
struct LeftOut {
    id: String,
    slug: String,
    reason: Omission,
    message: String,
}

impl Feed {
    /// The meetings as they stand from now on.
    pub async fn open(app: &App, wish: FeedWish) -> Outcome<Self> {
        // Before anything is read: what changes meanwhile makes another edition.
        let position = changes::latest(&app.db.reader, Audience::MeetingReaders).await?;
        // With time alone, meetings begin and end.
        let edition = format!("{position} {} {wish:?}", app.clock.now().format("%Y-%m-%dT%H"));
        let topics = topic::of_codes(&app.db.reader, codes::SYSTEM).await?;
        Ok(Self { app: app.clone(), wish, topics, edition, after: None, is_first: true, is_over: false })
    }

    /// What is another whenever the JSON is another.
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// The JSON, piece by piece.
    pub fn pieces(self) -> impl Stream<Item = Outcome<Vec<u8>>> {
        stream::try_unfold(self, |mut feed| async move { Ok(feed.piece().await?.map(|piece| (piece, feed))) })
    }

    async fn piece(&mut self) -> Outcome<Option<Vec<u8>>> {
        if self.is_over {
            return Ok(None);
        }
        let mut piece = Vec::new();
        if self.after.is_none() {
            piece.push(b'[');
        }
        let page = meeting::published(&self.app.db.reader, self.after, PAGE).await?;
        self.is_over = (page.len() as u64) < PAGE;
        let ids = page.iter().map(|series| series.meeting.id);
        let records = store::records(&self.app.db.reader, ids).await?;
        for series in &page {
            self.after = Some(series.meeting.id);
            let row = records.get(&series.meeting.id).and_then(|record| row::read(&record.record).ok());
            let around = Surroundings {
                now: self.app.clock.now(),
                languages: &self.wish.languages,
                topics: &self.topics,
                row: row.as_ref(),
            };
            let rows = export::rows(series, &around);
            for entry in self.entries(series, &around, rows)? {
                piece.extend_from_slice(if self.is_first { b"\n" } else { b",\n" });
                piece.extend_from_slice(&entry);
                self.is_first = false;
            }
        }
        if self.is_over {
            piece.extend_from_slice(b"\n]\n");
        }
        Ok(Some(piece))
    }

    fn entries(
        &self,
        series: &meeting::Published,
        around: &Surroundings<'_>,
        rows: Result<Vec<Told>, Omission>,
    ) -> Outcome<Vec<Vec<u8>>> {
        match rows {
            Ok(_) if self.wish.omissions => Ok(Vec::new()),
            Ok(rows) => Ok(rows.iter().map(serde_json::to_vec).collect::<Result<_, _>>()?),
            Err(_) if !self.wish.omissions => Ok(Vec::new()),
            Err(reason) => {
                let left_out = LeftOut {
                    id: Kind::Meeting.id(series.meeting.id).to_string(),
                    slug: export::slug(series, around),
                    reason,
                    message: self.app.catalog.text(&self.wish.locale, message(reason).as_ref()),
                };
                Ok(vec![serde_json::to_vec(&left_out)?])
            }
        }
    }
}

fn message(reason: Omission) -> Box<dyn Message> {
    match reason {
        Omission::NotWeekly => Box::new(messages::NotWeekly),
        Omission::NotBegun => Box::new(messages::NotBegun),
        Omission::Over => Box::new(messages::Over),
        Omission::WayNotPublic => Box::new(messages::WayNotPublic),
        Omission::NoAddress => Box::new(messages::NoAddress),
        Omission::WholeDay => Box::new(messages::WholeDay),
    }
}
