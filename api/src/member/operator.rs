//! What is done on the word of whoever runs the server, without a letter and without a steward: the first
//! steward has to come from somewhere, and so does a community to look around in.

use chrono_tz::Tz;
use entity::role_grant::Role;
use uuid::Uuid;

use super::store::{self, NewMember};
use super::{MemberConfirmed, passwords, rules};
use crate::app::App;
use crate::failure::{Fault, Outcome};
use crate::i18n::Locale;
use crate::input;

/// An account that is opened for somebody.
pub struct Opening {
    /// Her address.
    pub email: String,
    /// The name that others will see.
    pub display_name: String,
    /// The language that she reads.
    pub language: Locale,
    /// Her time zone.
    pub time_zone: Tz,
    /// The roles that she is to hold.
    pub roles: Vec<Role>,
    /// Whether she has just come, and not merely her account: then she is met like everybody who signs up.
    pub is_newcomer: bool,
}

/// Gives the role to the member with this address, on the word of whoever runs the server: the first
/// steward cannot be made by another one. `role` is spelled as in the database: `steward`.
pub async fn grant_by_operator(app: &App, email: &str, role: &str) -> Outcome<()> {
    let role = store::role_named(role)?;
    let email = rules::email(email)?;
    let tx = app.begin().await?;
    let member = store::by_email(tx.conn(), &email).await?.ok_or_else(|| Fault::new("no account has this address"))?;
    store::grant(&tx, member.id, role, None).await?;
    tx.commit().await
}

/// Opens an account whose address counts as confirmed.
pub async fn open_by_operator(app: &App, opening: Opening) -> Outcome<Uuid> {
    let new = NewMember {
        email: rules::email(&opening.email)?,
        display_name: input::line(&opening.display_name, rules::DISPLAY_NAME)?,
        language: opening.language,
        time_zone: opening.time_zone,
    };
    let tx = app.begin().await?;
    let member = store::insert(&tx, &new).await?.ok_or_else(|| Fault::new("an account has this address already"))?;
    if store::confirm(&tx, member).await? && opening.is_newcomer {
        tx.publish(&MemberConfirmed { member }).await?;
    }
    for role in opening.roles {
        store::grant(&tx, member, role, None).await?;
    }
    tx.commit().await?;
    Ok(member)
}

/// Gives all these members this password, at once.
pub async fn give_password_by_operator(app: &App, members: &[Uuid], password: &str) -> Outcome<()> {
    let mut hashes = Vec::new();
    for member in members {
        hashes.push((*member, passwords::hash(&app.ids, rules::password(password)?).await?));
    }
    let tx = app.begin().await?;
    for (member, hash) in hashes {
        store::set_password(&tx, member, hash).await?;
    }
    tx.commit().await
}
