//! What the GraphQL endpoint has to be told: who is asking, and what resolvers work with.

use async_graphql::Request;
use uuid::Uuid;

use crate::app::App;
use crate::failure::{Outcome, Refusal};
use crate::graphql::surround;
use crate::i18n::{Locale, accepted};
use crate::viewer::{MemberViewer, Viewer, Who};
use crate::wire::{Host, Purpose};
use crate::{consent, member, mentorship, partner};

impl Host for App {
    fn locale(&self, accept_language: Option<&str>) -> Locale {
        self.catalog.negotiate(accept_language, None, &self.config.server.language)
    }

    async fn viewer(&self, authorization: Option<&str>, accept_language: Option<&str>) -> Outcome<Viewer> {
        let (who, own) = match authorization {
            None => (Who::Anonymous, None),
            Some(header) => self.who(bearer(header).ok_or(Refusal::Unauthenticated)?).await?,
        };
        Ok(Viewer {
            who,
            locale: self.catalog.negotiate(accept_language, own.as_ref(), &self.config.server.language),
            languages: accept_language.map(accepted).unwrap_or_default().into_iter().chain(own).collect(),
        })
    }

    async fn again(&self, viewer: &Viewer) -> Outcome<Viewer> {
        let who = match &viewer.who {
            Who::Anonymous => Who::Anonymous,
            Who::Member(member) => {
                Who::Member(self.member(member::in_session(self, member.session, member.id).await?).await?.0)
            }
            Who::Partner(partner) => Who::Partner(partner::still_good(self, partner.key).await?),
        };
        Ok(Viewer { who, ..viewer.clone() })
    }

    fn furnish(&self, request: Request, viewer: Viewer, purpose: Purpose) -> Request {
        surround(request, self, viewer, purpose)
    }
}

impl App {
    /// Who holds this token or key, and which language she reads.
    async fn who(&self, token: &str) -> Outcome<(Who, Option<Locale>)> {
        if token.starts_with(partner::KEY_PREFIX) {
            return Ok((Who::Partner(partner::authenticate(self, token).await?), None));
        }
        let (member, locale) = self.member(member::authenticate(self, token).await?).await?;
        Ok((Who::Member(member), Some(locale)))
    }

    /// The member of a session that goes on, for an address that was given to her in it.
    pub(super) async fn holder(&self, session: Uuid, accept_language: Option<&str>) -> Outcome<Viewer> {
        let (member, own) = self.member(member::holder(self, session).await?).await?;
        Ok(Viewer {
            who: Who::Member(member),
            locale: self.catalog.negotiate(accept_language, Some(&own), &self.config.server.language),
            languages: accept_language.map(accepted).unwrap_or_default().into_iter().chain([own]).collect(),
        })
    }

    /// What there is to know of somebody who is signed in, and which language she reads.
    async fn member(&self, signed_in: member::SignedIn) -> Outcome<(MemberViewer, Locale)> {
        // A replica could be a moment behind: what was just revoked must not count.
        let conn = self.db.fresh();
        let id = signed_in.member.id;
        let member = MemberViewer {
            id,
            session: signed_in.session,
            roles: signed_in.roles,
            has_accepted_conduct: consent::has_accepted_current(conn, id).await?,
            companions: mentorship::companions(conn, id).await?,
            blocked: signed_in.blocked,
            time_zone: signed_in.member.time_zone,
        };
        Ok((member, signed_in.member.locale))
    }
}

/// The token in `Bearer <token>` (RFC 6750, section 2.1; the scheme in any case, RFC 9110).
fn bearer(header: &str) -> Option<&str> {
    let (scheme, token) = header.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim()).filter(|token| !token.is_empty())
}
