//! Resources.

use entity::resource::{Credit, ReadingLevel, ResourceKind, ResourceStatus};
use entity::resource_citation::Evidence;
use entity::resource_comment::CommentKind;
use entity::resource_format::Format;
use entity::resource_text::TranslationState;
use entity::revision_suggestion::SuggestionState;
use entity::{
    file_offer, organization, resource, resource_approval, resource_citation, resource_comment, resource_format,
    resource_revision, resource_text, resource_topic, revision_suggestion, service, service_place, service_source,
    service_term, suggestion_approval, taxonomy, taxonomy_term, translation_claim,
};
use sea_orm_migration::sea_orm::{ActiveValue::NotSet, IntoActiveModel};
use serde_json::json;

use super::{at, day, id, tag, words};

pub fn organization(n: u8) -> organization::Model {
    organization::Model {
        id: id(n),
        hsds_id: id(n),
        name: words(n),
        source_language: tag(),
        description: Some(words(n)),
        website: Some("https://example.org/".to_owned()),
        email: Some("help@example.org".to_owned()),
        hsds: json!({ "name": words(n), "phones": [{ "number": "+20", "type": null }] }),
        corrections: Some(json!({ "email": { "was": null, "now": words(n) } })),
        updated_at: at(9),
    }
}

pub fn resource(n: u8) -> resource::Model {
    resource::Model {
        id: id(n),
        kind: ResourceKind::Service,
        status: ResourceStatus::Archived,
        source_language: tag(),
        version: 2,
        reading_level: Some(ReadingLevel::Plain),
        author_id: Some(id(n)),
        credit: Credit::DisplayName,
        credit_name: Some(words(n)),
        is_sensitive: true,
        proposed_at: Some(at(8)),
        review_due_on: Some(day()),
        owner_id: Some(id(n)),
        asked_on: Some(day()),
        reviewed_on: Some(day()),
        published_at: Some(at(9)),
        archived_at: Some(at(10)),
        created_at: at(8),
        updated_at: at(10),
    }
}

/// The same for a table that does not know yet who looks after it.
pub fn uncared_resource(row: resource::Model) -> resource::ActiveModel {
    let new = row.into_active_model();
    resource::ActiveModel { owner_id: NotSet, asked_on: NotSet, reviewed_on: NotSet, ..new }
}

/// The same of an organization that nobody has corrected yet, nor can.
pub fn uncorrected_organization(n: u8) -> organization::ActiveModel {
    organization::ActiveModel { corrections: NotSet, ..organization(n).into_active_model() }
}

/// The same of a service that nobody has corrected or made sure of yet, nor can; nor could an import take it back.
pub fn uncorrected_service(row: service::Model) -> service::ActiveModel {
    let new = row.into_active_model();
    service::ActiveModel { withdrawn_at: NotSet, verified_on: NotSet, corrections: NotSet, ..new }
}

pub fn resource_text(n: u8) -> resource_text::Model {
    resource_text::Model {
        resource_id: id(n),
        language: tag(),
        title: words(n),
        summary: Some(words(n)),
        body: Some(words(n)),
        helped: Some(words(n)),
        did_not_help: Some(words(n)),
        conditions: Some(words(n)),
        state: TranslationState::Machine,
        source_version: 1,
        translator_id: Some(id(n)),
        updated_at: at(9),
    }
}

pub fn resource_topic(n: u8) -> resource_topic::Model {
    resource_topic::Model { resource_id: id(n), topic_id: id(n) }
}

pub fn resource_citation(n: u8) -> resource_citation::Model {
    resource_citation::Model {
        id: id(n),
        resource_id: id(n),
        place: 3,
        title: words(n),
        doi: Some("10.1000/182".to_owned()),
        url: Some("https://example.org/study".to_owned()),
        evidence: Evidence::Observation,
        retrieved_on: Some(day()),
    }
}

pub fn translation_claim(n: u8) -> translation_claim::Model {
    translation_claim::Model { id: id(n), resource_id: id(n), language: tag(), member_id: id(n), taken_until: at(9) }
}

pub fn resource_format(n: u8) -> resource_format::Model {
    resource_format::Model {
        id: id(n),
        resource_id: id(n),
        language: tag(),
        format: Format::LargePrint,
        reading_level: Some(ReadingLevel::Easy),
        url: Some("https://example.org/large.pdf".to_owned()),
        file_id: Some(id(n)),
        content_type: Some("application/pdf".to_owned()),
        size_bytes: Some(5_000_000_000),
        digest: Some("9f86d081".to_owned()),
    }
}

pub fn file_offer(n: u8) -> file_offer::Model {
    file_offer::Model {
        id: id(n),
        resource_id: id(n),
        member_id: id(n),
        session_id: id(n),
        language: tag(),
        format: Format::SignLanguage,
        reading_level: Some(ReadingLevel::Easy),
        content_type: "video/mp4".to_owned(),
        size_bytes: 5_000_000_000,
        expires_at: at(10),
        taken_at: Some(at(9)),
    }
}

pub fn service(n: u8) -> service::Model {
    service::Model {
        resource_id: id(n),
        organization_id: id(n),
        hsds_id: id(n),
        url: Some("https://example.org/".to_owned()),
        email: Some("help@example.org".to_owned()),
        phone: Some("+20 2 0000 0000".to_owned()),
        phone_extension: Some("100".to_owned()),
        eligibility: Some(words(n)),
        fees: Some(words(n)),
        application: Some(words(n)),
        alert: Some(words(n)),
        is_paused: true,
        assured_on: Some(day()),
        verified_on: Some(day()),
        withdrawn_at: Some(at(9)),
        hsds: json!({ "id": n }),
        corrections: Some(json!({ "email": { "was": null, "now": words(n) } })),
    }
}

pub fn service_place(n: u8) -> service_place::Model {
    service_place::Model {
        id: id(n),
        resource_id: id(n),
        hsds_id: id(n),
        postcode: Some("10115".to_owned()),
        sphere_x: Some(0.6),
        sphere_y: Some(0.0),
        sphere_z: Some(0.8),
    }
}

pub fn taxonomy(n: u8) -> taxonomy::Model {
    taxonomy::Model { id: id(n), hsds: json!({ "id": n }) }
}

pub fn taxonomy_term(n: u8) -> taxonomy_term::Model {
    taxonomy_term::Model { id: id(n), taxonomy_id: Some(id(n)), parent_id: Some(id(n)), hsds: json!({ "id": n }) }
}

pub fn service_term(n: u8) -> service_term::Model {
    service_term::Model { resource_id: id(n), term_id: id(n) }
}

pub fn service_source(n: u8) -> service_source::Model {
    service_source::Model { resource_id: id(n), source: words(n) }
}

pub fn resource_comment(n: u8) -> resource_comment::Model {
    resource_comment::Model {
        id: id(n),
        resource_id: id(n),
        writer_id: Some(id(n)),
        kind: CommentKind::Returned,
        body: words(n).into(),
        written_at: at(9),
    }
}

pub fn resource_approval(n: u8) -> resource_approval::Model {
    resource_approval::Model { resource_id: id(n), version: 2, reviewer_id: id(n), approved_at: at(9) }
}

pub fn resource_revision(n: u8) -> resource_revision::Model {
    resource_revision::Model {
        resource_id: id(n),
        version: 1,
        title: words(n),
        summary: Some(words(n)),
        body: Some(words(n)),
        helped: Some(words(n)),
        did_not_help: Some(words(n)),
        conditions: Some(words(n)),
        changed_by: Some(id(n)),
        accepted_by: Some(id(n)),
        reason: words(n),
        is_import: true,
        is_minor: true,
        changed_at: at(9),
    }
}

pub fn revision_suggestion(n: u8) -> revision_suggestion::Model {
    revision_suggestion::Model {
        id: id(n),
        resource_id: id(n),
        suggested_by: id(n),
        base_version: 2,
        title: words(n),
        summary: Some(words(n)),
        body: Some(words(n)),
        helped: Some(words(n)),
        did_not_help: Some(words(n)),
        conditions: Some(words(n)),
        reason: words(n),
        state: SuggestionState::Declined,
        answer: Some(words(n).into()),
        suggested_at: at(9),
        settled_at: Some(at(10)),
    }
}

pub fn suggestion_approval(n: u8) -> suggestion_approval::Model {
    suggestion_approval::Model { suggestion_id: id(n), reviewer_id: id(n), approved_at: at(9) }
}
