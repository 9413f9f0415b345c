### Vad Waymark säger om material: att skriva, översätta och publicera det, och att importera det som andra har i sina kataloger.
### Tilltal: ”du”, så som en medlem skulle säga till en annan. Enkla ord, inga förebråelser och, om den finns, en väg vidare.

resource-service-not-written = En tjänst kan inte skrivas här: den kommer från uppgifterna hos den organisation som erbjuder den.
resource-pseudonym-missing = Skriv namnet som ska synas, eller välj ett annat sätt att bli nämnd.
resource-address-invalid = Det här ser inte ut som adressen till en webbsida. Använd en som börjar med ”https://”.
resource-address-missing = Skriv var det här går att hitta: en inspelning, film eller fil behöver en webbadress.
# $limit (tal): hur många format ett material kan ha.
resource-too-many-formats = { $limit ->
    [one] Ett material kan ha högst { $limit } format.
   *[other] Ett material kan ha högst { $limit } format.
}
# $limit (tal): hur många språk det går att be om på en gång.
resource-too-many-languages = { $limit ->
    [one] Du kan be om högst { $limit } språk åt gången.
   *[other] Du kan be om högst { $limit } språk åt gången.
}
resource-review-date-past = Välj en dag efter i dag, så att någon tittar på det här igen i god tid.
resource-citation-nowhere = Ange antingen DOI eller adressen till sidan där det här går att hitta.
resource-doi-invalid = Det här ser inte ut som en DOI. Den börjar med ”10.” och har ett snedstreck i sig, som ”10.1000/182”.
resource-retrieved-missing = Ange vilken dag du läste sidan: det kan stå något annat där nu.
resource-retrieved-later = Välj i dag eller en dag före i dag.
# $limit (tal): hur många källor ett material kan ha.
resource-too-many-citations = { $limit ->
    [one] Ett material kan vila på högst { $limit } källa.
   *[other] Ett material kan vila på högst { $limit } källor.
}
resource-published-already = Det här är redan publicerat.
resource-archived = Det här har dragits tillbaka, så det går inte längre att ändra.
resource-changed-meanwhile = Någon annan ändrade det här i samma stund. Titta på det igen och försök sedan en gång till.
resource-source-language = Det här skrevs på det språket. Välj språket som du översätter till.
# $current (tal): versionen som gäller nu.
resource-version-unknown = Vi känner inte till den versionen. Den som gäller nu är { $current }.
resource-nothing-to-search = Skriv minst ett ord att söka efter.
resource-nothing-to-review = Ingen översättning till det här språket väntar på granskning.
resource-nothing-outdated = Ingen översättning till det här språket ligger efter originalet.
resource-being-translated = Någon annan håller just på att översätta det här till det språket. Du hittar andra texter i listan.
resource-translation-waits = En översättning till det här språket väntar redan på granskning. Tack för att du vill hjälpa till.
# $limit (tal): hur många texter en medlem kan hålla på att översätta.
resource-too-many-translations = { $limit ->
    [one] Du kan ta dig an { $limit } text åt gången. Gör klart den, eller lämna den till andra, innan du tar dig an en till.
   *[other] Du kan ta dig an { $limit } texter åt gången. Gör klart en av dem, eller lämna den till andra, innan du tar dig an en till.
}
resource-xliff-unreadable = Det här är inte en översättningsfil som vi kan läsa. Skicka filen så som ditt program sparade den, i formatet XLIFF 2.
resource-xliff-not-one = En fil ska innehålla precis en text. Skicka varje fil som du fick av oss för sig.
# $count (tal): hur många delar.
resource-xliff-unfinished = { $count ->
    [one] { $count } del av texten är inte översatt än. Du kan fortsätta i ditt program och skicka filen igen.
   *[other] { $count } delar av texten är inte översatta än. Du kan fortsätta i ditt program och skicka filen igen.
}
resource-xliff-other-parts = Delarna i den här filen är inte textens delar. Kanske har texten ändrats: hämta filen en gång till.
resource-not-proposed = Det här har inte föreslagits än. Så snart den som har skrivit det föreslår det kan du bestämma.
resource-proposed-already = Det här har redan föreslagits. Någon tittar på det snart.
resource-waits-for-review = Andra tittar på det här just nu, så det får vara som det är. Skriv en kommentar och be att få tillbaka det om du vill ändra något.
resource-not-ones-own = Det här har du gjort själv, så det är någon annan som granskar som bestämmer om det.
resource-changed-by-suggestion = Det här är publicerat, så andra behöver gå med på en ändring i texten. Föreslå ändringen, så tittar någon på den.
resource-stays-sensitive = Markeringen stannar kvar på det som är föreslaget eller publicerat. Den kan tas bort så länge det är ett utkast.
resource-topic-is-sensitive = Det här handlar om ett ämne som alltid kräver två personer. Markeringen försvinner först när ämnet självt inte längre har den.
resource-story-without-context = En berättelse hjälper andra bäst när den också säger vad som inte hjälpte, och när det var så. Fyll i alla tre: vad som hjälpte, vad som inte hjälpte, och under vilka omständigheter.
resource-story-without-consent = Andra läser en berättelse bara om den som har skrivit den har sagt ja till det. Du kan tillåta det, och ta tillbaka det, bland det som du tillåter.
resource-changed-since = Det här har ändrats sedan du läste det. Titta på det igen och bestäm sedan.
resource-looked-at-again = Det här ses redan över. Det kommer tillbaka så snart någon som granskar har publicerat det.
resource-not-published-yet = Det här är inte publicerat just nu, så det finns inget att titta på igen.
resource-reason-missing = Skriv med några ord varför du ändrar en publicerad text. De som arbetar med den vill gärna veta.
resource-takes-two = Två personer behöver gå med på en ändring i den här texten. Föreslå ändringen, så tittar andra på den.
resource-not-published = Det här är inte publicerat just nu, så det finns inget att föreslå.
resource-nothing-changes = Så står det redan. Skriv vad som ska vara annorlunda.
# $limit (tal): hur många förslag från en medlem som kan vänta.
resource-too-many-suggestions = { $limit ->
    [one] Du kan ha { $limit } förslag som väntar åt gången. Vänta tills någon har tittat på det, eller ta tillbaka det.
   *[other] Du kan ha { $limit } förslag som väntar åt gången. Vänta tills någon har tittat på ett av dem, eller ta tillbaka ett.
}
resource-suggestion-settled = Det här förslaget har redan besvarats eller tagits tillbaka.
resource-changed-where-it-came-from = Det ändrades i den katalog som det kommer från.

## Hur mycket en källa säger om vad som hjälper, det mesta först. Inget av det är en dom över människor.

resource-evidence-review = Många studier om det här har vägts samman.
resource-evidence-trial = I en studie fick några prova det här och andra inte, efter lottning.
resource-evidence-observation = I en studie har man följt människor som gjorde det här.
resource-evidence-expertise = Det säger människor som kan området väl.
resource-evidence-experience = Människor som själva har varit med om det här berättar hur det var för dem.

## Mejlen. Alla har samma ämnesrad, och säger ingenting om vilken text det är eller vad som har sagts om den.

resource-letter-subject = Det finns något nytt till dig
resource-letter-preheader = Öppna appen för att se det.
# Till den som har skrivit.
resource-returned = Någon har tittat på en text som du föreslog, och tills vidare är den ett utkast igen.
resource-returned-next = I appen hittar du det som någon har skrivit till dig om den. Ta den tid du behöver, och föreslå den igen när du vill. Tack för arbetet som du har lagt ner.
resource-published = En text som du har skrivit är publicerad: alla i gemenskapen kan läsa den nu.
resource-published-next = Tack för att du delar den. I appen kan du när som helst ändra hur du nämns.
resource-taken-back = En text som du har skrivit har dragits tillbaka av någon som tar hand om det vi publicerar.
resource-taken-back-next = Ingen hittar den längre. Om du vill veta varför kan du fråga en av moderatorerna.
# Till den som har skrivit.
resource-reopened = En text som du har skrivit ses över igen, och under tiden hittar ingen annan den.
resource-reopened-next = I appen står det varför. Du kan ändra texten redan nu om du vill, och den kommer tillbaka när någon har tittat på den. Tack för ditt tålamod.
# Till någon som tar hand om något som är publicerat.
resource-in-your-care = Från och med nu är det du som tar hand om något som vi publicerar.
resource-in-your-care-next = I appen hittar du det bland det som du tar hand om. När det är dags att titta på det igen hör vi av oss. Om det inte är något för dig kan du säga det till en av moderatorerna, så tar någon annan över.
# $count (tal): hur många.
resource-care-due = { $count ->
    [one] Något som du tar hand om behöver ses över igen.
   *[other] { $count } saker som du tar hand om behöver ses över igen.
}
# $date (text): dagen då det döljs, så som läsarens språk skriver den.
resource-care-due-next = När du har en lugn stund kan du läsa det en gång till och säga i appen om det fortfarande är bra. Det som ingen har tittat på före den { $date } döljs från den dagen, tills någon har gjort det.
# $count (tal): hur många.
resource-care-hidden = { $count ->
    [one] Något som du tar hand om är dolt just nu, för det väntar på att ses över igen.
   *[other] { $count } saker som du tar hand om är dolda just nu, för de väntar på att ses över igen.
}
resource-care-hidden-next = Moderatorerna ser det också och tar fram det igen när de har tittat på det. I appen kan du skriva till dem vad du vet om det.
# I alla mejl av det här slaget.
resource-care-footer = Du får det här mejlet för att du tar hand om något som vi publicerar. Om det har blivit för mycket kan du säga det till en av moderatorerna: då tar någon annan över.
# Till den som har översatt en text.
resource-translation-published = Någon har tittat på en översättning som du har gjort, och alla kan läsa den nu.
resource-translation-published-next = Tack: nu finns det hjälp för någon som läser det språket, där det inte fanns någon förut.
# Till den som föreslog en ändring.
resource-suggestion-accepted = En ändring som du föreslog är antagen.
resource-suggestion-accepted-next = Så står det i texten från och med nu. Tack för att du läste så noga.
resource-suggestion-declined = Någon har tittat på en ändring som du föreslog, och texten får stå kvar som den är.
resource-suggestion-declined-next = I appen hittar du det som har skrivits om den. Tack för att du tänker med.
# I alla mejl av det här slaget.
resource-letter-footer = Du får det här mejlet för att något som rör dig har ändrats. Vi skriver så lite som möjligt i mejl, så att det som är ditt förblir ditt.

## Sägs till program som läser listan över tjänster på /hsds.

resource-parameter-unknown = Den här listan känner inte till den här parametern. Du kan lämna bort den.
resource-parameter-invalid = Det här är inte ett värde som parametern tar emot.
# $most (tal): hur många poster.
resource-per-page-too-many = En sida rymmer upp till { $most } poster. Be om en kortare sida, eller om allt med format=ndjson.
resource-postcode-missing = Avståndet mäts från ett postnummer. Lägg till ett.
