### 两个人之间合得来的地方，用完整的句子向其中一方介绍另一方。
### 不夸奖，不比较，不假定任何人的性别。双方共有的，对两边用同样的话来说。

# $language（文字）：语言的名称，例如“阿拉伯语”。
mentorship-suggestion-language = 你们都会{ $language }。

# $weekday（文字）：星期几，例如“星期二”。时间按读者所在时区。
mentorship-suggestion-morning = 按你的时间，{ $weekday }上午你们都有空。
mentorship-suggestion-afternoon = 按你的时间，{ $weekday }下午你们都有空。
mentorship-suggestion-evening = 按你的时间，{ $weekday }晚上你们都有空。
mentorship-suggestion-night = 按你的时间，{ $weekday }深夜你们都有空。

mentorship-suggestion-parent = 你们都在养育孩子。
mentorship-suggestion-caregiver = 你们都在照顾他人。
mentorship-suggestion-student = 你们都在求学。
mentorship-suggestion-working = 你们都有工作。
mentorship-suggestion-shift-work = 你们都轮班工作。
mentorship-suggestion-new-country = 你们都在异国安了家。
mentorship-suggestion-lgbtqia = 你们都是 LGBTQIA+ 群体的一员。
mentorship-suggestion-chronic-illness = 你们都与一种长期疾病相伴。
mentorship-suggestion-disability = 你们都与一种身心障碍相伴。
mentorship-suggestion-bereaved = 你们都失去过重要的人。
mentorship-suggestion-faith = 信仰在你们的日常里都很重要。
mentorship-suggestion-living-alone = 你们都独自居住。
mentorship-suggestion-athlete = 你们都在练习一项运动或舞蹈。

mentorship-suggestion-lives-it = 亲身走在康复的路上，正如你所希望的。
mentorship-suggestion-cares = 照顾着走在康复路上的人，正如你所希望的。
mentorship-suggestion-is-family = 家人中有人走在康复的路上，正如你所希望的。
mentorship-suggestion-your-perspective = 对方希望找到有你这种视角的导师。

mentorship-suggestion-text = 你们都喜欢用文字交流。
mentorship-suggestion-voice = 你们都喜欢语音交流。
mentorship-suggestion-video = 你们都喜欢视频交流。
mentorship-suggestion-in-person = 你们都喜欢当面交流。
