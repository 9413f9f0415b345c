//! What whoever sits at the terminal of a development server needs to know to come in.

use std::io::Write;

use super::tell;
use crate::app::App;
use crate::demo::{ACCOUNTS, PARTNER_KEY, PASSWORD};
use crate::failure::Outcome;

/// Tells the address, the demo accounts and the partner's key.
pub fn tell_ways_in(app: &App, out: &mut impl Write) -> Outcome<()> {
    let url = &app.config.server.public_url;
    tell(out, format!("\n  Waymark      {url}"))?;
    if app.mailer.is_keeping() {
        tell(out, format!("  letters      {url}/dev/mail, and all there are at {url}/dev/letters"))?;
    }
    tell(out, format!("\n  Sign in with the password \"{PASSWORD}\":\n"))?;
    for account in ACCOUNTS {
        let part = format!("{:?}", account.part).to_lowercase();
        tell(out, format!("  {part:<12} {}", account.email))?;
    }
    tell(out, format!("\n  A partner's key: {PARTNER_KEY}\n"))?;
    let query = r#"{"query": "{ resources(language: \"es\") { nodes { title { text } } } }"}"#;
    tell(
        out,
        format!(
            "  curl {url}/graphql -H 'Authorization: Bearer {PARTNER_KEY}' -H 'Content-Type: application/json' -d '{query}'\n"
        ),
    )
}
