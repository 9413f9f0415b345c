//! Resources.

use entity::resource::{Credit, ReadingLevel, ResourceKind, ResourceStatus};
use entity::resource_format::Format;
use entity::resource_text::TranslationState;
use entity::{
    organization, resource, resource_format, resource_text, service, service_place, service_term, taxonomy,
    taxonomy_term,
};
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
        review_due_on: Some(day()),
        published_at: Some(at(9)),
        archived_at: Some(at(10)),
        created_at: at(8),
        updated_at: at(10),
    }
}

pub fn resource_text(n: u8) -> resource_text::Model {
    resource_text::Model {
        resource_id: id(n),
        language: tag(),
        title: words(n),
        summary: Some(words(n)),
        body: Some(words(n)),
        state: TranslationState::Machine,
        source_version: 1,
        updated_at: at(9),
    }
}

pub fn resource_format(n: u8) -> resource_format::Model {
    resource_format::Model {
        id: id(n),
        resource_id: id(n),
        language: tag(),
        format: Format::LargePrint,
        url: Some("https://example.org/large.pdf".to_owned()),
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
        hsds: json!({ "id": n }),
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
