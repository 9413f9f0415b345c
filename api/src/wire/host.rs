//! What the wire has to be told by the house, whatever the transport.

use async_graphql::Request;

use super::Purpose;
use crate::failure::Outcome;
use crate::i18n::Locale;
use crate::viewer::Viewer;

/// Knows the callers, and gives resolvers what they work with.
pub trait Host: Send + Sync + 'static {
    /// The language for somebody of whom only this `Accept-Language` is known.
    fn locale(&self, accept_language: Option<&str>) -> Locale;

    /// Who is asking, by the headers `Authorization` and `Accept-Language`. Without the first it is nobody;
    /// with one that cannot be trusted it is [`Refusal::Unauthenticated`](crate::failure::Refusal).
    fn viewer(
        &self,
        authorization: Option<&str>,
        accept_language: Option<&str>,
    ) -> impl Future<Output = Outcome<Viewer>> + Send;

    /// The same caller, looked at again: roles are given and taken back, consent is withdrawn, sessions end.
    /// One whose session or key has ended is [`Refusal::Unauthenticated`](crate::failure::Refusal).
    fn again(&self, viewer: &Viewer) -> impl Future<Output = Outcome<Viewer>> + Send;

    /// Adds what resolvers take from the request's data: the viewer, the loaders.
    fn furnish(&self, request: Request, viewer: Viewer, purpose: Purpose) -> Request;
}
