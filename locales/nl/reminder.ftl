### Herinneringen: de e-mail, en hoe iemand herinnerd wil worden.
### Zacht, nooit een schuldgevoel: wie niet komt, hoeft geen reden te geven.

## Wat te verhelpen is

# $least, $most (getallen): minuten.
reminder-lead = Een herinnering kan { $least } tot { $most } minuten van tevoren komen.
# $most (getal): hoeveel herinneringen iemand voor één datum kan krijgen.
reminder-leads = { $most ->
    [one] Je kunt voor elke datum { $most } herinnering krijgen. Kies hoelang van tevoren.
   *[other] Je kunt voor elke datum hooguit { $most } herinneringen krijgen. Kies er minstens één, en geen twee op hetzelfde moment.
}
reminder-time-of-day = Schrijf een tijd zoals 22:00.
reminder-quiet-half = Stille uren hebben een begin en een einde nodig.
reminder-quiet-all-day = Stille uren kunnen niet eindigen op het moment dat ze beginnen. Wil je helemaal geen herinneringen meer, trek dan je toestemming daarvoor in.

## De e-mail
## Onderwerpregel en voorvertoning zien ook anderen: niets over bijeenkomsten, herstel of de community.

reminder-subject = Een kleine herinnering voor je
# Alleen voor wie heeft gezegd dat de onderwerpregel mag laten zien waar een e-mail over gaat.
# $title (tekst): hoe de bijeenkomst heet.
reminder-plain-subject = Komt eraan: { $title }
reminder-preheader = Je vroeg ons eraan te denken.
reminder-opening = Iets waar je ja op hebt gezegd, komt eraan. Fijn als je erbij bent.
reminder-cannot-come = Komt het er vandaag niet van, dan is dat goed. Je kunt je plek teruggeven in je app, en niemand vraagt waarom.
reminder-footer = Je krijgt deze e-mail omdat je hebt gezegd dat je komt en ons vroeg je te herinneren.
reminder-unsubscribe = Stop met herinneren
