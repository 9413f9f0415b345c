//! Where a meeting is, as a row says it.

use serde_json::{Map, Value};

use super::fields::line;
use super::{ADDRESS, Flaw, NAME};

/// Where a meeting is.
pub enum Place {
    /// At an address that people can go to.
    Full { name: String, address: String },
    /// Somewhere around here.
    Rough(String),
    /// Nobody says.
    None,
}

/// Where the meeting is.
pub fn place(fields: &Map<String, Value>) -> Result<Place, Flaw> {
    let name = line(fields, "location", NAME)?;
    let street = line(fields, "address", ADDRESS)?;
    let formatted = line(fields, "formatted_address", ADDRESS)?;
    let parts = parts(fields, street.as_deref())?;
    let is_approximate = match line(fields, "approximate", NAME)?.as_deref() {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        None => None,
        Some(_) => return Err(Flaw::Field("approximate")),
    };
    let Some(address) = formatted.or(parts) else { return Ok(Place::None) };
    let has_position = fields.get("latitude").is_some_and(Value::is_number);
    let is_full = match is_approximate {
        Some(is_approximate) => !is_approximate,
        None => street.is_some() || has_position || is_full(&address),
    };
    if !is_full {
        return Ok(Place::Rough(address));
    }
    // The street says more than nothing where nobody has named the place.
    let street = || street.unwrap_or_else(|| between_commas(&address).next().unwrap_or(&address).to_owned());
    Ok(Place::Full { name: name.unwrap_or_else(street), address })
}

/// The address, put together from its parts.
fn parts(fields: &Map<String, Value>, street: Option<&str>) -> Result<Option<String>, Flaw> {
    let part = |name| line(fields, name, ADDRESS);
    let (city, state, code, country) = (part("city")?, part("state")?, part("postal_code")?, part("country")?);
    let state_and_code: Vec<String> = state.into_iter().chain(code).collect();
    let state_and_code = (!state_and_code.is_empty()).then(|| state_and_code.join(" "));
    let all = street.map(str::to_owned).into_iter().chain(city).chain(state_and_code).chain(country);
    let address = all.collect::<Vec<_>>().join(", ");
    if address.chars().count() > ADDRESS {
        return Err(Flaw::TooLong("address", ADDRESS));
    }
    Ok((!address.is_empty()).then_some(address))
}

/// Whether an address names a street: it has as many parts as a whole one has, or begins with a house number and
/// goes on.
fn is_full(address: &str) -> bool {
    let parts: Vec<&str> = between_commas(address).collect();
    let has_number = parts.first().is_some_and(|street| street.chars().any(char::is_numeric));
    parts.len() >= 4 || (has_number && parts.len() >= 2)
}

fn between_commas(address: &str) -> impl Iterator<Item = &str> {
    address.split([',', '،', '、', '，']).map(str::trim).filter(|part| !part.is_empty())
}
