### Help in a crisis: read by people who may be in distress, and by those beside them. Short, plain, calm.

## What those can mend who look after crisis lines

crisis-phone-invalid = Please write the number as it is dialled: digits, and * or # where they belong to it.
crisis-address-invalid = Please give the address of a page that begins with https:// or http://.
crisis-hours-invalid = Please write the opening hours like “Mo-Fr 09:00-17:00; PH off”, or “24/7”. They must be the same every week, except for public holidays.
crisis-zone-missing = Please say in which time zone these hours are.
# $country (text): the code of the country, as DE.
crisis-region-invalid = Please give the part of the country by its code. It begins with { $country }-.
crisis-country-unknown = Please give the country by its code of two letters, such as DE.
crisis-unreachable = Please give at least one way to reach this line.
crisis-name-missing = Please give this line a name.
crisis-kind-missing = Please say what this line is there for.
crisis-checked-later = This day is yet to come.
# $days (number): for how long it counts that somebody made sure.
crisis-checked-long-ago = { $days ->
    [one] This is more than { $days } day ago. Please make sure once more.
   *[other] This is more than { $days } days ago. Please make sure once more.
}
crisis-changed-meanwhile = Somebody else has done something about this line in the meantime. Please look at it again.
crisis-hidden-already = This line is hidden already.
crisis-not-hidden = This line is not hidden.
crisis-nothing-to-take = There is nothing to take over: this line is as it came with the software, or did not come with it.

## What a line is

crisis-emergency-name = Emergency services
crisis-kind-emergency = Emergency number
crisis-kind-crisis = Help in a crisis
crisis-kind-listening = Somebody who listens
crisis-kind-eating-disorders = Eating disorders
crisis-kind-youth = Children and young people
# Who comes when this number is called.
crisis-reaches-ambulance = Ambulance and medical help
crisis-reaches-police = Police
crisis-cost-free = It is free.
crisis-cost-charged = It costs what a call costs.
crisis-cost-unknown = What it costs is not known.

## When it is open

crisis-hours-unknown = The hours are not known.
crisis-hours-always = Open day and night, every day.
# $times (text): one or more spans of time.
crisis-hours-daily = Every day: { $times }
# $days (text): one or more days of the week. $times (text): one or more spans of time.
crisis-hours-days = { $days }: { $times }
# $first, $last (text): days of the week, as they stand alone.
crisis-day-range = { $first } to { $last }
# $from, $to (text): times of day.
crisis-hours-span = { $from }–{ $to }
crisis-all-day = all day
# Stands in the place of days of the week.
crisis-holidays = Public holidays
crisis-holidays-closed = Closed on public holidays.
# $zone (text): the name of a time zone.
crisis-hours-zone = Times are in { $zone }.
crisis-open-now = Open now
crisis-closed-now = Closed now
# $when (text): weekday, date and time, on the clocks of the line.
crisis-opens = Closed now. It opens on { $when }.
crisis-open-unknown = Whether it is open now is not known.

## How sure this is

# $date (text): a date.
crisis-assured = Somebody from this community made sure of this on { $date }.
# $date (text): a date.
crisis-assured-long-ago = Somebody from this community last made sure of this on { $date }. That is a while ago.
# $date (text): a date, or a year where no more is known.
crisis-not-assured = Nobody from this community has checked this yet. The latest public evidence is from { $date }.
crisis-not-assured-undated = Nobody from this community has checked this yet, and how recent the public evidence is, is not known.
crisis-not-assured-own = Somebody from this community wrote this down. Nobody has checked it since.
crisis-reliability-high = An official page says so, or at least two independent sources agree.
crisis-reliability-medium = Only one source that is not official says so, or it is an old one.

## What to do

# $number (text): a telephone number.
crisis-in-danger = If you or somebody else is in danger right now, call { $number }.
crisis-in-danger-anywhere = If you or somebody else is in danger right now, call the emergency number of the country where you are.
# Beside a link to findahelpline.com.
crisis-directory = A directory of helplines in many countries.
crisis-not-up-to-date = What this community knows about these numbers cannot be looked up at the moment. What you see here is what comes with the software, and may be out of date.

## The page

crisis-page-title = Help in a crisis
crisis-page-introduction = You do not have to get through this alone. Here are people whom you can call or write to. You need not sign in, and nobody keeps a record of your visit.
crisis-page-country = Which country are you in?
crisis-page-country-none = Choose a country
crisis-page-show = Show
# $country (text): the name of a country.
crisis-page-lines = Somebody to talk to: { $country }
crisis-page-no-lines = We know of no line here yet. The directory below may know one.
# $number (text): a telephone number.
crisis-page-call = Call { $number }
# $extension (text): digits.
crisis-page-extension = When somebody answers, dial { $extension }.
# $number (text): a telephone number.
crisis-page-text = Text { $number }
# $number (text): a telephone number. $words (text): what to write.
crisis-page-text-with = Text { $words } to { $number }
crisis-page-chat = Chat
crisis-page-website = Website
# $address (text): an e-mail address.
crisis-page-email = Write to { $address }
# $number (text): a telephone number.
crisis-page-whatsapp = WhatsApp { $number }
crisis-page-hours = Hours
crisis-page-languages = Languages
crisis-page-cost = Cost
crisis-page-audience = For whom
crisis-page-sources = Where we know this from
crisis-page-elsewhere = If none of these fits
# Names a list of languages, for screen readers.
crisis-page-other-languages = This page in other languages

## The letter to stewards
## Its subject says nothing: somebody else may see it.

crisis-letter-subject = There is something to look after
crisis-letter-preheader = Open your app to see it.
# $count (number): how many.
crisis-letter-due = { $count ->
    [one] One of the numbers that we give to people who need help has not been checked for a while, or never by us.
   *[other] { $count } of the numbers that we give to people who need help have not been checked for a while, or never by us.
}
crisis-letter-next = When you find a quiet moment, please look at the page of those who hold the line, or call, and say in your app that it still holds. Please never call an emergency number to try it. You need not do all of them, and not alone.
crisis-letter-footer = You receive this letter because you look after this community. It comes once a month at most, while there is something to check.
