//! What people here have corrected in a record, beside the record as it came. What is told is the one on the other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What has been corrected, by the names of the record's own fields.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Corrections(BTreeMap<String, Correction>);

/// One field. What is not there is `null`, which no record has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Correction {
    was: Value,
    now: Value,
}

/// The record with what people here have corrected in it.
pub fn corrected(record: &Value, corrections: Option<&Value>) -> Value {
    Corrections::read(corrections).on(record)
}

impl Corrections {
    /// Those that are kept beside a record.
    pub fn read(stored: Option<&Value>) -> Self {
        stored.and_then(|stored| serde_json::from_value(stored.clone()).ok()).unwrap_or_default()
    }

    /// What makes the one record of the other, which came.
    pub fn between(came: &Value, told: &Value) -> Self {
        let names = [came, told].into_iter().filter_map(Value::as_object).flat_map(Map::keys);
        let changed = names.filter(|name| came[name.as_str()] != told[name.as_str()]);
        let correction = |name: &String| Correction { was: came[name].clone(), now: told[name].clone() };
        Self(changed.map(|name| (name.clone(), correction(name))).collect())
    }

    /// As they are kept; none where nothing has been corrected.
    pub fn stored(&self) -> Option<Value> {
        if self.0.is_empty() { None } else { serde_json::to_value(self).ok() }
    }

    /// The record as it is told.
    pub fn on(&self, record: &Value) -> Value {
        let mut told = record.clone();
        for (name, correction) in &self.0 {
            let now = Some(correction.now.clone()).filter(|now| !now.is_null());
            super::set(&mut told, name, now);
        }
        told
    }

    /// Those that still hold when this comes, and the fields in which others do not: where it came from, something else
    /// than what was corrected has become of them.
    pub fn after(self, came: &Value) -> (Self, Vec<String>) {
        let (kept, over): (BTreeMap<_, _>, BTreeMap<_, _>) =
            self.0.into_iter().partition(|(name, correction)| came[name.as_str()] == correction.was);
        let gave_way = over.into_iter().filter(|(name, correction)| came[name.as_str()] != correction.now);
        (Self(kept), gave_way.map(|(name, _)| format!("/{name}")).collect())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_told_is_the_corrections_on_what_came() {
        let came = json!({ "url": "https://a.example", "alert": "Closed", "x": [1] });
        let told = json!({ "url": "https://b.example", "email": "a@b.example", "x": [1] });
        let corrections = Corrections::between(&came, &told);
        let stored = corrections.stored().unwrap();
        assert_eq!(stored["alert"], json!({ "was": "Closed", "now": null }));
        assert_eq!(corrected(&came, Some(&stored)), told);
        assert_eq!((corrected(&came, None), Corrections::between(&came, &came).stored()), (came, None));
    }

    #[test]
    fn a_correction_gives_way_to_what_changes_where_it_came_from() {
        let came = json!({ "url": "https://a.example", "alert": "Closed" });
        let told = json!({ "url": "https://b.example", "email": "a@b.example" });
        let corrections = Corrections::between(&came, &told);
        let (kept, gave_way) = corrections.clone().after(&json!({ "url": "https://a.example", "alert": "Open again" }));
        assert_eq!(gave_way, ["/alert"]);
        let next = json!({ "url": "https://b.example", "email": "a@b.example", "alert": "Open again" });
        assert_eq!(kept.on(&json!({ "url": "https://a.example", "alert": "Open again" })), next);
        let (kept, gave_way) = corrections.after(&told);
        assert_eq!((kept, gave_way), (Corrections::default(), Vec::new()), "it says so there by now as well");
    }
}
