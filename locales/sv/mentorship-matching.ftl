### Att para ihop alla som väntar på en mentor: vad samordnarna får veta, och mejlet till dem som är nya.
### Samordnarna håller i det; ingen tilldelas någon, alla blir tillfrågade.

## Det som går att rätta till

mentorship-matching-no-draft = Det här förslaget är redan skickat eller lagt åt sidan, så det går inte längre att ändra.
mentorship-matching-changed-meanwhile = Någon annan har ändrat förslagen sedan dess. Titta på dem igen innan du går vidare.
mentorship-matching-pinned-twice = Den här nya medlemmen ska redan stanna hos en annan mentor. Välj en av de två.
mentorship-matching-own-pair = Du kan inte bestämma om ett par som du själv är en del av. Fråga en annan samordnare.
mentorship-matching-not-waiting = Den här medlemmen väntar inte på en mentor just nu.
mentorship-matching-mentor-unavailable = Den här mentorn tar inte emot några nya just nu.
mentorship-matching-no-place = Den här mentorn har inte tillräckligt många lediga platser för det.
mentorship-matching-no-common-language = De här två har inte visat något språk som båda kan.
mentorship-matching-other-age-group = Den här mentorn är inte mentor för människor i den här åldern.
# Det sägs aldrig varför: det är deras.
mentorship-matching-not-together = De här två kan inte föreslås för varandra.

## Vad som talar för ett par, sagt till en samordnare om båda två
## Ingen får beröm och ingen rangordnas.

# $language (text): vad språket heter, som ”arabiska”.
mentorship-matching-language = Båda kan { $language }.
# $topic (text): vad ämnet heter.
mentorship-matching-topic = Båda pratar gärna om ”{ $topic }”.
# $weekday (text): veckodagen för sig själv, som ”tisdag”. Klockan är läsarens.
mentorship-matching-morning = Båda har tid varje { $weekday } på förmiddagen, i din tidszon.
mentorship-matching-afternoon = Båda har tid varje { $weekday } på eftermiddagen, i din tidszon.
mentorship-matching-evening = Båda har tid varje { $weekday } på kvällen, i din tidszon.
mentorship-matching-night = Båda har tid varje { $weekday } på natten, i din tidszon.
mentorship-matching-parent = Båda är föräldrar.
mentorship-matching-caregiver = Båda tar hand om någon.
mentorship-matching-student = Båda studerar.
mentorship-matching-working = Båda arbetar.
mentorship-matching-shift-work = Båda arbetar skift.
mentorship-matching-new-country = Båda har skapat sig ett hem i ett nytt land.
mentorship-matching-lgbtqia = Båda är hbtqi-personer.
mentorship-matching-chronic-illness = Båda lever med en långvarig sjukdom.
mentorship-matching-disability = Båda lever med en funktionsnedsättning.
mentorship-matching-bereaved = Båda har förlorat någon.
mentorship-matching-faith = Båda har en tro som betyder något i vardagen.
mentorship-matching-living-alone = Båda bor själva.
mentorship-matching-athlete = Båda satsar på en idrott eller på dans.
mentorship-matching-lives-it = Mentorn vet av egen erfarenhet vad återhämtning är, som den nya medlemmen önskade.
mentorship-matching-cares = Mentorn finns där för någon i återhämtning, som den nya medlemmen önskade.
mentorship-matching-is-family = Mentorn har någon i familjen som är i återhämtning, som den nya medlemmen önskade.
mentorship-matching-text = Båda håller gärna kontakten i skrift.
mentorship-matching-voice = Båda pratar gärna utan video.
mentorship-matching-video = Båda pratar gärna med video.
mentorship-matching-in-person = Båda ses gärna på riktigt.

## Mejl
## Ämnesrad, förhandstext och sidfot är desamma som för mentorskap. Mejlet nämner ingen vid namn.

mentorship-matching-invited = Vi har hittat någon som skulle kunna gå bredvid dig som din mentor.
mentorship-matching-invited-next = I appen kan du se vem det är och vad ni två har gemensamt. Ingen annan vet om det än: mentorn får frågan först när du säger ja. Och om det inte känns rätt kan du säga nej utan att förklara varför.
