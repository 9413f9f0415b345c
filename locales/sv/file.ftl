### Vad Waymark säger om en fil som inte går att ta emot: för stor, av ett annat slag eller inte trygg att ge till människor.
### Tilltal: ”du”, så som en medlem skulle säga till en annan. Enkla ord, inga förebråelser och, om den finns, en väg vidare.

file-other-kind = Den här filen är av ett annat slag än det som angavs. Ange det slag som den verkligen är, eller välj en annan fil.
file-active = Det finns något i den här filen som skulle köras av sig självt eller kontakta andra ställen på internet. Spara den igen utan skript, bilagor och innehåll utifrån.
file-tells-where = Den här bilden talar om var den togs, och det skulle alla kunna läsa. Spara den igen utan plats.
file-unpacks-to-too-much = Den här filen blir mycket större än den borde när den packas upp, så vi öppnade den inte hela vägen. Spara den igen i en enklare form.
file-opaque = Vi kunde inte titta in i den här filen: den kan vara skadad eller låst med ett lösenord. Spara den igen utan lösenord och skicka den sedan en gång till.
# $limit (tal): hur många megabyte en fil av det här slaget får ha.
file-too-large = Den här filen är för stor. En fil av det här slaget kan ha högst { $limit } MB.
file-more-than-announced = Den här filen är större än det som angavs, så inget av den sparades. Be om en ny adress till den.
file-incomplete = Hela filen kom inte fram, så inget av den sparades. Skicka den en gång till.
file-size-invalid = Ange hur många byte filen har: ett heltal, och minst 1.
file-kind-not-taken = Vi tar inte emot filer av det här slaget för det här formatet. Välj ett annat slags fil.
file-too-slow = Den här filen kom för långsamt, så vi avbröt. Försök igen där uppkopplingen är bättre.
file-packed = Skicka filen som den är, utan att komprimera den på vägen.
file-busy = Andra skickar filer just nu. Vänta en liten stund och försök sedan igen.
file-address-over = Ingen fil väntas längre på den här adressen. Be om en ny.
file-address-used = En fil har redan kommit till den här adressen. Titta efter om det är den du menar.
# $limit (tal): hur många adresser som kan vänta på filer från en medlem.
file-too-many-addresses = { $limit ->
    [one] Du kan ha { $limit } adress som väntar på en fil åt gången. Skicka den filen först, eller vänta en timme.
   *[other] Du kan ha { $limit } adresser som väntar på filer åt gången. Skicka några av dem först, eller vänta en timme.
}
