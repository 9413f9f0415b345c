//! The ways in and out, and who holds which role.

use async_graphql::{Context, Description, ID, InputObject, Object, SimpleObject};
use uuid::Uuid;

use super::super::actions::{self, SignUp, Tokens};
use super::super::rules;
use super::{Member, Role};
use crate::access::{Caller, access};
use crate::app::App;
use crate::failure::{Check, Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::input;
use crate::node::Kind;
use crate::payload;
use crate::scalars::Moment;

/// Who you are when you come.
#[derive(InputObject)]
pub struct SignUpInput {
    /// Your e-mail address: nobody but you ever sees it.
    email: String,
    /// The name that others will see, up to 60 characters. It need not be your own.
    display_name: String,
    /// The language of your letters (BCP 47); by default the language of this request.
    language: Option<String>,
    /// Your time zone by its IANA name, as `Africa/Cairo`; by default UTC.
    time_zone: Option<String>,
}

/// Where to send a way in.
#[derive(InputObject)]
pub struct RequestSignInInput {
    /// The address of your account.
    email: String,
}

/// The link of a letter.
#[derive(InputObject)]
pub struct SignInWithLinkInput {
    /// What stands behind `token=` in the link.
    token: String,
}

/// The code of a letter.
#[derive(InputObject)]
pub struct SignInWithCodeInput {
    /// The address that the letter went to.
    email: String,
    /// The six digits.
    code: String,
}

/// Address and password.
#[derive(InputObject)]
pub struct SignInWithPasswordInput {
    /// The address of your account.
    email: String,
    /// Your password.
    password: String,
}

/// A password for the account that is signed in.
#[derive(InputObject)]
pub struct SetPasswordInput {
    /// The new password: 12 to 128 characters of any kind.
    password: String,
    /// The password until now, if there is one.
    current_password: Option<String>,
}

/// The session that is to go on.
#[derive(InputObject)]
pub struct RefreshSessionInput {
    /// The latest refresh token of the session. Each can be used once.
    refresh_token: String,
}

/// What is to end.
#[derive(InputObject)]
pub struct SignOutInput {
    /// Whether to end your sessions on all devices, not only on this one.
    #[graphql(default)]
    everywhere: bool,
}

/// Who is to hold a role.
#[derive(InputObject)]
pub struct GrantRoleInput {
    /// The member.
    member: ID,
    /// The role.
    role: Role,
}

/// Who is to hold a role no longer.
#[derive(InputObject)]
pub struct RevokeRoleInput {
    /// The member.
    member: ID,
    /// The role.
    role: Role,
}

/// A letter that is on its way, if the address has an account. The answer is the same if it has none.
#[derive(SimpleObject)]
pub struct SignInLetter {
    /// How long its link and code are good, in minutes.
    valid_minutes: i32,
    /// How many digits its code has.
    code_length: i32,
}

impl SignInLetter {
    fn new() -> Self {
        Self { valid_minutes: i32::try_from(rules::SIGN_IN_LASTS.num_minutes()).unwrap_or(i32::MAX), code_length: 6 }
    }
}

/// A session and its tokens, which are told only now: keep them where only your app can read them.
#[derive(Description)]
pub struct Session(Tokens);

#[Object(use_type_description)]
impl Session {
    /// Send it with each request, as `Authorization: Bearer ...`. A JWT (RFC 7519) signed with EdDSA; the
    /// keys are at `/.well-known/jwks.json`.
    async fn access_token(&self) -> &str {
        &self.0.access
    }

    /// When the access token ends: 15 minutes from now.
    async fn access_token_expires_at(&self) -> Moment {
        Moment(self.0.access_until)
    }

    /// Gives the next tokens, once. Used a second time, it ends the session for everybody who holds a part
    /// of it (RFC 9700, section 4.14).
    async fn refresh_token(&self) -> &str {
        &self.0.refresh
    }

    /// When the refresh token ends if it is not used: 60 days from now.
    async fn refresh_token_expires_at(&self) -> Moment {
        Moment(self.0.refresh_until)
    }
}

payload! {
    /// What signing up came to. It looks the same whether or not the address had an account.
    SignUpPayload {
        /// The letter that confirms the address and lets you in.
        letter: SignInLetter
    }
}
payload! {
    /// What asking for a way in came to. It looks the same whether or not the address has an account.
    RequestSignInPayload {
        /// The letter that lets you in.
        letter: SignInLetter
    }
}
payload! {
    /// What signing in came to.
    SignInPayload {
        /// The session that has begun.
        session: Session
    }
}
payload! {
    /// What going on came to.
    RefreshSessionPayload {
        /// The session that goes on, with new tokens.
        session: Session
    }
}
payload! {
    /// What signing out came to.
    SignOutPayload {
        /// How many sessions have ended.
        ended_sessions: i32
    }
}
payload! {
    /// What setting the password came to.
    SetPasswordPayload {
        /// You.
        member: Member
    }
}
payload! {
    /// What giving the role came to.
    GrantRolePayload {
        /// The member, with the roles that she holds now.
        member: Member
    }
}
payload! {
    /// What taking the role back came to.
    RevokeRolePayload {
        /// The member, with the roles that she holds now.
        member: Member
    }
}

/// The ways in and out, and who holds which role.
#[derive(Default)]
pub struct AccountMutation;

#[Object]
impl AccountMutation {
    /// Opens an account and sends a letter whose link or code confirms the address and signs you in.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn sign_up(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who you are when you come.")] input: SignUpInput,
    ) -> Outcome<SignUpPayload> {
        let outcome = async {
            let mut check = Check::default();
            let email = check.field("email", rules::email(&input.email));
            let display_name = check.field("displayName", input::line(&input.display_name, rules::DISPLAY_NAME));
            let language = match input.language {
                Some(tag) => check.field("language", input::language(&tag)),
                None => Some(ctx.viewer().locale.clone()),
            };
            let time_zone = match input.time_zone {
                Some(name) => check.field("timeZone", input::time_zone(&name)),
                None => Some(chrono_tz::UTC),
            };
            check.finish()?;
            if let (Some(email), Some(display_name), Some(language), Some(time_zone)) =
                (email, display_name, language, time_zone)
            {
                let asked = SignUp { email, display_name, language, time_zone };
                unhurried(ctx.app(), actions::sign_up(ctx.app(), asked)).await?;
            }
            Ok(SignInLetter::new())
        };
        SignUpPayload::of(ctx, outcome.await)
    }

    /// Sends a letter whose link or code signs you in, if the address has an account; four in half an hour
    /// at most.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn request_sign_in(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Where to send a way in.")] input: RequestSignInInput,
    ) -> Outcome<RequestSignInPayload> {
        let outcome = async {
            let email = rules::email(&input.email).map_err(|problem| problem.at("email"))?;
            unhurried(ctx.app(), actions::request_sign_in(ctx.app(), &email)).await?;
            Ok(SignInLetter::new())
        };
        RequestSignInPayload::of(ctx, outcome.await)
    }

    /// Signs in by the link of a letter, once. Errors: `SIGN_IN_FAILED`.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn sign_in_with_link(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The link of a letter.")] input: SignInWithLinkInput,
    ) -> Outcome<SignInPayload> {
        SignInPayload::of(ctx, actions::sign_in_with_link(ctx.app(), &input.token).await.map(Session))
    }

    /// Signs in by the code of a letter, once; five wrong codes end it. Errors: `SIGN_IN_FAILED`.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn sign_in_with_code(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The code of a letter.")] input: SignInWithCodeInput,
    ) -> Outcome<SignInPayload> {
        let outcome = async {
            let email = rules::email(&input.email).map_err(|problem| problem.at("email"))?;
            unhurried(ctx.app(), actions::sign_in_with_code(ctx.app(), &email, input.code.trim())).await.map(Session)
        };
        SignInPayload::of(ctx, outcome.await)
    }

    /// Signs in by address and password, once the address is confirmed; ten wrong ones in a row lock the
    /// password for 15 minutes; letters still sign in. Errors: `SIGN_IN_FAILED`.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn sign_in_with_password(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Address and password.")] input: SignInWithPasswordInput,
    ) -> Outcome<SignInPayload> {
        let outcome = async {
            let email = rules::email(&input.email).map_err(|problem| problem.at("email"))?;
            actions::sign_in_with_password(ctx.app(), &email, input.password).await.map(Session)
        };
        SignInPayload::of(ctx, outcome.await)
    }

    /// Exchanges a refresh token for new tokens. Errors: `REFRESH_TOKEN_INVALID`, `REFRESH_TOKEN_REUSED`.
    #[graphql(directive = access::apply(vec![Caller::Anyone], None))]
    async fn refresh_session(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The session that is to go on.")] input: RefreshSessionInput,
    ) -> Outcome<RefreshSessionPayload> {
        RefreshSessionPayload::of(ctx, actions::refresh(ctx.app(), &input.refresh_token).await.map(Session))
    }

    /// Ends your session at once: neither of its tokens is good any more.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn sign_out(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "What is to end.")] input: SignOutInput,
    ) -> Outcome<SignOutPayload> {
        let member = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let ended = actions::sign_out(ctx.app(), member.id, member.session, input.everywhere).await;
        SignOutPayload::of(ctx, ended.map(|count| i32::try_from(count).unwrap_or(i32::MAX)))
    }

    /// Sets your password and ends your sessions on all other devices. Errors: `BAD_USER_INPUT`,
    /// `SIGN_IN_FAILED` when the current one is wrong: ten wrong ones in a row lock it for 15 minutes.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn set_password(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "A password for the account that is signed in.")] input: SetPasswordInput,
    ) -> Outcome<SetPasswordPayload> {
        let by = ctx.viewer().member().ok_or(Refusal::Unauthenticated)?;
        let outcome = async {
            let password = rules::password(&input.password).map_err(|problem| problem.at("password"))?;
            actions::set_password(ctx.app(), by, input.current_password, password).await?;
            Member::get(ctx, by.id).await
        };
        SetPasswordPayload::of(ctx, outcome.await)
    }

    /// Gives a member a role. Errors: `NOT_FOUND`, `CONFLICT` when she holds it already.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn grant_role(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who is to hold a role.")] input: GrantRoleInput,
    ) -> Outcome<GrantRolePayload> {
        let by = ctx.viewer().require_member()?;
        let outcome = async {
            let member = member_of(&input.member)?;
            actions::grant_role(ctx.app(), by, member, input.role.into()).await?;
            Member::get(ctx, member).await
        };
        GrantRolePayload::of(ctx, outcome.await)
    }

    /// Takes a role back. Errors: `NOT_FOUND`, `CONFLICT` when she does not hold it, or is the last steward.
    #[graphql(directive = access::apply(vec![Caller::Steward], None))]
    async fn revoke_role(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who is to hold a role no longer.")] input: RevokeRoleInput,
    ) -> Outcome<RevokeRolePayload> {
        let by = ctx.viewer().require_member()?;
        let outcome = async {
            let member = member_of(&input.member)?;
            actions::revoke_role(ctx.app(), by, member, input.role.into()).await?;
            Member::get(ctx, member).await
        };
        RevokeRolePayload::of(ctx, outcome.await)
    }
}

/// Answers no sooner than [`rules::ANSWERS_AFTER`]: nobody may learn from the time whether an address has an
/// account.
async fn unhurried<T>(app: &App, work: impl Future<Output = T>) -> T {
    tokio::join!(work, app.clock.pause(rules::ANSWERS_AFTER)).0
}

/// The member whom an input names as its `member`.
pub(super) fn member_of(id: &ID) -> Outcome<Uuid> {
    Ok(Kind::Member.parse(id).map_err(|problem| problem.at("member"))?)
}
