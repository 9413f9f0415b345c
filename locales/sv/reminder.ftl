### Påminnelser: mejlet, och hur en person vill bli påmind.
### Varsamt, aldrig dåligt samvete: den som inte kommer behöver ingen förklaring.

## Det som går att rätta till

# $least, $most (tal): minuter.
reminder-lead = En påminnelse kan komma från { $least } till { $most } minuter i förväg.
# $most (tal): hur många påminnelser ett tillfälle kan ha.
reminder-leads = { $most ->
    [one] Du kan få { $most } påminnelse inför varje tillfälle. Välj hur långt i förväg.
   *[other] Du kan få högst { $most } påminnelser inför varje tillfälle. Välj minst en, och inga två vid samma tid.
}
reminder-time-of-day = Skriv ett klockslag, till exempel 22:00.
reminder-quiet-half = Tysta timmar behöver både en början och ett slut.
reminder-quiet-all-day = Tysta timmar kan inte sluta när de börjar. Vill du inte ha några påminnelser alls kan du ta tillbaka ditt samtycke till dem.

## Mejlet
## Ämnesraden och förhandstexten kan ses av andra: ingenting om träffar, återhämtning eller gemenskapen.

reminder-subject = En liten påminnelse till dig
# Bara för den som har sagt att ämnesraden får visa vad mejlet handlar om.
# $title (text): vad träffen heter.
reminder-plain-subject = Snart: { $title }
reminder-preheader = Du bad oss att tänka på det.
reminder-opening = Snart är det dags för något som du har tackat ja till. Det blir fint att ha dig med.
reminder-cannot-come = Om det inte passar i dag är det helt okej. Du kan lämna tillbaka din plats i appen, och ingen frågar varför.
reminder-footer = Du får det här mejlet för att du har sagt att du kommer och bett oss att påminna dig.
reminder-unsubscribe = Inga fler påminnelser
