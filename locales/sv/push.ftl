### Vad Waymark säger till en medlem om de enheter som mejlen visas på.
### Tilltal: som i common.ftl. En enhet är en telefon, en surfplatta eller en dator, eller webbläsaren eller appen på den.

# Den här gemenskapens server skickar ingenting till enheter, bara mejl. Det beror inte på medlemmen: vägen vidare är mejl.
push-off = Den här gemenskapen skickar ingenting till enheter just nu. Det som vi skriver till dig kommer per mejl, precis som förut.
# Det som appen har angett om vart meddelanden till enheten ska går inte att använda. Medlemmen kan varken se eller skriva det: att stänga av notiser och slå på dem igen i appen ger ett nytt.
push-endpoint = Vi når inte den här enheten än. Stäng av notiserna på den, slå på dem igen och försök sedan en gång till.
# Det som appen har angett om hur meddelanden till enheten krypteras går inte att använda. Vägen vidare är densamma.
push-keys = Vi kunde inte ställa in den här enheten så att bara du kan läsa det som kommer till den. Stäng av notiserna på den, slå på dem igen och försök sedan en gång till.
# $count (tal): hur många enheter en medlem kan ha.
push-too-many = { $count ->
    [one] Du kan lägga till { $count } enhet. Ta först bort den som redan finns.
   *[other] Du kan lägga till högst { $count } enheter. Ta först bort en.
}
