### Mejl: vilka som kommer, och hur snart. Det som väntar kommer tillsammans i ett enda mejl.
### Tilltal: som i common.ftl. Att sluta få mejl är lika bra som att få dem: ingen saknad, inget ”är du säker”, inget dåligt samvete.
### På engelska heter ett mejl som vi skriver ”letter”; här heter det som alla säger: mejl.

## Det som går att rätta till

letters-time-of-day = Skriv ett klockslag, till exempel 08:00.
letters-kind-twice = En sorts mejl finns med två gånger. Välj en gång för varje sort.
# Ett formulär skickades med ett svar som inte finns att välja.
letters-choice-unknown = Välj ett av svaren som finns här.

## Mejlet som flera kommer tillsammans i
## Ämnesraden och förhandstexten kan ses av andra: ingenting om träffar, återhämtning eller gemenskapen.

letters-digest-subject = Några saker till dig
letters-digest-preheader = Du bad oss att skicka dem tillsammans.
# $count (tal): hur många mejl som har kommit tillsammans. Aldrig 1, för ett ensamt mejl kommer för sig.
letters-digest-opening = { $count ->
    [one] Här är { $count } mejl som vi har sparat åt dig. Ta den tid du behöver.
   *[other] Här är { $count } mejl som vi har sparat åt dig. Ta den tid du behöver.
}
letters-digest-footer = Du får det här mejlet för att du har bett oss att skicka dina mejl samlade, vid en tid som passar dig.

## Länkarna längst ner i ett mejl
## De står i själva mejlet, där bara den som läser ser dem.

# Leder till sidan där valen görs.
letters-preferences = Välj vilka mejl som kommer, och när
letters-stop-mentoring = Inga fler mejl om mentorskap
letters-stop-resources = Inga fler mejl om material
# Att hälsa nya välkomna, ta en uppgift vid en träff, ta hand om stödlinjer.
letters-stop-community = Inga fler mejl om livet i den här gemenskapen
letters-stop-digest = Inga fler samlade mejl som det här

## Sidan bakom länken som stoppar mejl

letters-unsubscribe-title = Dina mejl
letters-unsubscribe-mentoring = Vill du sluta få mejl från oss om mentorskap?
letters-unsubscribe-resources = Vill du sluta få mejl från oss om material?
letters-unsubscribe-community = Vill du sluta få mejl från oss om livet i den här gemenskapen?
letters-unsubscribe-digest = Vill du sluta få samlade mejl från oss?
letters-unsubscribe-button = Stoppa de här mejlen
letters-unsubscribe-done = Klart: de här mejlen kommer inte längre. Det som skulle ha stått i dem finns i appen, när du vill titta. Vill du ha dem igen någon gång kan du välja på nytt när som helst.

## Sidan där valen görs

letters-page-title = Dina mejl
letters-page-introduction = Här väljer du vilka mejl du får, och när. Inget val är rätt eller fel: välj det som känns bra för dig, och ändra när du vill.
# Det som valen nedan inte påverkar.
letters-page-always = Koder för att logga in, och nyheter om något som du har tackat ja till, kommer alltid direkt.
letters-page-saved = Sparat. Från och med nu kommer dina mejl så som du har valt.
# Ovanför formuläret, när något i det inte gick att spara. Vad det var står vid varje fält.
letters-page-mistakes = Inget är sparat än: det finns något här att titta på en gång till. Vi har markerat var.

# Varje sorts mejl: vad den heter, och vad som hör dit.
letters-kind-meetings = Påminnelser om träffar
letters-kind-meetings-about = Före något som du har tackat ja till. Om de kommer samlade finns var och en i det sista samlade mejlet före träffen.
letters-kind-mentoring = Mentorskap
letters-kind-mentoring-about = Förfrågningar och svar, överenskommelser, hur det går och hur mycket du bär.
letters-kind-resources = Material
letters-kind-resources-about = Det som du har skrivit eller översatt, det som du tar hand om och det som du provar just nu.
letters-kind-community = Livet i den här gemenskapen
letters-kind-community-about = Att hälsa nya välkomna, ta en uppgift vid en träff och ta hand om stödlinjer.
# Personen har inte samtyckt till påminnelser, eller har tagit tillbaka sitt samtycke.
letters-page-reminders-off = Påminnelser är avstängda just nu. Du kan slå på dem i appen när du vill.

# Hur snart mejl av en sort kommer: ett av de här är valt.
letters-at-once = Direkt
# För påminnelser, i stället för ”Direkt”.
letters-at-once-meetings = Var för sig, strax innan
letters-hourly = Samlade, en gång i timmen
letters-daily = Samlade, en gång om dagen
letters-weekly = Samlade, en gång i veckan
letters-never = Inte alls

# Hur mejl av en sort kommer fram: ett av de här är valt. Frågan står under den om hur snart de kommer, för den som har lagt till
# en enhet (en telefon, en surfplatta, en dator) i appen.
# Rubriken till det valet.
letters-page-channel = Hur de når dig
letters-channel-email = Per mejl
# Om ingen av enheterna går att nå kommer det ändå per mejl.
letters-channel-push = På dina enheter, och per mejl bara om vi inte når någon av dem
letters-channel-both = På dina enheter och per mejl

letters-page-together = Mejl som kommer samlade
letters-page-clocks = Alla tider här följer klockan där du bor.
# Rubriker till fält.
letters-page-digest-at = Vilken tid på dagen
letters-page-weekday = Vilken dag, om det är en gång i veckan
letters-page-quiet = Tysta timmar
letters-page-quiet-about = Under de här timmarna skickar vi inga påminnelser till dig, och inga mejl som kan vänta. Lämna båda tomma om du inte vill ha några tysta timmar.
letters-page-quiet-from = Från
letters-page-quiet-until = Till
letters-page-reminders = Påminnelser som kommer var för sig
letters-page-lead = Hur många minuter före en träff, med komma emellan om de är flera
letters-page-appearance = Hur mejlen ser ut
letters-page-language = Språket i dina mejl
letters-page-discreet = Håll ämnesraderna diskreta
letters-page-discreet-about = Den som ser din skärm kan inte se på ämnesraden vad mejlet handlar om. Utan det här står träffens namn i ämnesraden när du får en påminnelse.
letters-page-save = Spara
