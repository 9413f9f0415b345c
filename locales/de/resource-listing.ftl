### Was Waymark denen sagt, die sich um die Einträge ihrer Organisation kümmern, und was aus ihren Vorschlägen wird.
### Anrede: „du“, wie unter Menschen, die einander unterstützen. Schlichte Worte, keine Vorwürfe, möglichst ein Weg weiter.

resource-listing-about-one = Sag bitte entweder, welche Organisation etwas Neues anbietet, oder welches eingetragene Angebot sich ändern soll.
resource-listing-proposal-waits = Für dieses Angebot wartet noch ein Vorschlag von dir. Warte bitte, bis ihn jemand angesehen hat, oder nimm ihn vorher zurück.
# $limit (Zahl): wie viele Vorschläge gleichzeitig warten dürfen.
resource-listing-too-many-proposals = { $limit ->
    [one] Es kann höchstens { $limit } Vorschlag von dir warten. Warte bitte, bis ihn jemand angesehen hat, oder nimm ihn zurück.
   *[other] Es können höchstens { $limit } Vorschläge von dir warten. Warte bitte, bis jemand einen davon angesehen hat, oder nimm einen zurück.
}
resource-listing-proposal-settled = Dieser Vorschlag ist schon beantwortet oder zurückgenommen.
resource-listing-editor-already = Dieses Mitglied kümmert sich schon um die Einträge der Organisation.
# $limit (Zahl): wie viele Mitglieder sich um die Einträge einer Organisation kümmern können.
resource-listing-too-many-editors = { $limit ->
    [one] Höchstens { $limit } Mitglied kann sich um die Einträge einer Organisation kümmern.
   *[other] Höchstens { $limit } Mitglieder können sich um die Einträge einer Organisation kümmern.
}
resource-listing-phone-invalid = In dieser Telefonnummer steht keine Ziffer. Schreib sie bitte so, wie man sie wählt.
resource-listing-extension-invalid = Eine Durchwahl ist eine Zahl mit höchstens 9 Ziffern, die nicht mit 0 beginnt. Alles andere passt in die Beschreibung.
resource-listing-country-unknown = Verwende bitte die zwei Buchstaben des Landes, wie „DE“ oder „BR“.
resource-listing-currency-unknown = Verwende bitte die drei Buchstaben der Währung, wie „EUR“ oder „BRL“.
resource-listing-currency-missing = Sag bitte, in welcher Währung das ist.
resource-listing-amount-invalid = Gib bitte einen Betrag von 0 bis 1.000.000 an.
resource-listing-free-costs = Was kostenlos ist, hat keinen Betrag. Lass ihn bitte weg oder wähle eine andere Art von Kosten.
resource-listing-hours-empty = Wähle bitte mindestens einen Tag oder sag in Worten, wann geöffnet ist.
resource-listing-hours-over = Der letzte Tag liegt vor dem ersten. Schau dir die beiden Daten bitte noch einmal an.
resource-listing-place-empty = Gib für diesen Ort bitte einen Namen, eine Straße oder eine Stadt an, damit man ihn findet.
resource-listing-position-invalid = Gib bitte Breite (von −90 bis 90) und Länge (von −180 bis 180) an, oder keine von beiden.

## Im Eintrag selbst: welche Art von Kosten es ist, wenn sonst nichts dazu gesagt wird.

resource-listing-cost-free = Kostenlos
resource-listing-cost-sliding-scale = Alle zahlen, was sie können
resource-listing-cost-scholarship = Unterstützung für alle, die nicht zahlen können

## Die Briefe. Alle haben denselben Betreff wie die anderen und sagen nicht, um welche Organisation es geht.

# An ein Mitglied, das sich von jetzt an um die Einträge einer Organisation kümmert.
resource-listing-appointed = Du kümmerst dich mit darum, was eine Organisation hier anbietet.
resource-listing-appointed-next = In deiner App findest du ihre Angebote. Wenn sich daran etwas ändert, schlag es dort vor. Jemand aus der Gemeinschaft schaut es sich an, bevor alle es lesen. Wenn das nichts für dich ist, sag es bitte jemandem aus der Koordination.
# An die Person, die etwas vorgeschlagen hat.
resource-listing-proposal-accepted = Etwas, das du für einen Eintrag vorgeschlagen hast, ist angenommen.
resource-listing-proposal-accepted-next = Von jetzt an lesen alle es so, auch die Verzeichnisse, die unsere Einträge übernehmen. Danke, dass du dafür sorgst, dass es stimmt.
resource-listing-proposal-declined = Jemand hat sich angesehen, was du für einen Eintrag vorgeschlagen hast. Vorerst wird es nicht übernommen.
resource-listing-proposal-declined-next = In deiner App findest du, was dazu geschrieben wurde, und du kannst es jederzeit anders noch einmal vorschlagen. Danke, dass du dich darum kümmerst.
