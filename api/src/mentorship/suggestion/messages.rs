//! What speaks for two people, said to one of them. What holds for both is said to either in the same words.

use crate::i18n::messages;

messages! {
    /// The other one knows a language that the reader knows.
    Language { language: String = "Arabic".to_owned() } = "mentorship-suggestion-language";
    /// Both have time on this morning.
    Morning { weekday: String = "Tuesday".to_owned() } = "mentorship-suggestion-morning";
    /// Both have time on this afternoon.
    Afternoon { weekday: String = "Tuesday".to_owned() } = "mentorship-suggestion-afternoon";
    /// Both have time on this evening.
    Evening { weekday: String = "Tuesday".to_owned() } = "mentorship-suggestion-evening";
    /// Both have time in this night, which begins on the day that is named.
    Night { weekday: String = "Tuesday".to_owned() } = "mentorship-suggestion-night";
    /// Both bring up children.
    Parent = "mentorship-suggestion-parent";
    /// Both look after somebody.
    Caregiver = "mentorship-suggestion-caregiver";
    /// Both learn.
    Student = "mentorship-suggestion-student";
    /// Both go to work.
    Working = "mentorship-suggestion-working";
    /// Both work in shifts.
    ShiftWork = "mentorship-suggestion-shift-work";
    /// Both came to another country.
    NewCountry = "mentorship-suggestion-new-country";
    /// Both are LGBTQIA+.
    Lgbtqia = "mentorship-suggestion-lgbtqia";
    /// Both live with a long illness.
    ChronicIllness = "mentorship-suggestion-chronic-illness";
    /// Both live with a disability.
    Disability = "mentorship-suggestion-disability";
    /// Both have lost somebody.
    Bereaved = "mentorship-suggestion-bereaved";
    /// Both have a faith.
    Faith = "mentorship-suggestion-faith";
    /// Both live alone.
    LivingAlone = "mentorship-suggestion-living-alone";
    /// Both train for a sport.
    Athlete = "mentorship-suggestion-athlete";
    /// To who looks for a mentor: this one lives it, as she wished.
    LivesIt = "mentorship-suggestion-lives-it";
    /// To who looks for a mentor: this one cares for somebody, as she wished.
    Cares = "mentorship-suggestion-cares";
    /// To who looks for a mentor: this one is family, as she wished.
    IsFamily = "mentorship-suggestion-is-family";
    /// To the mentor: the side from which she knows recovery is the one that is looked for.
    YourPerspective = "mentorship-suggestion-your-perspective";
    /// Both would like to write to each other.
    Text = "mentorship-suggestion-text";
    /// Both would like to talk.
    Voice = "mentorship-suggestion-voice";
    /// Both would like to talk and see each other.
    Video = "mentorship-suggestion-video";
    /// Both would like to meet.
    InPerson = "mentorship-suggestion-in-person";
}
