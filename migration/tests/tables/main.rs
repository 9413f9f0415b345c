//! Every entity can be written to and read from the tables that the migrations make, on both databases, and
//! the database itself refuses what must not be there twice.
//!
//! PostgreSQL is looked for at `TEST_POSTGRES_URL`, or else on this machine; without it, its half is skipped.

#![expect(clippy::expect_used, reason = "in a test, what is not as expected ends it")]

mod care;
mod clocks;
mod databases;
mod directory;
mod leads;
mod line;
mod rows;
mod sources;

use std::fmt::Debug;

use entity::matching::MatchingState;
use entity::mentorship::MentorshipState;
use migration::{Migrator, MigratorTrait};
use sea_orm_migration::sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, IntoActiveModel, Iterable,
    SqlErr, Statement, TryIntoModel,
};

#[tokio::test]
async fn every_entity_fits_its_table_on_sqlite() {
    every_entity_fits(databases::sqlite().await).await;
}

#[tokio::test]
async fn every_entity_fits_its_table_on_postgresql() {
    databases::postgres("fits", every_entity_fits).await;
}

#[tokio::test]
async fn the_database_keeps_single_what_must_be_single_on_sqlite() {
    single_things_stay_single(databases::sqlite().await).await;
}

#[tokio::test]
async fn the_database_keeps_single_what_must_be_single_on_postgresql() {
    databases::postgres("single", single_things_stay_single).await;
}

#[tokio::test]
async fn a_member_who_leaves_leaves_no_trace_on_sqlite() {
    leaving_leaves_no_trace(databases::sqlite().await).await;
}

#[tokio::test]
async fn a_member_who_leaves_leaves_no_trace_on_postgresql() {
    databases::postgres("leaving", leaving_leaves_no_trace).await;
}

#[test]
fn private_text_prints_as_private() {
    let member = rows::member(1);
    assert!(!format!("{member:?}").contains(member.email.expose().as_str()));
    assert_eq!(member.email.to_string(), "[private]");
}

/// Runs [`fits`] for every entity, parents first.
macro_rules! every_entity_fits {
    ($db:ident, $($name:ident)+) => {
        $(fits::<entity::$name::Entity>($db, rows::$name(1), rows::$name(2)).await;)+
    };
}

async fn every_entity_fits(db: DatabaseConnection) {
    let db = &db;
    every_entity_fits!(db, member profile member_language role_grant session refresh_token sign_in block);
    every_entity_fits!(db, conduct conduct_text conduct_acceptance consent_entry);
    every_entity_fits!(db, topic topic_name topic_code meeting meeting_text meeting_language meeting_access);
    every_entity_fits!(db, meeting_audience meeting_date meeting_rotation occurrence occurrence_language guest rsvp);
    every_entity_fits!(db, meeting_rsvp attendance feedback occurrence_prompt meeting_guide_record);
    every_entity_fits!(db, meeting_part occurrence_part part_offer);
    every_entity_fits!(db, mentor mentor_availability mentor_topic mentorship mentor_suggestion);
    every_entity_fits!(db, closing_note mentorship_agreement check_in load_signal supervision);
    every_entity_fits!(db, matching matching_pair matching_removal matching_unmatched pairing_conflict);
    every_entity_fits!(db, mentor_wish mentor_wish_availability mentor_wish_topic);
    every_entity_fits!(db, path_step path_step_text path_milestone path_progress);
    every_entity_fits!(db, greeter greeter_language welcome welcome_turn);
    every_entity_fits!(db, organization resource resource_text resource_format service);
    every_entity_fits!(db, service_place taxonomy taxonomy_term service_term service_source);
    every_entity_fits!(db, resource_comment resource_approval resource_revision revision_suggestion);
    every_entity_fits!(db, suggestion_approval file_offer translation_claim resource_citation resource_topic);
    every_entity_fits!(db, organization_editor listing_proposal listing_verification);
    every_entity_fits!(db, saved_resource collection collection_item helpful_mark trial trial_conditions trial_tally);
    every_entity_fits!(db, crisis_line crisis_line_change);
    every_entity_fits!(db, partner partner_key webhook webhook_delivery webhook_attempt);
    every_entity_fits!(db, letter_preference letter_setting digest_part push_device);
    every_entity_fits!(db, reminder_preference reminder_lead reminder lead_reminder calendar_key);
    every_entity_fits!(db, job bounce idempotency_record);
    Migrator::up(db, None).await.expect("nothing left to do");
}

/// Writes a row with every column filled and one with every nullable column empty, and reads both back.
async fn fits<E>(db: &DatabaseConnection, full: E::Model, other: E::Model)
where
    E: EntityTrait,
    E::Model: Clone + Debug + PartialEq + IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: TryIntoModel<E::Model>,
{
    let table = E::default().table_name().to_owned();
    let mut bare = other.into_active_model();
    for column in E::Column::iter().filter(|column| column.def().is_null()) {
        let sample = bare.get(column).into_value().expect("a sample");
        assert_ne!(sample, sample.as_null(), "{table}.{column:?} has no sample");
        bare.set(column, sample.as_null());
    }
    let bare = bare.try_into_model().expect("a row");

    for row in [&full, &bare] {
        E::insert(row.clone().into_active_model()).exec_without_returning(db).await.expect(&table);
    }
    let found = E::find().all(db).await.expect(&table);
    assert_eq!(found.len(), 2, "{table}");
    for row in [full, bare] {
        assert!(found.contains(&row), "{table}: {row:?} came back otherwise, in {found:?}");
    }

    let every_column = Statement::from_string(db.get_database_backend(), format!("SELECT * FROM {table}"));
    let raw = db.query_one_raw(every_column).await.expect(&table).expect("a row");
    assert_eq!(raw.column_names().len(), E::Column::iter().count(), "{table} has columns that its entity lacks");
}

async fn single_things_stay_single(db: DatabaseConnection) {
    let db = &db;
    for n in [1, 2] {
        add(db, rows::member(n)).await.expect("a member");
    }

    let role = |n| entity::role_grant::Model { id: rows::id(n), revoked_at: None, ..rows::role_grant(1) };
    add(db, entity::role_grant::Model { revoked_at: Some(rows::at(9)), ..role(1) }).await.expect("a past grant");
    add(db, role(2)).await.expect("the same role, again");
    assert!(is_refused_as_second(add(db, role(3)).await), "one active grant for each role");

    let pair = |n, state| entity::mentorship::Model { id: rows::id(n), state, ..rows::mentorship(1) };
    for (n, state) in (1..).zip(MentorshipState::iter().filter(|state| !MentorshipState::OPEN.contains(state))) {
        add(db, pair(n, state)).await.expect("a past mentorship");
    }
    add(db, pair(20, MentorshipState::Active)).await.expect("the same two, again");
    for (n, state) in (21..).zip(MentorshipState::OPEN) {
        assert!(is_refused_as_second(add(db, pair(n, state)).await), "one open mentorship for a pair, not {state:?}");
    }
    let reverse = entity::mentorship::Model { id: rows::id(30), ..rows::mentorship(2) };
    add(db, reverse).await.expect("the other direction is another mentorship");

    let draft = |n| entity::matching::Model {
        id: rows::id(n),
        state: MatchingState::Draft,
        settled_at: None,
        ..rows::matching(1)
    };
    add(db, rows::matching(1)).await.expect("a proposal that was sent");
    add(db, draft(2)).await.expect("a draft");
    assert!(is_refused_as_second(add(db, draft(3)).await), "one draft");

    let conflict = |n, in_office, by| entity::pairing_conflict::Model {
        id: rows::id(n),
        in_office,
        declared_by: Some(rows::id(by)),
        ..rows::pairing_conflict(1)
    };
    add(db, conflict(1, true, 1)).await.expect("what a steward declares");
    add(db, conflict(2, false, 1)).await.expect("what one of the two declares");
    add(db, conflict(3, false, 2)).await.expect("what the other declares, and does not know of");
    assert!(is_refused_as_second(add(db, conflict(4, true, 2)).await), "another steward says the same");
    assert!(is_refused_as_second(add(db, conflict(5, false, 2)).await), "she says it again");

    use entity::mentorship_agreement::AgreementState::{Declined, InForce, Proposed, Replaced, Superseded};
    let version = |n, state| entity::mentorship_agreement::Model {
        id: rows::id(n),
        mentorship_id: rows::id(20),
        version: n.into(),
        state,
        ..rows::mentorship_agreement(1)
    };
    for (n, state) in (1..).zip([Proposed, InForce, Superseded, Superseded, Replaced, Replaced, Declined, Declined]) {
        add(db, version(n, state)).await.expect("one that waits, one in force, and history");
    }
    for (n, state) in (11..).zip([Proposed, InForce]) {
        assert!(is_refused_as_second(add(db, version(n, state)).await), "one of a mentorship, not a second {state:?}");
    }
    let same = entity::mentorship_agreement::Model { version: 1, ..version(13, Declined) };
    assert!(is_refused_as_second(add(db, same).await), "a version is given once");

    let signal = |n, over_at| entity::load_signal::Model { id: rows::id(n), over_at, ..rows::load_signal(1) };
    add(db, signal(1, Some(rows::at(9)))).await.expect("a signal that is over");
    add(db, signal(2, None)).await.expect("the same, again");
    assert!(is_refused_as_second(add(db, signal(3, None)).await), "one of each kind that stands");

    use entity::supervision::SupervisionState::{Active, Asked, Ended};
    let supervision = |n, state| entity::supervision::Model { id: rows::id(n), state, ..rows::supervision(1) };
    for (n, state) in (1..).zip([Ended, Ended, Asked]) {
        add(db, supervision(n, state)).await.expect("one that is not over");
    }
    for (n, state) in (11..).zip([Asked, Active]) {
        assert!(is_refused_as_second(add(db, supervision(n, state)).await), "one at a time, not {state:?}");
    }

    add(db, rows::resource(1)).await.expect("a resource");
    let approval = |version, by| entity::resource_approval::Model {
        version,
        reviewer_id: rows::id(by),
        ..rows::resource_approval(1)
    };
    for (version, by) in [(1, 1), (1, 2), (2, 1)] {
        add(db, approval(version, by)).await.expect("each reviewer stands by each version");
    }
    assert!(is_refused_as_second(add(db, approval(1, 2)).await), "one reviewer is not two");
    add(db, rows::revision_suggestion(1)).await.expect("a suggestion");
    add(db, rows::suggestion_approval(1)).await.expect("a reviewer who would accept it");
    assert!(is_refused_as_second(add(db, rows::suggestion_approval(1)).await), "nor here");

    add(db, rows::organization(1)).await.expect("an organization");
    add(db, rows::organization_editor(1)).await.expect("who looks after its listing");
    assert!(is_refused_as_second(add(db, rows::organization_editor(1)).await), "once");
    let verification = |n| entity::listing_verification::Model { id: rows::id(n), ..rows::listing_verification(1) };
    add(db, verification(1)).await.expect("a verification");
    assert!(is_refused_as_second(add(db, verification(2)).await), "nobody makes sure of it twice in a day");

    let trial = |n, outcome| entity::trial::Model { id: rows::id(n), outcome, ..rows::trial(1) };
    add(db, trial(1, Some(entity::trial::TrialOutcome::Skipped))).await.expect("a trial that is over");
    add(db, trial(2, None)).await.expect("the same thing, again");
    assert!(is_refused_as_second(add(db, trial(3, None)).await), "one open trial of a thing");

    for n in [1, 2] {
        add(db, rows::session(n)).await.expect("a session");
    }
    add(db, rows::push_device(1)).await.expect("a device");
    let same = entity::push_device::Model { endpoint_mark: rows::push_device(1).endpoint_mark, ..rows::push_device(2) };
    assert!(is_refused_as_second(add(db, same).await), "one place is one device, whosever it is");

    let crowded = entity::mentor::Model { mentees: -1, ..rows::mentor(1) };
    assert!(add(db, crowded).await.is_err(), "a count does not go below 0");
}

async fn leaving_leaves_no_trace(db: DatabaseConnection) {
    let db = &db;
    add(db, rows::member(1)).await.expect("a member");
    add(db, rows::session(1)).await.expect("a session");
    add(db, rows::refresh_token(1)).await.expect("a refresh token");
    add(db, rows::push_device(1)).await.expect("a device of hers");
    add(db, rows::topic(1)).await.expect("a topic");
    add(db, rows::meeting(1)).await.expect("a meeting");

    add(db, rows::resource(1)).await.expect("a resource");
    add(db, rows::saved_resource(1)).await.expect("a resource that she keeps");
    add(db, rows::helpful_mark(1)).await.expect("her word that it helped");
    add(db, rows::trial(1)).await.expect("a trial");
    add(db, rows::trial_conditions(1)).await.expect("what she wrote about it");
    add(db, rows::trial_tally(1)).await.expect("what trials came to");
    add(db, rows::organization(1)).await.expect("an organization");
    add(db, rows::organization_editor(1)).await.expect("that she looks after its listing");
    add(db, rows::listing_proposal(1)).await.expect("what she proposes");
    add(db, rows::listing_verification(1)).await.expect("what she made sure of");

    entity::member::Entity::delete_by_id(rows::id(1)).exec(db).await.expect("the member gone");
    assert_eq!(entity::refresh_token::Entity::find().all(db).await, Ok(vec![]));
    assert_eq!(entity::push_device::Entity::find().all(db).await, Ok(vec![]));
    let meeting = entity::meeting::Model { facilitator_id: None, ..rows::meeting(1) };
    assert_eq!(entity::meeting::Entity::find().all(db).await, Ok(vec![meeting]), "others still need the meeting");
    assert_eq!(entity::saved_resource::Entity::find().all(db).await, Ok(vec![]));
    assert_eq!(entity::helpful_mark::Entity::find().all(db).await, Ok(vec![]));
    assert_eq!(entity::trial::Entity::find().all(db).await, Ok(vec![]));
    assert_eq!(entity::trial_conditions::Entity::find().all(db).await, Ok(vec![]));
    let tally = entity::trial_tally::Entity::find().all(db).await;
    assert_eq!(entity::organization_editor::Entity::find().all(db).await, Ok(vec![]));
    assert_eq!(entity::listing_proposal::Entity::find().all(db).await, Ok(vec![]));
    let verified = entity::listing_verification::Model { verified_by: None, ..rows::listing_verification(1) };
    let found = entity::listing_verification::Entity::find().all(db).await;
    assert_eq!(found, Ok(vec![verified]), "others still need to know when");
    assert_eq!(tally, Ok(vec![rows::trial_tally(1)]), "numbers name nobody, and others still need them");
}

async fn add<M, A>(db: &DatabaseConnection, row: M) -> Result<(), DbErr>
where
    M: IntoActiveModel<A>,
    A: ActiveModelTrait,
{
    A::Entity::insert(row.into_active_model()).exec_without_returning(db).await.map(|_| ())
}

fn is_refused_as_second(outcome: Result<(), DbErr>) -> bool {
    matches!(outcome.map_err(|error| error.sql_err()), Err(Some(SqlErr::UniqueConstraintViolation(_))))
}
