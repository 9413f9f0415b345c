//! Every sentence that this room says about who looks after a listing, and what she proposes.

use crate::i18n::messages;

messages! {
    /// A proposal names neither an organization nor a service, or both.
    AboutOne = "resource-listing-about-one";
    /// A proposal of hers for the same service waits.
    ProposalWaits = "resource-listing-proposal-waits";
    /// Too many proposals of one member wait.
    TooManyProposals { limit: u64 = 10 } = "resource-listing-too-many-proposals";
    /// A proposal has been answered or taken back.
    ProposalSettled = "resource-listing-proposal-settled";
    /// She looks after it already.
    EditorAlready = "resource-listing-editor-already";
    /// So many look after it already.
    TooManyEditors { limit: u64 = 20 } = "resource-listing-too-many-editors";
    /// A telephone number without a digit.
    PhoneInvalid = "resource-listing-phone-invalid";
    /// An extension that is no number.
    ExtensionInvalid = "resource-listing-extension-invalid";
    /// Not the code of a country.
    CountryUnknown = "resource-listing-country-unknown";
    /// Not the code of a currency.
    CurrencyUnknown = "resource-listing-currency-unknown";
    /// An amount without its currency.
    CurrencyMissing = "resource-listing-currency-missing";
    /// Not what something can cost.
    AmountInvalid = "resource-listing-amount-invalid";
    /// What is free of charge was said to cost something.
    FreeCosts = "resource-listing-free-costs";
    /// Opening hours without days and without words.
    HoursEmpty = "resource-listing-hours-empty";
    /// Opening hours that end before they begin.
    HoursOver = "resource-listing-hours-over";
    /// A place without a name or an address.
    PlaceEmpty = "resource-listing-place-empty";
    /// Degrees that are nowhere, or only one of the two.
    PositionInvalid = "resource-listing-position-invalid";

    /// In a listing: it is free of charge.
    Free = "resource-listing-cost-free";
    /// In a listing: each pays what she can.
    SlidingScale = "resource-listing-cost-sliding-scale";
    /// In a listing: there is help for those who cannot pay.
    Scholarship = "resource-listing-cost-scholarship";

    /// To a member: she looks after what an organization lists from now on.
    Appointed = "resource-listing-appointed";
    /// To the same: what that means, and whom to ask.
    AppointedNext = "resource-listing-appointed-next";
    /// To who proposed something: it was accepted.
    ProposalAccepted = "resource-listing-proposal-accepted";
    /// To the same: thanks, and what comes of it.
    ProposalAcceptedNext = "resource-listing-proposal-accepted-next";
    /// To who proposed something: it was declined.
    ProposalDeclined = "resource-listing-proposal-declined";
    /// To the same: where it says why.
    ProposalDeclinedNext = "resource-listing-proposal-declined-next";
}
