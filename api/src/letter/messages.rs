//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// Not a time of day.
    TimeOfDay = "letters-time-of-day";
    /// One kind is chosen for twice.
    KindTwice = "letters-kind-twice";
    /// An answer that a form does not offer.
    ChoiceUnknown = "letters-choice-unknown";

    /// The subject of letters that come together: it says nothing about any of them.
    DigestSubject = "letters-digest-subject";
    /// What a mail program shows beside the subject; as discreet.
    DigestPreheader = "letters-digest-preheader";
    /// How many have come together.
    DigestOpening { count: u64 = 3 } = "letters-digest-opening";
    /// Why they came together.
    DigestFooter = "letters-digest-footer";

    /// The link to the page where one chooses.
    Preferences = "letters-preferences";
    /// The link that stops reminders.
    StopMeetings = "reminder-unsubscribe";
    /// The link that stops letters about mentorships.
    StopMentoring = "letters-stop-mentoring";
    /// The link that stops letters about resources.
    StopResources = "letters-stop-resources";
    /// The link that stops letters about the community.
    StopCommunity = "letters-stop-community";
    /// The link that stops all that come together.
    StopDigest = "letters-stop-digest";

    /// The title of the page that stops letters.
    UnsubscribeTitle = "letters-unsubscribe-title";
    /// What will happen.
    UnsubscribeMentoring = "letters-unsubscribe-mentoring";
    /// What will happen.
    UnsubscribeResources = "letters-unsubscribe-resources";
    /// What will happen.
    UnsubscribeCommunity = "letters-unsubscribe-community";
    /// What will happen.
    UnsubscribeDigest = "letters-unsubscribe-digest";
    /// The button.
    UnsubscribeButton = "letters-unsubscribe-button";
    /// It has happened, and how to change one's mind.
    UnsubscribeDone = "letters-unsubscribe-done";

    /// The title of the page where one chooses.
    PageTitle = "letters-page-title";
    /// What the page is for.
    PageIntroduction = "letters-page-introduction";
    /// Which letters it does not touch.
    PageAlways = "letters-page-always";
    /// All is saved.
    PageSaved = "letters-page-saved";
    /// Nothing is saved.
    PageMistakes = "letters-page-mistakes";
    /// A kind of letter.
    KindMeetings = "letters-kind-meetings";
    /// What belongs to it.
    KindMeetingsAbout = "letters-kind-meetings-about";
    /// A kind of letter.
    KindMentoring = "letters-kind-mentoring";
    /// What belongs to it.
    KindMentoringAbout = "letters-kind-mentoring-about";
    /// A kind of letter.
    KindResources = "letters-kind-resources";
    /// What belongs to it.
    KindResourcesAbout = "letters-kind-resources-about";
    /// A kind of letter.
    KindCommunity = "letters-kind-community";
    /// What belongs to it.
    KindCommunityAbout = "letters-kind-community-about";
    /// Consent to reminders was taken back.
    PageRemindersOff = "letters-page-reminders-off";
    /// How soon.
    AtOnce = "letters-at-once";
    /// How soon, of reminders.
    AtOnceMeetings = "letters-at-once-meetings";
    /// How soon.
    Hourly = "letters-hourly";
    /// How soon.
    Daily = "letters-daily";
    /// How soon.
    Weekly = "letters-weekly";
    /// Not at all.
    Never = "letters-never";
    /// The label of which way.
    PageChannel = "letters-page-channel";
    /// Which way.
    ChannelEmail = "letters-channel-email";
    /// Which way.
    ChannelPush = "letters-channel-push";
    /// Which way.
    ChannelBoth = "letters-channel-both";
    /// Over when letters come together.
    PageTogether = "letters-page-together";
    /// Whose clocks are meant.
    PageClocks = "letters-page-clocks";
    /// The label of a time.
    PageDigestAt = "letters-page-digest-at";
    /// The label of a day of the week.
    PageWeekday = "letters-page-weekday";
    /// Over quiet hours.
    PageQuiet = "letters-page-quiet";
    /// What they are for.
    PageQuietAbout = "letters-page-quiet-about";
    /// The label of their beginning.
    PageQuietFrom = "letters-page-quiet-from";
    /// The label of their end.
    PageQuietUntil = "letters-page-quiet-until";
    /// Over how reminders come.
    PageReminders = "letters-page-reminders";
    /// The label of how long before.
    PageLead = "letters-page-lead";
    /// Over language and subjects.
    PageAppearance = "letters-page-appearance";
    /// The label of the language.
    PageLanguage = "letters-page-language";
    /// The label of what keeps subjects discreet.
    PageDiscreet = "letters-page-discreet";
    /// What that means.
    PageDiscreetAbout = "letters-page-discreet-about";
    /// The button.
    PageSave = "letters-page-save";
}
