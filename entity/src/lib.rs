//! One file for each table: shapes only, no rules.
//!
//! The truth about tables is in the crate `migration`; a test there writes and reads every column of every
//! entity on both databases. Ids are UUIDv7, made by the caller; times are UTC and never set by the database.
//! Languages are BCP 47 tags and time zones IANA names, both as text.

pub mod mentoring;
pub mod private;

// Members: who is here, and how they sign in.
pub mod block; // that a member wants to have nothing more to do with another
pub mod member; // one person
pub mod member_language; // a language that a member reads, in order of preference
pub mod profile; // what a member tells about themself, and to whom
pub mod refresh_token; // one link in a session's chain of tokens
pub mod role_grant; // a role, who gave it, and when it was taken back
pub mod session; // one signed-in device
pub mod sign_in; // one pending sign-in by e-mail

// Consent: what was agreed to, in which words, and when.
pub mod conduct; // one version of the community agreement
pub mod conduct_acceptance; // a member's yes to one version
pub mod conduct_text; // the agreement's words in one language
pub mod consent_entry; // one line in a member's record of consent

// Meetings: series, their dates, and who comes.
pub mod attendance; // that a member was there
pub mod feedback; // how one date was for somebody
pub mod guest; // somebody without an account who comes to one date
pub mod meeting; // a series
pub mod meeting_access; // one known fact about access
pub mod meeting_audience; // somebody whom the series is for
pub mod meeting_date; // a date beside the rule: one more, or one left out
pub mod meeting_guide_record; // what another list says of a series
pub mod meeting_language; // a language in which the meeting is held
pub mod meeting_part; // a part in the team of a series
pub mod meeting_rotation; // a topic in its turn
pub mod meeting_rsvp; // a member's yes to every date
pub mod meeting_text; // the series' words in one language
pub mod occurrence; // one date of a series
pub mod occurrence_language; // a language in which one date is held
pub mod occurrence_part; // a part in the team of one date, where it is another's than usual
pub mod occurrence_prompt; // a question to talk about, in one language
pub mod part_offer; // a question to a member, whether she takes a part
pub mod rsvp; // an answer to one date: a member's or a guest's
pub mod topic; // what a meeting is about
pub mod topic_code; // what another directory calls a topic
pub mod topic_name; // a topic's name in one language

// Mentorships: those who offer, those who ask.
pub mod check_in; // how a mentorship goes, as one of the two notes it
pub mod closing_note; // what one of two writes when they part
pub mod load_signal; // a sign that mentoring may be becoming too much
pub mod matching; // a proposal of who could walk with whom
pub mod matching_pair; // two whom a proposal brings together
pub mod matching_removal; // two whom a steward has taken apart in it
pub mod matching_unmatched; // somebody for whom a proposal has no mentor
pub mod mentor; // an offer to mentor
pub mod mentor_availability; // when somebody who mentors has time
pub mod mentor_suggestion; // a mentor who was suggested to somebody on a day
pub mod mentor_topic; // what a mentor is glad to talk about, or leaves out
pub mod mentor_wish; // what somebody looks for in a mentor, and since when she waits
pub mod mentor_wish_availability; // when somebody who looks for a mentor has time
pub mod mentor_wish_topic; // what somebody would like to talk about with a mentor
pub mod mentorship; // two members, from the question to the end
pub mod mentorship_agreement; // a version of what the two agree on
pub mod pairing_conflict; // two who are never to be proposed to each other
pub mod supervision; // a mentor and who looks after how much she carries

// Onboarding: the newcomer's path, and who greets her.
pub mod greeter; // an offer to greet
pub mod greeter_language; // a language in which a greeter greets
pub mod path_milestone; // that a member did what a kind of step is about
pub mod path_progress; // a step that a member says she has done
pub mod path_step; // a step of the path
pub mod path_step_text; // a step's words in one language
pub mod welcome; // how one newcomer is met
pub mod welcome_turn; // one who was asked to greet her

// Resources: what helps, and who provides it.
pub mod file_offer; // that somebody may send a file
pub mod listing_proposal; // a listing as somebody who looks after it would have it
pub mod listing_verification; // that somebody here made sure of a listing
pub mod organization; // a provider of services
pub mod organization_editor; // a member who looks after what an organization lists
pub mod resource; // something that helps
pub mod resource_approval; // a reviewer who stands by one version
pub mod resource_citation; // what a resource rests on
pub mod resource_comment; // what is said about a resource by those who work on it
pub mod resource_format; // one form in which a resource can be had
pub mod resource_revision; // what a published text said before
pub mod resource_text; // a resource's words in one language
pub mod resource_topic; // what a resource is about
pub mod revision_suggestion; // a published text as a member would have it
pub mod service; // what a listing adds to its resource
pub mod service_place; // where a service is to be had
pub mod service_source; // that a source lists a service
pub mod service_term; // that a word says something about a service
pub mod suggestion_approval; // a reviewer who would accept a suggestion
pub mod taxonomy; // a vocabulary in which services are described
pub mod taxonomy_term; // a word of a vocabulary
pub mod translation_claim; // that somebody is translating a resource

// Using resources: what is kept, gathered and tried.
pub mod collection; // resources that are gathered for a meeting
pub mod collection_item; // a resource in its place in a collection
pub mod helpful_mark; // that something helped a member
pub mod saved_resource; // that a member keeps a resource for herself
pub mod trial; // a member tries something for a while
pub mod trial_conditions; // under which conditions it went as it did
pub mod trial_tally; // what trials of a resource came to, as numbers

// Partners: other programs that read from us.
pub mod partner; // one organization with access
pub mod partner_key; // one of its keys
pub mod webhook; // where a partner is told that something changed
pub mod webhook_attempt; // that it was tried once to tell it something
pub mod webhook_delivery; // a message to it

// Help in a crisis: what the community did about the lines that ship.
pub mod crisis_line; // a line that somebody here made sure of, corrected, hid or added
pub mod crisis_line_change; // that somebody did so

// Calendars: who reads her own dates in one.
pub mod calendar_key; // the secret of a member's own calendar

// Letters: which come, how soon, which way, and what comes together.
pub mod digest_part; // a letter that waits for the others of its hour
pub mod letter_preference; // how soon, and which way, a member wants letters of a kind
pub mod letter_setting; // when those that come together come, and what subjects may say
pub mod push_device; // a device to which letters are pushed

// Reminders, the queue, the log of changes, and what is done once.
pub mod bounce; // an address that letters come back from
pub mod change; // that a thing changed, for those who follow
pub mod idempotency_record; // a change asked for under an idempotency key
pub mod job; // one piece of work for later
pub mod lead_reminder; // the one reminder of a date that a member gets so long before it
pub mod reminder; // the one that she got when there was only one
pub mod reminder_lead; // how long before a date a member wants to be reminded
pub mod reminder_preference; // when a member wants to be reminded
