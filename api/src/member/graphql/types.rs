//! A member as others see her: each part to the audience that she chose.

use async_graphql::{Context, Description, Enum, ID, Object, SimpleObject};
use entity::{member, profile};
use uuid::Uuid;

use super::super::store::{self, LanguagesKey, MemberKey, ProfileKey, RolesKey};
use crate::access::{Caller, access};
use crate::failure::{Outcome, Refusal};
use crate::graphql::Surroundings;
use crate::node::Kind;
use crate::scalars::Moment;
use crate::viewer::Viewer;

/// From which side a member knows recovery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::profile::Perspective")]
pub enum Perspective {
    /// She lives it.
    PersonInRecovery,
    /// She cares for someone who does.
    Carer,
    /// She is family of someone who does.
    Family,
    /// She stands beside those who do.
    Ally,
    /// She works with those who do.
    Professional,
}

/// What a member's days are made of beside recovery: what another who lives it too need not be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::profile::LifeSituation")]
pub enum LifeSituation {
    /// She brings up a child.
    Parent,
    /// She looks after a relative or friend who needs it.
    Caregiver,
    /// She goes to school, to university or learns a trade.
    Student,
    /// She goes to work.
    Working,
    /// She works in shifts or at night.
    ShiftWork,
    /// She has come to live in another country.
    NewCountry,
    /// She is lesbian, gay, bisexual, transgender, queer, intersex or asexual.
    Lgbtqia,
    /// She lives with a long illness beside the one that this community is about.
    ChronicIllness,
    /// She lives with a disability.
    Disability,
    /// She has lost somebody.
    Bereaved,
    /// She has a faith that matters day by day.
    Faith,
    /// She lives alone.
    LivingAlone,
    /// She trains for a sport or for dance.
    Athlete,
}

/// Who may see a part of a profile, from the narrowest circle to the widest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::profile::Audience")]
pub enum Audience {
    /// The member alone.
    OnlyMe,
    /// Also those with whom she shares an active mentorship.
    Mentorships,
    /// Every signed-in member who has accepted the code of conduct.
    Members,
}

/// What a member may do beyond what every member may. A role is granted, dated and can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Enum)]
#[graphql(remote = "entity::role_grant::Role")]
pub enum Role {
    /// Walks beside newcomers as a peer.
    Mentor,
    /// Sets up and holds meetings.
    Facilitator,
    /// Looks after what is said.
    Moderator,
    /// Advises as a licensed professional.
    Professional,
    /// Looks after the community and its settings.
    Steward,
}

/// A person with an account. What its owner shows to an audience that you are not part of is null, just
/// like what was never told.
#[derive(Clone, Description)]
pub struct Member(member::Model);

impl From<member::Model> for Member {
    fn from(row: member::Model) -> Self {
        Self(row)
    }
}

impl Member {
    /// The member with this id, if the viewer may see her.
    pub async fn find(ctx: &Context<'_>, id: Uuid) -> Outcome<Option<Self>> {
        Ok(ctx.batch().load_one(MemberKey(id)).await?.map(Self))
    }

    /// The member with this id, whom the viewer is known to see.
    pub async fn get(ctx: &Context<'_>, id: Uuid) -> Outcome<Self> {
        Self::find(ctx, id).await?.ok_or_else(|| ctx.viewer().missing("a member"))
    }

    /// A part of the profile, if the viewer belongs to its audience.
    async fn told<T>(
        &self,
        ctx: &Context<'_>,
        part: impl FnOnce(profile::Model) -> (profile::Audience, Option<T>),
    ) -> Outcome<Option<T>> {
        let profile = ctx.batch().load_one(ProfileKey(self.0.id)).await?;
        let Some((audience, part)) = profile.map(part) else { return Ok(None) };
        Ok(part.filter(|_| belongs_to(ctx.viewer(), self.0.id, audience)))
    }
}

/// Whether the viewer is part of the audience that this owner chose.
pub fn belongs_to(viewer: &Viewer, owner: Uuid, audience: profile::Audience) -> bool {
    let Some(member) = viewer.member() else { return false };
    member.id == owner
        || match audience {
            profile::Audience::OnlyMe => false,
            profile::Audience::Mentorships => member.companions.contains(&owner),
            profile::Audience::Members => member.has_accepted_conduct,
        }
}

#[Object(use_type_description)]
impl Member {
    /// The member's id.
    pub async fn id(&self) -> ID {
        Kind::Member.id(self.0.id)
    }

    /// The name that she chose to be seen by: not unique, and not necessarily her own.
    async fn display_name(&self) -> &str {
        &self.0.display_name
    }

    /// Whether this is you.
    async fn is_me(&self, ctx: &Context<'_>) -> bool {
        ctx.viewer().is(self.0.id)
    }

    /// Her pronouns, in her own words.
    async fn pronouns(&self, ctx: &Context<'_>) -> Outcome<Option<String>> {
        self.told(ctx, |profile| (profile.pronouns_audience, profile.pronouns)).await
    }

    /// From which sides she knows recovery.
    async fn perspectives(&self, ctx: &Context<'_>) -> Outcome<Option<Vec<Perspective>>> {
        let told = self.told(ctx, |profile| (profile.perspectives_audience, Some(profile.perspectives.0))).await?;
        Ok(told.map(|all| all.into_iter().map(Perspective::from).collect()))
    }

    /// What her days are made of beside recovery.
    async fn life_situations(&self, ctx: &Context<'_>) -> Outcome<Option<Vec<LifeSituation>>> {
        let told =
            self.told(ctx, |profile| (profile.life_situations_audience, Some(profile.life_situations.0))).await?;
        Ok(told.map(|all| all.into_iter().map(LifeSituation::from).collect()))
    }

    /// Culture and background, in her own words.
    async fn culture(&self, ctx: &Context<'_>) -> Outcome<Option<String>> {
        self.told(ctx, |profile| (profile.culture_audience, profile.culture)).await
    }

    /// What recovery looks like for her, in her own words.
    async fn recovery(&self, ctx: &Context<'_>) -> Outcome<Option<String>> {
        let told = self.told(ctx, |profile| (profile.recovery_audience, profile.recovery)).await?;
        Ok(told.map(entity::private::Private::into_exposed))
    }

    /// The languages that she reads (BCP 47), best first.
    async fn languages(&self, ctx: &Context<'_>) -> Outcome<Option<Vec<String>>> {
        let Some(()) = self.told(ctx, |profile| (profile.languages_audience, Some(()))).await? else { return Ok(None) };
        Ok(Some(ctx.batch().load_one(LanguagesKey(self.0.id)).await?.unwrap_or_default()))
    }

    /// Her time zone, by its IANA name.
    async fn time_zone(&self, ctx: &Context<'_>) -> Outcome<Option<String>> {
        self.told(ctx, |profile| (profile.time_zone_audience, Some(self.0.time_zone.clone()))).await
    }

    /// The roles that she holds now, in no particular order.
    async fn roles(&self, ctx: &Context<'_>) -> Outcome<Vec<Role>> {
        let roles = ctx.batch().load_one(RolesKey(self.0.id)).await?.unwrap_or_default();
        let mut roles: Vec<Role> = roles.into_iter().map(Role::from).collect();
        roles.sort_by_key(|role| *role as u8);
        Ok(roles)
    }

    /// What only she sees of her account; null for everybody else.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn account(&self, ctx: &Context<'_>) -> Outcome<Option<Account>> {
        if !ctx.viewer().is(self.0.id) {
            return Ok(None);
        }
        let profile = store::profile_of(ctx.conn(), self.0.id).await?;
        Ok(Some(Account::new(&self.0, &profile, ctx.viewer())))
    }
}

/// What only the member herself sees of her account.
#[derive(SimpleObject)]
#[graphql(complex)]
pub struct Account {
    /// The address that her letters go to.
    email: String,
    /// The language of her letters and, unless a request asks for another, of all answers (BCP 47).
    language: String,
    /// Whether she has accepted the current code of conduct.
    has_accepted_code_of_conduct: bool,
    /// Whether she has a password; signing in by letter works either way.
    has_password: bool,
    /// When the account was opened.
    created_at: Moment,
    /// Who sees which part of her profile.
    audiences: Audiences,
}

/// Who sees which part of a profile.
#[derive(SimpleObject)]
pub struct Audiences {
    /// Who sees her pronouns.
    pronouns: Audience,
    /// Who sees her perspectives.
    perspectives: Audience,
    /// Who sees her life situations.
    life_situations: Audience,
    /// Who sees her culture.
    culture: Audience,
    /// Who sees what recovery looks like for her.
    recovery: Audience,
    /// Who sees the languages that she reads.
    languages: Audience,
    /// Who sees her time zone.
    time_zone: Audience,
}

impl Account {
    fn new(row: &member::Model, profile: &profile::Model, viewer: &Viewer) -> Self {
        Self {
            email: row.email.expose().clone(),
            language: row.language.clone(),
            has_accepted_code_of_conduct: viewer.member().is_some_and(|member| member.has_accepted_conduct),
            has_password: row.password_hash.is_some(),
            created_at: Moment(row.created_at),
            audiences: Audiences {
                pronouns: profile.pronouns_audience.into(),
                perspectives: profile.perspectives_audience.into(),
                life_situations: profile.life_situations_audience.into(),
                culture: profile.culture_audience.into(),
                recovery: profile.recovery_audience.into(),
                languages: profile.languages_audience.into(),
                time_zone: profile.time_zone_audience.into(),
            },
        }
    }
}

/// What can be asked about members.
#[derive(Default)]
pub struct MemberQuery;

#[Object]
impl MemberQuery {
    /// You, as you are signed in.
    #[graphql(directive = access::apply(vec![Caller::SignedIn], None))]
    async fn me(&self, ctx: &Context<'_>) -> Outcome<Member> {
        let id = ctx.viewer().require_member()?;
        Member::find(ctx, id).await?.ok_or_else(|| Refusal::Unauthenticated.into())
    }
}
