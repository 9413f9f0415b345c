# 从邮件里打开的少数几个页面，以及开发者的收件箱。

page-unsubscribe-title = 提醒
page-unsubscribe-question = 要停止接收我们的提醒邮件吗？
page-unsubscribe-button = 停止提醒
page-unsubscribe-done = 好了：我们不会再给你发送提醒。如果以后又想要，可以在应用里重新打开。
page-unsubscribe-invalid = 这个链接不是我们的，或者不完整。请使用最近一封邮件里的链接。

page-mailbox-title = 邮件
page-mailbox-introduction = 这些是本来会寄出的邮件。它们只留在这台机器上，最新的排在最前。
page-mailbox-empty = 还没有邮件。
page-mailbox-back = 全部邮件
page-mailbox-text = 纯文本
