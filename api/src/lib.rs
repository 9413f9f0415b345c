//! Waymark: the GraphQL backend of peer-led recovery communities.
//!
//! # The map
//!
//! **The floor**, one concern each, knows no room:
//! - `config` every setting · `app` all that a room is given · `db` the databases · `keys` signing and
//!   sealing · `clock` time and randomness · `civil` what a clock on the wall means, summer and winter ·
//!   `globe` how far it is from one place to another
//! - `tx` one unit of work · `changes` what changed, in order, for those who follow · `idempotency` what is done
//!   once, however often it is sent · `jobs` work done later, and events · `sweep` what has had its time is
//!   removed · `post` from a room's words to a letter that has left · `mail` how letters look and leave ·
//!   `files` what is too large for a table: how it is taken in, judged, kept and given out ·
//!   `outgoing` requests to addresses that others have given us · `icalendar` the lines that calendars are written in
//! - `search` what is found by its words, in an index of each process · `i18n` every word, date and number in the
//!   reader's language, and which words are the same to who looks for them · `input` what people type ·
//!   `failure` what can go wrong, and whose it is
//! - `viewer` who is asking · `access` who may use a field · `caching` who may keep it · `node` ids · `page` lists ·
//!   `scalars` dates and times as the API writes them · `graphql` the manners of every room's face · `loaders` the
//!   batches that rooms have in common · `wire` from a
//!   document to its answer, whatever the transport, and what each caller may ask for in a minute
//!
//! **The rooms**, one noun each, stand on one another without circles:
//! - `member` who somebody is, how she signs in, what she tells to whom, and from whom she parts
//! - `push` the devices on which a member can be told something, and how one is reached (stands on member)
//! - `letter` which letters come to whom, how soon, which way, and what comes together (stands on member and push; whoever
//!   writes letters that can wait hands them over to it)
//! - `consent` the ground rules, and what a member allows (stands on member) · `topic` what things are about · `crisis`
//!   whom to call, for everybody, also without a database (stands on member)
//! - `meeting` series and their dates · `mentorship` two people from the question to the end ·
//!   `resource` what helps, in many languages, and how directories tell each other of it (HSDS) · `partner` programs that read from us (stand on consent and topic;
//!   they do not know each other)
//! - `reminder` the right word at the right hour · `calendar` meetings as calendars read them · `meeting_guide` meetings
//!   in the JSON of weekly lists, out and in (stand on meeting and look at it, never the other way round)
//! - `onboarding` the newcomer's path, and who greets her (stands on meeting and mentorship and looks at them)
//! - `webhook` partners are told that something changed (stands on partner, and follows the log of changes) · `parked`
//!   work that was given up, for stewards
//! - `collection` what a member keeps, and what is gathered for a meeting · `trial` what members try, how it went, and
//!   what adds up (stand on resource and meeting and look at them; trial asks reminder when a letter may leave)
//!
//! A room has `mod.rs` (what the noun means, and the few names it offers), `graphql` (its face: thin
//! resolvers), `actions` (the verbs, each in one transaction), `rules` (pure decisions), `store` (every query;
//! reads start from "visible to this viewer"), `letters`, `jobs` and `messages` (every sentence it says). It
//! has those that it needs.
//!
//! **The top** puts them together: `schema` the faces, `rooms` the jobs and the sentences, `gallery` one of each letter, `http` the
//! only code that knows actix, `commands` the command line, `demo` a small community to look around in.
//!
//! # What holds everywhere
//! - A rule knows no database, no clock, no GraphQL, no HTTP. Time comes in as an argument.
//! - A room meets another through its `mod.rs`; the inner modules are private.
//! - A field that does not say who may use it is closed; a row that a viewer may not see does not exist for
//!   her: the answer is the one for an id that was never given.
//! - Of two members of whom one has blocked the other, neither exists for the other. Whoever names a member to a viewer
//!   does so through `member`'s batches, which find nobody; a list of what is gone with her filters by
//!   `member::is_not_blocked_for`, work that nobody looks at by `member::are_not_blocked`, and whoever is to reach
//!   somebody asks `member::is_there_for` first.
//! - A mutation is one transaction; what it promises for later is a job in that transaction, and so is the mark
//!   that it was made, when it has an idempotency key.
//! - What may happen once, or up to a limit, is decided by one statement on the row.
//! - A letter leaves from a job only. One that can wait goes through `letter`, with the kind that it is of, and has the link
//!   that stops its kind; whether it then leaves by e-mail or to her devices is decided there and nowhere else. No address,
//!   text, token or link is ever logged.
//! - English stands in logs, in the schema's descriptions and in errors for developers. Every other word
//!   is a message, and comes from `locales/`.
//!
//! `tests/tidy.rs` checks what the compiler cannot.
//!
//! # Three walks
//!
//! **A newcomer asks a mentor.** `http::graphql` reads the request; `http::host` verifies the token and
//! builds the [`viewer::Viewer`] with her languages. `wire` measures the document, validates it, checks
//! `@access` for every field it names, counts its cost, and only then has it executed. The resolver in
//! `mentorship::graphql` checks the input and calls the action. The action begins a [`tx::Tx`], loads the mentor
//! as this viewer may see her, asks the rules, and inserts; the unique index turns a second question into a
//! `Problem`. `tx.enqueue` writes the job that tells the mentor, and `commit` makes all of it true at once.
//! The payload's `mentor { displayName }` comes through the batch of `member`.
//!
//! **A reminder in Arabic.** The RSVP publishes an event in its own transaction; `reminder` listens: a job
//! plans a reminder for the start minus each of her leads. When one is due, a worker takes it under a lease, loads the
//! truth (is she still coming, was it moved or cancelled, does she still allow reminders, is it night where
//! she is), and writes a letter: the catalog finds `locales/ar/reminder.ftl`, numbers stay numbers, the
//! date is written in her zone. `mail` lays it out right to left, with text beside HTML and a Message-ID made
//! from the job's id, so that a letter sent twice after a lost answer is recognised as one.
//!
//! **An app follows.** `http::socket` or `http::sse` hands the subscription to `wire`, which checks it like any
//! other request and asks the resolver in `schema::changes` where its events come from: a place in the log of
//! `changes`. When somebody accepts a mentorship, the store notes it with [`tx::Tx::changed`] for the two; `commit`
//! writes the line, last of all, and rings. Every process reads the line once; each stream that waits looks whether
//! it is for its viewer, looks at her again where her rights may have changed, and has the event answered as a
//! request of its own. An app that was away begins at its last cursor, and the same code gives it what it missed.

pub mod access;
pub mod app;
pub mod caching;
pub mod calendar;
pub mod changes;
pub mod civil;
pub mod clock;
pub mod collection;
pub mod commands;
pub mod config;
pub mod consent;
pub mod crisis;
pub mod db;
pub mod demo;
pub mod failure;
pub mod files;
pub mod gallery;
pub mod globe;
pub mod graphql;
pub mod http;
pub mod i18n;
pub mod icalendar;
pub mod idempotency;
pub mod input;
pub mod jobs;
pub mod keys;
pub mod letter;
pub mod loaders;
pub mod mail;
pub mod meeting;
pub mod meeting_guide;
pub mod member;
pub mod mentorship;
pub mod node;
pub mod onboarding;
pub mod outgoing;
pub mod page;
pub mod parked;
pub mod partner;
pub mod post;
pub mod push;
pub mod reminder;
pub mod resource;
pub mod rooms;
pub mod scalars;
pub mod schema;
pub mod search;
pub mod sweep;
pub mod topic;
pub mod trial;
pub mod tx;
pub mod viewer;
pub mod webhook;
pub mod wire;

/// Where memory comes from, in benches and tests as well: they are to measure what serves.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;
