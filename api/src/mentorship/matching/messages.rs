//! Every sentence about proposals.

use crate::i18n::messages;

messages! {
    /// A proposal that was sent or discarded.
    NoDraft = "mentorship-matching-no-draft";
    /// Somebody else has worked the proposal out anew, or another one.
    ChangedMeanwhile = "mentorship-matching-changed-meanwhile";
    /// The same newcomer is to be kept with two mentors.
    PinnedTwice = "mentorship-matching-pinned-twice";
    /// A steward names herself as one of the two.
    OwnPair = "mentorship-matching-own-pair";
    /// Whoever is to be kept with a mentor does not wait for one.
    NotWaiting = "mentorship-matching-not-waiting";
    /// Whoever is to be kept with a newcomer takes none now.
    MentorUnavailable = "mentorship-matching-mentor-unavailable";
    /// More are to be kept with a mentor than she has places.
    NoPlaceForPin = "mentorship-matching-no-place";
    /// The two show no language that both know.
    NoCommonLanguage = "mentorship-matching-no-common-language";
    /// The mentor does not walk with people of the newcomer's age.
    OtherAgeGroup = "mentorship-matching-other-age-group";
    /// The two cannot be brought together; it is not said why.
    NotTogether = "mentorship-matching-not-together";

    /// To a newcomer: somebody could walk with her.
    Invited = "mentorship-matching-invited";
    /// To a newcomer: where she sees who, and that it is hers to say.
    InvitedNext = "mentorship-matching-invited-next";
}
