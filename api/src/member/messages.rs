//! Every sentence that this room says.

use crate::i18n::messages;

messages! {
    /// The password is too short or too long.
    PasswordLength { least: u64 = 12, most: u64 = 128 } = "member-password-length";
    /// The e-mail address and the password do not belong together.
    SignInFailed = "member-sign-in-failed";
    /// The link was used, is too old, or was never sent.
    LinkInvalid = "member-link-invalid";
    /// The code is wrong, used or too old.
    CodeInvalid = "member-code-invalid";
    /// A refresh token was used a second time; the session has been ended.
    RefreshTokenReused = "member-refresh-token-reused";
    /// The refresh token is too old, ended or was never given out.
    RefreshTokenInvalid = "member-refresh-token-invalid";
    /// The old password is wrong.
    PasswordWrong = "member-password-wrong";
    /// Too many languages were listed.
    TooManyLanguages { limit: u64 = 10 } = "member-too-many-languages";
    /// The member already holds the role.
    RoleHeld = "member-role-held";
    /// The member does not hold the role.
    RoleNotHeld = "member-role-not-held";
    /// The last steward cannot step back before there is another one.
    LastSteward = "member-last-steward";
    /// Somebody wants to block herself.
    BlockedOneself = "member-blocked-oneself";

    /// Letters to her address come back: whether it is still right.
    LettersReturned = "member-letters-returned";
    /// An address that is not hers.
    EmailNotYours = "member-email-not-yours";

    /// The subject of a letter that lets somebody in; it must say nothing about the community.
    SignInSubject = "member-sign-in-subject";
    /// What a mail program shows beside the subject; as discreet.
    SignInPreheader = "member-sign-in-preheader";
    /// The greeting of a letter.
    Greeting { name: String = "Layla".to_owned() } = "member-greeting";
    /// The first letter: welcome, and confirm the address.
    SignInWelcome = "member-sign-in-welcome";
    /// A later letter: here is the way in.
    SignInAgain = "member-sign-in-again";
    /// The button that opens the link.
    SignInButton = "member-sign-in-button";
    /// Said before the code.
    SignInCode = "member-sign-in-code";
    /// How long link and code are good.
    SignInValid { minutes: u64 = 30 } = "member-sign-in-valid";
    /// What to do when somebody else asked for the letter.
    SignInNotYou = "member-sign-in-not-you";

    /// The title of the page behind the link.
    PageTitle = "member-page-title";
    /// What to do with the code on that page.
    PageCode = "member-page-code";
    /// The link is used or too old, and what to do.
    PageLinkInvalid = "member-page-link-invalid";
}
