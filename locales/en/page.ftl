# The few pages that people open from a letter, and a developer's mailbox.

page-unsubscribe-title = Reminders
page-unsubscribe-question = Would you like to stop getting reminder e-mails from us?
page-unsubscribe-button = Stop reminders
page-unsubscribe-done = Done: we will not send you any more reminders. If you ever want them back, you can turn them on again in your app.
page-unsubscribe-invalid = This link is not one of ours, or it is incomplete. Please use the link in your latest e-mail.

page-mailbox-title = Letters
page-mailbox-introduction = Letters that would have left by e-mail. They stay on this machine, the newest first.
page-mailbox-empty = No letters yet.
page-mailbox-back = All letters
page-mailbox-text = As plain text
