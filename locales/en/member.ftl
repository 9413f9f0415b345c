### Accounts: signing in, passwords, profiles and roles.
### Address: as in common.ftl. Letters and the page behind the link may be seen by bystanders: they say nothing of
### what the community is about, nor that there is one.

# $least, $most (numbers): how many characters a password may have.
member-password-length = { $most ->
    [one] Please choose a password of { $least } to { $most } character.
   *[other] Please choose a password of { $least } to { $most } characters.
}
member-sign-in-failed = This e-mail address and password do not match. You can also ask for a code by e-mail and sign in with that.
member-link-invalid = This link does not work. It may be too old, or it was used already. Please ask for a new one.
member-code-invalid = This code does not work. Please compare it with the one in your latest e-mail, or ask for a new one.
member-refresh-token-reused = Your sign-in seems to have been used in two places. To keep your account safe, we have ended it. Please sign in again.
member-refresh-token-invalid = You are no longer signed in. Please sign in again.
member-password-wrong = The current password does not match. Please try again.
# $limit (number): how many languages a person can list.
member-too-many-languages = { $limit ->
    [one] You can list at most { $limit } language.
   *[other] You can list at most { $limit } languages.
}
member-role-held = This person already has this role.
member-role-not-held = This person does not have this role.
member-last-steward = The community would be left without a steward. Please give this role to somebody else first.
member-blocked-oneself = You cannot block yourself. Please choose someone else.
# Said in the app to somebody whose address has refused our e-mails. Not a reproach.
member-letters-returned = Our e-mails to your address have come back. Is the address still right? If it is, please confirm it, and we will write to you again.
member-email-not-yours = This is not the e-mail address of your account. Please compare it with the one in your settings.

## The letter that lets somebody in

member-sign-in-subject = Your sign-in code
member-sign-in-preheader = Here is the code you asked for. It works for a short time.
# $name (text): the name that the person chose.
member-greeting = Hello { $name },
member-sign-in-welcome = Welcome! We are glad you are here. Confirm your e-mail address and sign in here:
member-sign-in-again = Good to see you again. You can sign in here:
member-sign-in-button = Sign in
member-sign-in-code = Or enter this code where you are signing in:
# $minutes (number): how many minutes the link and the code are good.
member-sign-in-valid = { $minutes ->
    [one] You need only one of the two, the link or the code. It works once and is valid for { $minutes } minute.
   *[other] You need only one of the two, the link or the code. It works once and is valid for { $minutes } minutes.
}
member-sign-in-not-you = Please do not pass the link or the code on to anyone. If you did not ask for this e-mail, there is nothing you need to do.

## The page behind the link

member-page-title = Sign in
member-page-code = Enter this code where you are signing in. Please do not pass it on to anyone.
member-page-link-invalid = This link does not work. It may be too old, or it was used already. Please ask for a new e-mail where you are signing in.
