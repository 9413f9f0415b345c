//! The verbs of accounts: sign up, sign in, stay signed in, sign out; what a member says of herself;
//! and from whom she parts.

use std::collections::HashSet;

use chrono_tz::Tz;
use entity::block;
use entity::role_grant::Role;
use entity::session::SessionEnd;
use uuid::Uuid;

use super::jobs::SendSignIn;
use super::store::{self, Ending, NewMember, ProfileChange};
use super::{MemberBlocked, MemberConfirmed, TimeZoneChanged, letters, messages, passwords, rules};
use crate::app::App;
use crate::failure::{ErrorCode, Failure, Fault, Outcome, Problem, Refusal};
use crate::i18n::Locale;
use crate::keys::fingerprint;
use crate::node::not_found;
use crate::post;
use crate::tx::{Turn, Tx};
use crate::viewer::MemberViewer;

/// What somebody tells who comes for the first time, checked.
pub struct SignUp {
    /// Her address, in its one spelling.
    pub email: String,
    /// The name that others will see.
    pub display_name: String,
    /// The language that she reads.
    pub language: Locale,
    /// Her time zone.
    pub time_zone: Tz,
}

/// A session that has just begun or gone on, with the tokens that are told this once.
pub struct Tokens {
    /// The access token.
    pub access: String,
    /// When the access token ends.
    pub access_until: chrono::DateTime<chrono::Utc>,
    /// The refresh token.
    pub refresh: String,
    /// When the refresh token ends, if it is not used before.
    pub refresh_until: chrono::DateTime<chrono::Utc>,
}

/// Opens an account and sends a letter that confirms the address. When the address has an account already,
/// its owner gets a way in instead, and the caller cannot tell. As long as nobody has proven that the address
/// is hers, what was typed last counts: the first to type it may have been a stranger.
pub async fn sign_up(app: &App, asked: SignUp) -> Outcome<()> {
    let tx = app.begin().await?;
    let new = NewMember {
        email: asked.email,
        display_name: asked.display_name,
        language: asked.language,
        time_zone: asked.time_zone,
    };
    let member = match store::insert(&tx, &new).await? {
        Some(member) => Some(member),
        None => store::introduce_again(&tx, &new).await?,
    };
    if let Some(member) = member {
        send_sign_in(&tx, member).await?;
    }
    tx.commit().await
}

/// Sends a way in to this address, if it has an account; the caller cannot tell.
pub async fn request_sign_in(app: &App, email: &str) -> Outcome<()> {
    let tx = app.begin().await?;
    if let Some(member) = store::by_email(tx.conn(), email).await? {
        send_sign_in(&tx, member.id).await?;
    }
    tx.commit().await
}

async fn send_sign_in(tx: &Tx, member: Uuid) -> Outcome<()> {
    store::lock(tx, member).await?;
    let since = tx.now() - rules::SIGN_IN_LASTS;
    if store::count_sign_ins(tx.conn(), member, since).await? >= rules::SIGN_IN_LETTERS {
        return Ok(());
    }
    let sign_in = store::insert_sign_in(tx, member, tx.now() + rules::SIGN_IN_LASTS).await?;
    tx.enqueue(&SendSignIn { sign_in: sign_in.id }).await
}

/// Signs in by the link of a letter.
pub async fn sign_in_with_link(app: &App, token: &str) -> Outcome<Tokens> {
    let invalid = || Failure::from(Problem::new(ErrorCode::SignInFailed, messages::LinkInvalid).at("token"));
    let id = link_id(app, token).ok_or_else(invalid)?;
    let tx = app.begin().await?;
    let sign_in = store::sign_in(tx.conn(), id).await?.ok_or_else(invalid)?;
    if !store::use_sign_in(&tx, id).await? {
        return Err(invalid());
    }
    let tokens = begin_session(&tx, sign_in.member_id).await?;
    tx.commit().await?;
    Ok(tokens)
}

/// The code that belongs to a link, while the link is good: for the page behind the link.
pub async fn code_of_link(app: &App, token: &str) -> Outcome<Option<String>> {
    let Some(id) = link_id(app, token) else { return Ok(None) };
    let sign_in = store::sign_in(app.db.fresh(), id).await?;
    let is_good = |sign_in: &entity::sign_in::Model| {
        sign_in.used_at.is_none()
            && sign_in.attempts < rules::CODE_TRIES
            && rules::is_good(sign_in.expires_at, app.clock.now())
    };
    Ok(sign_in.filter(is_good).map(|sign_in| app.keys.code(sign_in.id)))
}

fn link_id(app: &App, token: &str) -> Option<Uuid> {
    app.keys.open(letters::SIGN_IN_LINK, token).and_then(|payload| Uuid::from_slice(&payload).ok())
}

/// Signs in by the code of a letter. Every try counts, before it is looked at, and that is kept.
pub async fn sign_in_with_code(app: &App, email: &str, code: &str) -> Outcome<Tokens> {
    let invalid = || Failure::from(Problem::new(ErrorCode::SignInFailed, messages::CodeInvalid).at("code"));
    let tx = app.begin().await?;
    let member = store::by_email(tx.conn(), email).await?.ok_or_else(invalid)?;
    let open = store::take_try(&tx, member.id, rules::CODE_TRIES).await?;
    let Some(fitting) = open.iter().find(|sign_in| app.keys.is_code(sign_in.id, code)) else {
        tx.commit().await?;
        return Err(invalid());
    };
    if !store::use_sign_in(&tx, fitting.id).await? {
        return Err(invalid());
    }
    let tokens = begin_session(&tx, member.id).await?;
    tx.commit().await?;
    Ok(tokens)
}

/// Signs in by address and password. Wrong ones count, and too many lock the password for a while, which
/// looks like one more wrong password: only an address with an account can be locked.
pub async fn sign_in_with_password(app: &App, email: &str, password: String) -> Outcome<Tokens> {
    let failed = || Failure::from(Problem::new(ErrorCode::SignInFailed, messages::SignInFailed));
    let found = store::by_email(app.db.fresh(), email).await?;
    let hash = found.as_ref().and_then(|member| member.password_hash.clone());
    let fits = passwords::fits(hash, password).await?;
    let member = found.ok_or_else(failed)?;
    // An address is proven by a letter, never by a password.
    if !fits || member.confirmed_at.is_none() {
        count_wrong_password(app, member.id).await?;
        return Err(failed());
    }
    let tx = app.begin().await?;
    if !store::accept_password(&tx, &member).await? {
        return Err(failed());
    }
    let tokens = begin_session(&tx, member.id).await?;
    tx.commit().await?;
    Ok(tokens)
}

async fn count_wrong_password(app: &App, member: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    store::count_wrong_password(&tx, member, rules::PASSWORD_TRIES, tx.now() + rules::PASSWORD_LOCK).await?;
    tx.commit().await
}

/// Begins a session for a member who has just proven that the address is hers.
async fn begin_session(tx: &Tx, member: Uuid) -> Outcome<Tokens> {
    if store::confirm(tx, member).await? {
        tx.publish(&MemberConfirmed { member }).await?;
    }
    let session = store::insert_session(tx, member).await?;
    issue(tx, member, session).await
}

async fn issue(tx: &Tx, member: Uuid, session: Uuid) -> Outcome<Tokens> {
    let refresh = tx.app().ids.secret();
    let refresh_until = tx.now() + rules::REFRESH_LASTS;
    store::insert_refresh_token(tx, session, fingerprint(&refresh), refresh_until).await?;
    let access_until = tx.now() + rules::ACCESS_LASTS;
    let access = tx.app().keys.sign_access(member, session, tx.now(), access_until)?;
    Ok(Tokens { access, access_until, refresh, refresh_until })
}

/// Exchanges a refresh token for new tokens. One that comes a second time was copied by somebody: the
/// session ends for everybody who holds a part of it (RFC 9700, section 4.14).
pub async fn refresh(app: &App, token: &str) -> Outcome<Tokens> {
    let invalid = || {
        Failure::from(Problem::new(ErrorCode::RefreshTokenInvalid, messages::RefreshTokenInvalid).at("refreshToken"))
    };
    let tx = app.begin().await?;
    let (token, session) = store::refresh_token(&tx, &fingerprint(token)).await?.ok_or_else(invalid)?;
    if session.ended_at.is_some() || !rules::is_good(token.expires_at, tx.now()) {
        return Err(invalid());
    }
    if !store::use_refresh_token(&tx, token.id).await? {
        store::end_sessions(&tx, Ending::One { of: session.member_id, session: session.id }, SessionEnd::TokenReused)
            .await?;
        tx.commit().await?;
        return Err(Problem::new(ErrorCode::RefreshTokenReused, messages::RefreshTokenReused)
            .at("refreshToken")
            .into());
    }
    let tokens = issue(&tx, session.member_id, session.id).await?;
    tx.commit().await?;
    Ok(tokens)
}

/// Ends the session, or every session of the member.
pub async fn sign_out(app: &App, member: Uuid, session: Uuid, everywhere: bool) -> Outcome<u64> {
    let tx = app.begin().await?;
    let ended = if everywhere {
        store::end_sessions(&tx, Ending::AllOf(member), SessionEnd::Revoked).await?
    } else {
        store::end_sessions(&tx, Ending::One { of: member, session }, SessionEnd::SignedOut).await?
    };
    tx.commit().await?;
    Ok(ended)
}

/// Has everything written to the member's address again that letters came back from, if this is it.
pub async fn resume_letters(app: &App, member: Uuid, email: &str) -> Outcome<()> {
    let tx = app.begin().await?;
    let row = store::by_id(tx.conn(), member).await?.ok_or(Refusal::Unauthenticated)?;
    if row.email.expose() != email {
        return Err(Problem::new(ErrorCode::BadUserInput, messages::EmailNotYours).at("email").into());
    }
    post::resume(app, tx.conn(), &row.email).await?;
    tx.commit().await
}

/// Sets the password of the member who is signed in by this session; who has one must know it, and guesses are
/// counted as when signing in. Her other sessions end: she may be doing this because somebody else has one.
pub async fn set_password(app: &App, by: &MemberViewer, current: Option<String>, new: String) -> Outcome<()> {
    let wrong = || Failure::from(Problem::new(ErrorCode::SignInFailed, messages::PasswordWrong).at("currentPassword"));
    let row = store::by_id(app.db.fresh(), by.id).await?.ok_or(Refusal::Unauthenticated)?;
    if row.password_hash.is_some() && !passwords::fits(row.password_hash.clone(), current.unwrap_or_default()).await? {
        count_wrong_password(app, by.id).await?;
        return Err(wrong());
    }
    let hash = passwords::hash(&app.ids, new).await?;
    let tx = app.begin().await?;
    if !store::accept_password(&tx, &row).await? {
        return Err(wrong());
    }
    store::set_password(&tx, by.id, hash).await?;
    store::end_sessions(&tx, Ending::Others { of: by.id, than: by.session }, SessionEnd::Revoked).await?;
    tx.commit().await
}

/// Changes what the member says of herself.
pub async fn update_profile(app: &App, member: Uuid, change: ProfileChange) -> Outcome<()> {
    let tx = app.begin().await?;
    let lives_elsewhere = change.time_zone.as_ref().is_some_and(|part| part.value.is_some());
    store::change_profile(&tx, member, change).await?;
    if lives_elsewhere {
        tx.publish(&TimeZoneChanged { member }).await?;
    }
    tx.commit().await
}

/// Parts the member from another for good, at once and without a reason; other rooms are told, who end what the two
/// share. Whom she has parted from already, or who does not exist for her, is not there to be blocked by her.
pub async fn block(app: &App, by: Uuid, whom: Uuid) -> Outcome<block::Model> {
    if by == whom {
        return Err(Problem::new(ErrorCode::Conflict, messages::BlockedOneself).at("member").into());
    }
    let tx = app.begin().await?;
    if !store::is_there_for(tx.conn(), by, whom).await? {
        return Err(not_found().at("member").into());
    }
    store::block(&tx, by, whom).await?;
    let made = store::block_of(tx.conn(), by, whom).await?.ok_or_else(|| Fault::new("a block that was not made"))?;
    tx.publish(&MemberBlocked { block: made.id }).await?;
    tx.commit().await?;
    Ok(made)
}

/// Takes back that the member has parted from another. Where the other has parted from her as well, that stays.
pub async fn unblock(app: &App, by: Uuid, whom: Uuid) -> Outcome<()> {
    let tx = app.begin().await?;
    if !store::unblock(&tx, by, whom).await? {
        return Err(not_found().at("member").into());
    }
    tx.commit().await
}

/// A person who proved by a token that she is signed in.
pub struct SignedIn {
    /// The member.
    pub member: store::Reader,
    /// The session.
    pub session: Uuid,
    /// The roles that she holds.
    pub roles: HashSet<Role>,
    /// Those who do not exist for her.
    pub blocked: HashSet<Uuid>,
}

/// Who holds this access token. The token alone is not enough: the session must go on, so that signing out
/// counts at once.
pub async fn authenticate(app: &App, token: &str) -> Outcome<SignedIn> {
    let claims = app.keys.verify_access(token, app.clock.now())?;
    in_session(app, claims.sid, claims.sub).await
}

/// Who is signed in by this session of the member's, as long as it goes on.
pub async fn in_session(app: &App, session: Uuid, member: Uuid) -> Outcome<SignedIn> {
    // A replica could be a moment behind: what was just ended must not count.
    let row = store::member_in_session(app.db.fresh(), session, member).await?;
    signed_in(app, row.ok_or(Refusal::Unauthenticated)?, session).await
}

/// Who is signed in by this session, as long as it goes on.
pub async fn holder(app: &App, session: Uuid) -> Outcome<SignedIn> {
    let row = store::holder_of_session(app.db.fresh(), session).await?;
    signed_in(app, row.ok_or(Refusal::Unauthenticated)?, session).await
}

async fn signed_in(app: &App, row: entity::member::Model, session: Uuid) -> Outcome<SignedIn> {
    let conn = app.db.fresh();
    let roles = store::roles(conn, &[row.id]).await?.remove(&row.id).unwrap_or_default();
    let blocked = store::blocked_of(conn, row.id).await?;
    Ok(SignedIn { member: row.into(), session, roles, blocked })
}

/// Gives the member the role.
pub async fn grant_role(app: &App, by: Uuid, member: Uuid, role: Role) -> Outcome<Uuid> {
    let tx = app.begin().await?;
    if !store::is_there_for(tx.conn(), by, member).await? {
        return Err(not_found().at("member").into());
    }
    if !store::grant(&tx, member, role, Some(by)).await? {
        return Err(Problem::new(ErrorCode::Conflict, messages::RoleHeld).at("role").into());
    }
    tx.commit().await?;
    Ok(member)
}

/// Takes the role back; the last steward stays.
pub async fn revoke_role(app: &App, by: Uuid, member: Uuid, role: Role) -> Outcome<Uuid> {
    let tx = app.begin_in_turn(Turn::Roles).await?;
    if !store::is_there_for(tx.conn(), by, member).await? {
        return Err(not_found().at("member").into());
    }
    if !store::revoke(&tx, member, role).await? {
        return Err(Problem::new(ErrorCode::Conflict, messages::RoleNotHeld).at("role").into());
    }
    if role == Role::Steward && store::count_with_role(tx.conn(), role).await? == 0 {
        return Err(Problem::new(ErrorCode::Conflict, messages::LastSteward).at("role").into());
    }
    tx.commit().await?;
    Ok(member)
}
