### メンターが差し出すものと、メンターに望まれること。

# $least、$most（数値）：1週間に使える時間数。
mentorship-offer-hours-range = 1週間に{ $least }時間から{ $most }時間までの範囲で選んでください。
mentorship-offer-topic-both-ways = 同じテーマが、話したいもののなかにも、ふれないでおくもののなかにもあります。どちらかひとつに決めてください。
mentorship-offer-no-contact-all-day = この時間帯は、始まりと終わりが同じ時刻です。違う終わりの時刻を選んでください。
mentorship-offer-pause-over = お休みの終わりには、これから先の日を選んでください。
mentorship-offer-perspective-not-yours = プロフィールに、この立場が入っていません。先にそこに加えるか、すでに入っているものから選んでください。
mentorship-offer-perspective-not-lived = メンターは、何を経験してきたかによって探します。回復の道を歩む人、支える人、家族のどれかを選んでください。
