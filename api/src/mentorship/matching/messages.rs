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

    /// Both know a language.
    Language { language: String = "Arabic".to_owned() } = "mentorship-matching-language";
    /// A topic that both like to talk about.
    Topic { topic: String = "Sleep".to_owned() } = "mentorship-matching-topic";
    /// Both have time on this morning.
    Morning { weekday: String = "Tuesday".to_owned() } = "mentorship-matching-morning";
    /// Both have time on this afternoon.
    Afternoon { weekday: String = "Tuesday".to_owned() } = "mentorship-matching-afternoon";
    /// Both have time on this evening.
    Evening { weekday: String = "Tuesday".to_owned() } = "mentorship-matching-evening";
    /// Both have time in this night, which begins on the day that is named.
    Night { weekday: String = "Tuesday".to_owned() } = "mentorship-matching-night";
    /// Both bring up children.
    Parent = "mentorship-matching-parent";
    /// Both look after somebody.
    Caregiver = "mentorship-matching-caregiver";
    /// Both learn.
    Student = "mentorship-matching-student";
    /// Both go to work.
    Working = "mentorship-matching-working";
    /// Both work in shifts.
    ShiftWork = "mentorship-matching-shift-work";
    /// Both came to another country.
    NewCountry = "mentorship-matching-new-country";
    /// Both are LGBTQIA+.
    Lgbtqia = "mentorship-matching-lgbtqia";
    /// Both live with a long illness.
    ChronicIllness = "mentorship-matching-chronic-illness";
    /// Both live with a disability.
    Disability = "mentorship-matching-disability";
    /// Both have lost somebody.
    Bereaved = "mentorship-matching-bereaved";
    /// Both have a faith.
    Faith = "mentorship-matching-faith";
    /// Both live alone.
    LivingAlone = "mentorship-matching-living-alone";
    /// Both train for a sport.
    Athlete = "mentorship-matching-athlete";
    /// The mentor lives it, as the newcomer wished.
    LivesIt = "mentorship-matching-lives-it";
    /// The mentor cares for somebody, as the newcomer wished.
    Cares = "mentorship-matching-cares";
    /// The mentor is family, as the newcomer wished.
    IsFamily = "mentorship-matching-is-family";
    /// Both would like to write to each other.
    Text = "mentorship-matching-text";
    /// Both would like to talk.
    Voice = "mentorship-matching-voice";
    /// Both would like to talk and see each other.
    Video = "mentorship-matching-video";
    /// Both would like to meet.
    InPerson = "mentorship-matching-in-person";

    /// To a newcomer: somebody could walk with her.
    Invited = "mentorship-matching-invited";
    /// To a newcomer: where she sees who, and that it is hers to say.
    InvitedNext = "mentorship-matching-invited-next";
}
