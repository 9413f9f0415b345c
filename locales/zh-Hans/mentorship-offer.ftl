### 导师提供什么，以及寻找导师的人希望什么。

# $least、$most（数字）：每周最少和最多可以付出的小时数。
mentorship-offer-hours-range = 请选择每周 { $least } 到 { $most } 小时之间的时数。
# $limit（数字）：一份说明里最多可以写多少个时间段。
mentorship-offer-too-many-windows = 每周最多可以填写 { $limit } 个时间段。
# $limit（数字）：一份说明里最多可以选多少个话题。
mentorship-offer-too-many-topics = 最多可以选择 { $limit } 个话题。
mentorship-offer-topic-both-ways = 有一个话题既在你愿意聊的里面，又在你不想谈的里面。请二选一。
mentorship-offer-no-contact-all-day = 这段时间的开始和结束是同一时刻。请另选一个结束时间。
mentorship-offer-pause-over = 请为暂停选择一个还没到来的结束日期。
mentorship-offer-perspective-not-yours = 你的个人资料里没有这个视角。请先在资料里添加，或从已有的视角中选择。
mentorship-offer-perspective-not-lived = 导师是按亲身经历来寻找的：自己走在康复路上、照顾过他人，或是家人。请选择其中一种。
