//! Every sentence of the pages.

use crate::i18n::messages;

messages! {
    /// The portal's title.
    PortalTitle = "portal-title";
    /// The link over everything else.
    PortalSkip = "portal-skip";
    /// What is to be found there.
    PortalIntroduction = "portal-introduction";
    /// Heading over the address.
    PortalAddressHeading = "portal-address-heading";
    /// How to use it.
    PortalAddressBody = "portal-address-body";
    /// Before the address of `/graphql`.
    PortalAddressQueries = "portal-address-queries";
    /// Before the address of `/graphql/ws`.
    PortalAddressSubscriptions = "portal-address-subscriptions";
    /// The other way to follow a subscription.
    PortalAddressEvents = "portal-address-events";
    /// Heading over the schema.
    PortalSchemaHeading = "portal-schema-heading";
    /// What the file is good for.
    PortalSchemaBody = "portal-schema-body";
    /// The link to it.
    PortalSchemaDownload = "portal-schema-download";
    /// Heading over signing in.
    PortalSignInHeading = "portal-sign-in-heading";
    /// How a client signs in.
    PortalSignInBody = "portal-sign-in-body";
    /// Before the demo accounts.
    PortalAccounts = "portal-accounts";
    /// A demo account's part.
    PortalAccountNewcomer = "portal-account-newcomer";
    /// A demo account's part.
    PortalAccountMentor = "portal-account-mentor";
    /// A demo account's part.
    PortalAccountFacilitator = "portal-account-facilitator";
    /// A demo account's part.
    PortalAccountModerator = "portal-account-moderator";
    /// A demo account's part.
    PortalAccountSteward = "portal-account-steward";
    /// While a demo account is being signed in.
    PortalSigningIn = "portal-signing-in";
    /// When it has worked.
    PortalSignedIn { email: String = "noor@waymark.example".to_owned() } = "portal-signed-in";
    /// When it has not.
    PortalSignInFailed = "portal-sign-in-failed";
    /// Heading over GraphiQL.
    PortalExplorerHeading = "portal-explorer-heading";
    /// What GraphiQL is.
    PortalExplorerNote = "portal-explorer-note";
    /// Instead of GraphiQL where scripts are off.
    PortalExplorerWithoutScript = "portal-explorer-without-script";
    /// Comment over the first query.
    PortalExampleNote = "portal-example-note";

    /// The title of the page that stops reminders.
    UnsubscribeTitle = "page-unsubscribe-title";
    /// What will happen.
    UnsubscribeQuestion = "page-unsubscribe-question";
    /// The button.
    UnsubscribeButton = "page-unsubscribe-button";
    /// It has happened, and how to change one's mind.
    UnsubscribeDone = "page-unsubscribe-done";
    /// The link is none of ours.
    UnsubscribeInvalid = "page-unsubscribe-invalid";

    /// The title of the developer's mailbox.
    MailboxTitle = "page-mailbox-title";
    /// What the mailbox is.
    MailboxIntroduction = "page-mailbox-introduction";
    /// No letter yet.
    MailboxEmpty = "page-mailbox-empty";
    /// Back to all letters.
    MailboxBack = "page-mailbox-back";
    /// The part of a letter for plain text.
    MailboxText = "page-mailbox-text";
}
