//! The face of conflicts: what has been declared, declaring, withdrawing.

use async_graphql::{Context, Description, ID, InputObject, Object};
use entity::pairing_conflict;
use entity::role_grant::Role;
use futures_util::future::try_join;
use uuid::Uuid;

use super::actions;
use super::rules::Declarer;
use super::store::{self, ConflictKey};
use crate::access::{Caller, access};
use crate::failure::{Check, Fault, Outcome};
use crate::graphql::Surroundings;
use crate::member::Member;
use crate::node::{Kind, not_found};
use crate::page::Window;
use crate::scalars::Moment;
use crate::{connection, payload};

/// Two members who are never to be proposed to each other. Only who declared it sees it, and, where that was a steward
/// about two others, the other stewards.
#[derive(Clone, Description)]
pub struct PairingConflict {
    row: pairing_conflict::Model,
    member: Member,
    with: Member,
}

impl PairingConflict {
    /// The conflict with this id, if the viewer may see it.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        match ctx.batch().load_one(ConflictKey(id)).await? {
            Some(row) => Self::of(ctx, row).await,
            None => Ok(None),
        }
    }

    /// The conflict with this id, which the viewer is known to see.
    async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| Fault::new("a conflict that should be there is not").into())
    }

    /// This conflict, which is the viewer's to see, unless one of the two does not exist for her. What is about herself
    /// is hers.
    async fn of(ctx: &Context<'_>, row: pairing_conflict::Model) -> Outcome<Option<Self>> {
        let (one, other) = (row.one_id, row.other_id);
        let (member, with) = if ctx.viewer().is(other) { (other, one) } else { (one, other) };
        let two = try_join(Member::find(ctx, member), Member::find(ctx, with)).await?;
        Ok(two.0.zip(two.1).map(|(member, with)| Self { row, member, with }))
    }
}

#[Object(use_type_description)]
impl PairingConflict {
    /// The conflict's id.
    pub async fn id(&self) -> ID {
        Kind::PairingConflict.id(self.row.id)
    }

    /// One of the two: you, where it is about you.
    async fn member(&self) -> &Member {
        &self.member
    }

    /// The other one.
    async fn with(&self) -> &Member {
        &self.with
    }

    /// When it was declared.
    async fn declared_at(&self) -> Moment {
        Moment(self.row.declared_at)
    }
}

connection! {
    /// Conflicts, those declared last first.
    PairingConflictConnection of PairingConflictEdge of PairingConflict
}

/// Who is never to be proposed to whom.
#[derive(InputObject)]
pub struct DeclareConflictInput {
    /// The member who is never to be proposed to you, and you never to her.
    with: ID,
    /// Whose conflict it is, where that is not you: for stewards only.
    member: Option<ID>,
}

/// Which conflict is taken back.
#[derive(InputObject)]
pub struct WithdrawConflictInput {
    /// The conflict.
    conflict: ID,
}

payload! {
    /// What declaring a conflict came to.
    DeclareConflictPayload {
        /// The conflict.
        conflict: PairingConflict
    }
}
payload! {
    /// What taking a conflict back came to.
    WithdrawConflictPayload {
        /// The conflict as it was; there is none any more.
        conflict: PairingConflict
    }
}

/// What can be asked about conflicts.
#[derive(Default)]
pub struct ConflictQuery;

#[Object]
impl ConflictQuery {
    /// The conflicts that you have declared about yourself and, for stewards, those that stewards have declared about
    /// others, those declared last first. Nobody else sees them.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn pairing_conflicts(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "How many from the front, 20 if nothing is said; at most 100.")] first: Option<i32>,
        #[graphql(desc = "Those behind this cursor.")] after: Option<String>,
        #[graphql(desc = "How many from the end; at most 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Those before this cursor.")] before: Option<String>,
    ) -> Outcome<PairingConflictConnection> {
        let window = Window::new(first, after.as_deref(), last, before.as_deref())?;
        let page = store::seen_by(ctx.conn(), declarer(ctx)?, &window).await?;
        Ok(page.try_filter_map(|row| PairingConflict::of(ctx, row)).await?.into())
    }
}

/// Declaring conflicts and taking them back.
#[derive(Default)]
pub struct ConflictMutation;

#[Object]
impl ConflictMutation {
    /// Declares that you and another member are never to be proposed to each other as mentor and mentee, in
    /// suggestions or when all who wait are matched: because you know each other from elsewhere, or for any reason;
    /// nobody asks. She does not learn of it. A steward may declare it about any two members. Said twice, it is said
    /// once. Errors: `NOT_FOUND`, `BAD_USER_INPUT` when it is the same member twice; `FORBIDDEN` when it is not about
    /// you and you are no steward.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn declare_conflict(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who is never to be proposed to whom.")] input: DeclareConflictInput,
    ) -> Outcome<DeclareConflictPayload> {
        let by = declarer(ctx)?;
        let outcome = async {
            let mut check = Check::default();
            let with = check.field("with", Kind::Member.parse(&input.with)).unwrap_or_default();
            let member = input.member.and_then(|id| check.field("member", Kind::Member.parse(&id)));
            check.finish()?;
            let id = actions::declare(ctx.app(), by, member.unwrap_or(by.member), with).await?;
            PairingConflict::get(ctx, id).await
        };
        DeclareConflictPayload::of(ctx, outcome.await)
    }

    /// Takes a conflict back that you have declared; a steward may take back what stewards have declared about others.
    /// Errors: `NOT_FOUND`.
    #[graphql(directive = access::apply(vec![Caller::Member], None))]
    async fn withdraw_conflict(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which conflict is taken back.")] input: WithdrawConflictInput,
    ) -> Outcome<WithdrawConflictPayload> {
        let by = declarer(ctx)?;
        let outcome = async {
            let id = Kind::PairingConflict.parse(&input.conflict).map_err(|problem| problem.at("conflict"))?;
            let conflict = PairingConflict::find(ctx, id).await?.ok_or_else(|| not_found().at("conflict"))?;
            actions::withdraw(ctx.app(), by, id).await?;
            Ok(conflict)
        };
        WithdrawConflictPayload::of(ctx, outcome.await)
    }
}

fn declarer(ctx: &Context<'_>) -> Outcome<Declarer> {
    Ok(Declarer { member: ctx.viewer().require_member()?, is_steward: ctx.viewer().has(Role::Steward) })
}
