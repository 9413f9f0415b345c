### 危机中的帮助：读的人可能正难过，或正陪着别人。要短、朴实、平和。

## 照看求助热线的人可以改正的

crisis-phone-invalid = 请按拨打时的样子写号码：数字，以及号码里本来就有的 * 或 #。
crisis-address-invalid = 请填写以 https:// 或 http:// 开头的网页地址。
crisis-hours-invalid = 请这样写服务时间：“Mo-Fr 09:00-17:00; PH off”，或“24/7”。除公共假日外，每周必须一样。
crisis-zone-missing = 请说明这些时间属于哪个时区。
# $country（文字）：国家代码，如 DE。
crisis-region-invalid = 请用代码填写所在地区，以 { $country }- 开头。
crisis-country-unknown = 请用两个字母的代码填写国家或地区，如 CN。
crisis-unreachable = 请至少填写一种联系这条热线的方式。
crisis-name-missing = 请给这条热线写上名称。
crisis-kind-missing = 请说明这条热线是做什么的。
crisis-checked-later = 这一天还没有到。
# $days（数字）：核实过后有效的天数。
crisis-checked-long-ago = 那是 { $days } 天以前的事了，请再核实一次。
crisis-changed-meanwhile = 这期间有别人改动了这条热线，请再看一看。
crisis-hidden-already = 这条热线已经隐藏了。
crisis-not-hidden = 这条热线没有隐藏。
crisis-nothing-to-take = 没有可以采用的内容：这条热线与软件自带的一样，或者不是软件自带的。

## 热线是什么

crisis-emergency-name = 紧急救援
crisis-kind-emergency = 紧急号码
crisis-kind-crisis = 危机中的帮助
crisis-kind-listening = 有人倾听
crisis-kind-eating-disorders = 进食障碍
crisis-kind-youth = 儿童和青少年
# 拨打这个号码后谁会来。
crisis-reaches-ambulance = 救护车和医疗救助
crisis-reaches-police = 警察
crisis-cost-free = 免费。
crisis-cost-charged = 按普通通话收费。
crisis-cost-unknown = 费用不详。

## 什么时候有人接听

crisis-hours-unknown = 服务时间不详。
crisis-hours-always = 每天，不分昼夜。
# $times（文字）：一段或几段时间。
crisis-hours-daily = 每天：{ $times }
# $days（文字）：一天或几天。$times（文字）：一段或几段时间。
crisis-hours-days = { $days }：{ $times }
# $first、$last（文字）：星期几。
crisis-day-range = { $first }至{ $last }
# $from、$to（文字）：时刻。
crisis-hours-span = { $from }–{ $to }
crisis-all-day = 全天
# 放在星期几的位置上。
crisis-holidays = 公共假日
crisis-holidays-closed = 公共假日无人接听。
# $zone（文字）：时区的名称。
crisis-hours-zone = 以上时间按{ $zone }计算。
crisis-open-now = 现在有人接听
crisis-closed-now = 现在无人接听
# $when（文字）：按热线所在地的时钟，星期、日期和时刻。
crisis-opens = 现在无人接听。下次开始接听：{ $when }。
crisis-open-unknown = 现在是否有人接听，不清楚。

## 有多可靠

# $date（文字）：日期。
crisis-assured = 这个社区有人核实过，日期是 { $date }。
# $date（文字）：日期。
crisis-assured-long-ago = 这个社区上一次有人核实是在 { $date }，已经过了一段时间。
# $date（文字）：日期；不知道确切日期时是年份。
crisis-not-assured = 这个社区还没有人核实过。最近的公开依据：{ $date }。
crisis-not-assured-undated = 这个社区还没有人核实过，公开依据有多新也不清楚。
crisis-not-assured-own = 这是社区里有人记下的，之后还没有人核实过。
crisis-reliability-high = 官方网页这样写，或者至少两个互不相关的来源说法一致。
crisis-reliability-medium = 只有一个非官方的来源这样说，或者来源已经旧了。

## 该怎么做

# $number（文字）：电话号码。
crisis-in-danger = 如果你或别人现在有危险，请拨打 { $number }。
crisis-in-danger-anywhere = 如果你或别人现在有危险，请拨打你所在国家或地区的紧急号码。
# 旁边是通往 findahelpline.com 的链接。
crisis-directory = 收录许多国家和地区求助热线的名录。
crisis-not-up-to-date = 现在查不到这个社区对这些号码的了解。你看到的是软件自带的内容，可能已经过时。

## 网页

crisis-page-title = 危机中的帮助
crisis-page-introduction = 你不必独自撑过去。这里有你可以打电话或写信息的人。不需要登录，也没有人记录你来过。
crisis-page-country = 你在哪个国家或地区？
crisis-page-country-none = 选择国家或地区
crisis-page-show = 显示
# $country（文字）：国家或地区的名称。
crisis-page-lines = 可以找人说说：{ $country }
crisis-page-no-lines = 我们还不知道这里有哪条热线，下面的名录里也许有。
# $number（文字）：电话号码。
crisis-page-call = 拨打 { $number }
# $extension（文字）：数字。
crisis-page-extension = 接通后请按 { $extension }。
# $number（文字）：电话号码。
crisis-page-text = 发短信到 { $number }
# $number（文字）：电话号码。$words（文字）：要写的内容。
crisis-page-text-with = 发短信 { $words } 到 { $number }
crisis-page-chat = 在线聊天
crisis-page-website = 网站
# $address（文字）：电子邮件地址。
crisis-page-email = 写邮件到 { $address }
# $number（文字）：电话号码。
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = 服务时间
crisis-page-languages = 语言
crisis-page-cost = 费用
crisis-page-audience = 面向谁
crisis-page-sources = 我们从哪里得知
crisis-page-elsewhere = 如果这些都不合适
# 给读屏软件的语言列表名称。
crisis-page-other-languages = 本页的其他语言版本

## 写给社区负责人的信
## 标题什么也不透露：别人可能会看到。

crisis-letter-subject = 有件事需要照看
crisis-letter-preheader = 打开应用即可查看。
# $count（数字）：有多少。
crisis-letter-due = 在我们告诉需要帮助的人的号码里，有 { $count } 个已经有一阵子没有核实，或者我们从未核实过。
crisis-letter-next = 等你有空静下来的时候，请看看热线自己的网页，或打个电话，然后在应用里说明它仍然有效。请千万不要为了试而拨打紧急号码。不必全部都做，也不必一个人做。
crisis-letter-footer = 你收到这封信，是因为你在照看这个社区。只要还有需要核实的，每月最多来一封。
