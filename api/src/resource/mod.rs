//! Resources: what helps, to read, to do, to use or to turn to. Members write them, partners' services are
//! listed among them, and everybody finds them in the language that they read.
//!
//! Invariants: what is not published is seen by its author and by those who review, and by nobody else; what a member
//! wrote is published by somebody else, and what is marked as sensitive by two, who stand by that very version; a
//! published text changes only with a reason, and what it said before is kept; a text never claims a language that it is not in; a draft of a translation stands beside the text that
//! readers have, until it has been reviewed; what was to be looked at again and was not is asked about, then hidden until it
//! has been; what a listing says is the record that came with what people here have corrected in it, and those who run a
//! service have it say something else when one who reviews agrees, never alone; whatever changes, changes `updated_at` to a moment later than
//! every other, so that a partner who pulls in that order misses nothing; a file is given out as long as its resource is
//! there for whoever asks, and not a moment longer.

mod actions;
mod finding;
mod graphql;
pub mod hsds;
mod jobs;
mod letters;
pub mod listing_messages;
pub mod messages;
mod readable;
mod rules;
mod store;
mod words;
mod xliff;

use crate::app::App;
use crate::consent::ConsentWithdrawn;
use crate::failure::Outcome;
use crate::jobs::Wiring;
use crate::topic::TopicMarked;

pub use actions::{Awaited, KeptFile, Pass, awaited, over};
pub use graphql::{
    CareMutation, CareQuery, FileMutation, ListingMutation, ListingProposal, ListingQuery, Organization,
    OrganizationMutation, Resource, ResourceConnection, ResourceEdge, ResourceMutation, ResourceQuery,
    ResourceSearchQuery, ReviewMutation, RevisionMutation, RevisionQuery, RevisionSuggestion, TranslationMutation,
    TranslationQuery, file_id,
};
pub use hsds::{ImportReport, Order, import_hsds};
pub use letters::samples as sample_letters;
pub use store::{is_published, published_among};

/// Makes everything findable that is published, so that the first who looks for something need not wait for it.
pub async fn prepare_search(app: &App) -> Outcome<()> {
    finding::up_to_date(app, &app.db.reader).await.map(drop)
}

/// The jobs of this room, what it listens to, and what the daily sweep removes of it.
pub fn wire(wiring: &mut Wiring) {
    wiring.job::<jobs::TellAuthor>();
    wiring.job::<jobs::TellSuggester>();
    wiring.job::<jobs::TellTranslator>();
    wiring.job::<jobs::TellOwner>();
    wiring.job::<jobs::TellProposer>();
    wiring.job::<jobs::TellEditor>();
    wiring.job::<jobs::LookAfter>();
    wiring.job::<jobs::AskOwner>();
    wiring.job::<jobs::RemoveFile>();
    wiring.listen::<ConsentWithdrawn, jobs::TakeBackStories>();
    wiring.listen::<TopicMarked, jobs::MarkAbout>();
    wiring.daily::<jobs::Look>();
    wiring.sweep("resource_comment", store::sweep_comments);
    wiring.sweep("revision_suggestion", store::sweep_suggestions);
    wiring.sweep("listing_proposal", store::sweep_proposals);
    wiring.sweep("translation_claim", store::sweep_claims);
    wiring.sweep("file_offer", store::sweep_offers);
    wiring.sweep("file", actions::sweep_unclaimed);
}
