//! The standard's own schemas, which are part of the binary: what a record has to be like, and how tables make one.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use jsonschema::paths::Location;
use jsonschema::{Keyword, Registry, ValidationError, Validator};
use serde_json::{Map, Value, json};

use crate::failure::{Fault, Outcome};

static SCHEMAS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/hsds/schema");

/// Where the schemas would be on the web; they are never fetched.
const BASE: &str = "https://openreferral.org/hsds/3.1/";

/// The standard.
pub struct Standard {
    /// Judges a service with everything that belongs to it.
    pub service: Validator,
    /// What there is beside a service, by the standard's names, and how it looks.
    pub objects: BTreeMap<String, Object>,
}

/// One kind of thing in the standard.
pub struct Object {
    /// The name of the file that holds its rows where records come as tables.
    pub file: String,
    /// Its properties.
    pub properties: BTreeMap<String, Property>,
}

/// What a property holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Property {
    /// A text.
    Text,
    /// A number.
    Number,
    /// A thing of this kind.
    One(String),
    /// Things of this kind.
    Many(String),
}

/// Read once: that takes longer than to judge a record.
static READ: LazyLock<Outcome<Standard>> = LazyLock::new(Standard::read);

impl Standard {
    /// The standard as its schemas say it.
    pub fn load() -> Outcome<&'static Self> {
        READ.as_ref().map_err(Clone::clone)
    }

    fn read() -> Outcome<Self> {
        let (mut registry, mut objects) = (Registry::new(), BTreeMap::new());
        for file in SCHEMAS.files() {
            let name = file.path().to_string_lossy().into_owned();
            let schema: Value = serde_json::from_slice(file.contents())?;
            if let Some(kind) = name.strip_suffix(".json").filter(|kind| !kind.ends_with("_list")) {
                objects.insert(kind.to_owned(), Object::read(&schema));
            }
            registry = registry.add(format!("{BASE}{name}"), schema).map_err(Fault::new)?;
        }
        let registry = registry.prepare().map_err(Fault::new)?;
        let service = jsonschema::options()
            .with_registry(&registry)
            .should_validate_formats(true)
            .with_keyword("datapackage_type", written_form)
            .offline()
            .build(&json!({ "$ref": format!("{BASE}service.json") }))
            .map_err(|error| Fault::new(error.to_string()))?;
        Ok(Self { service, objects })
    }
}

impl Object {
    fn read(schema: &Value) -> Self {
        let properties = schema["properties"].as_object().into_iter().flatten();
        Self {
            file: schema["path"].as_str().unwrap_or_default().to_owned(),
            properties: properties.map(|(name, told)| (name.clone(), Property::read(told))).collect(),
        }
    }
}

impl Property {
    fn read(schema: &Value) -> Self {
        let kind = |schema: &Value| schema["$ref"].as_str()?.strip_suffix(".json").map(str::to_owned);
        match (kind(schema), kind(&schema["items"]), schema["type"].as_str()) {
            (Some(kind), ..) => Self::One(kind),
            (None, Some(kind), _) => Self::Many(kind),
            (None, None, Some("number")) => Self::Number,
            (None, None, _) => Self::Text,
        }
    }
}

/// JSON Schema has no word for some forms that the standard asks of tables, and means of records as well.
fn written_form<'a>(
    _: &'a Map<String, Value>,
    form: &'a Value,
    _: Location,
) -> Result<Box<dyn for<'i> Keyword<'i>>, ValidationError<'a>> {
    Ok(match form.as_str() {
        Some("date") => Box::new(Form { name: "date", fits: is_date }),
        Some("time") => Box::new(Form { name: "time", fits: is_time }),
        // A moment has a format of JSON Schema beside it.
        _ => Box::new(Form { name: "", fits: |_| true }),
    })
}

struct Form {
    name: &'static str,
    fits: fn(&str) -> bool,
}

impl<'i> Keyword<'i> for Form {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(instance) { Ok(()) } else { Err(ValidationError::custom(self.name)) }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        instance.as_str().is_none_or(self.fits)
    }
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<chrono::NaiveDate>().is_ok()
}

/// Hours and minutes, with seconds and a distance from UTC where somebody says so.
fn is_time(text: &str) -> bool {
    let clock = text.trim_end_matches('Z');
    let clock = clock.split_once(['+', '-']).map_or(clock, |(clock, _)| clock);
    ["%H:%M", "%H:%M:%S", "%H:%M:%S%.f"].iter().any(|form| chrono::NaiveTime::parse_from_str(clock, form).is_ok())
}
