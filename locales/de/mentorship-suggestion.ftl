### Was für zwei Menschen spricht, einem von beiden in ganzen Sätzen über den anderen gesagt.
### Niemand wird gelobt oder verglichen. Ohne Geschlecht. Was für beide gilt, wird beiden mit denselben Worten gesagt.

# $language (Text): wie die Sprache heißt, etwa „Arabisch“.
mentorship-suggestion-language = Spricht { $language }.

# $weekday (Text): der Wochentag für sich allein, etwa „Dienstag“. Es gilt die Uhr der Person, die liest.
mentorship-suggestion-morning = Hat am { $weekday }vormittag Zeit, nach deiner Uhr.
mentorship-suggestion-afternoon = Hat am { $weekday }nachmittag Zeit, nach deiner Uhr.
mentorship-suggestion-evening = Hat am { $weekday }abend Zeit, nach deiner Uhr.
mentorship-suggestion-night = Hat in der { $weekday }nacht Zeit, nach deiner Uhr.

mentorship-suggestion-parent = Hat auch Kinder.
mentorship-suggestion-caregiver = Kümmert sich auch um einen anderen Menschen.
mentorship-suggestion-student = Ist auch in der Ausbildung oder im Studium.
mentorship-suggestion-working = Ist auch berufstätig.
mentorship-suggestion-shift-work = Arbeitet auch im Schichtdienst.
mentorship-suggestion-new-country = Ist auch in einem neuen Land heimisch geworden.
mentorship-suggestion-lgbtqia = Ist auch LSBTIQA+.
mentorship-suggestion-chronic-illness = Lebt auch mit einer langen Krankheit.
mentorship-suggestion-disability = Lebt auch mit einer Behinderung.
mentorship-suggestion-bereaved = Hat auch einen Menschen verloren.
mentorship-suggestion-faith = Hat auch einen Glauben, der durch den Alltag trägt.
mentorship-suggestion-living-alone = Lebt auch allein.
mentorship-suggestion-athlete = Trainiert auch für einen Sport oder fürs Tanzen.

mentorship-suggestion-lives-it = Kennt den Weg der Genesung aus dem eigenen Leben, wie du es dir gewünscht hast.
mentorship-suggestion-cares = Ist für jemanden auf dem Weg der Genesung da, wie du es dir gewünscht hast.
mentorship-suggestion-is-family = Hat in der Familie jemanden auf dem Weg der Genesung, wie du es dir gewünscht hast.
mentorship-suggestion-your-perspective = Wünscht sich ein Mentoring aus der Perspektive, die du mitbringst.

mentorship-suggestion-text = Schreibt gern, wie du.
mentorship-suggestion-voice = Spricht gern ohne Bild, wie du.
mentorship-suggestion-video = Spricht gern mit Bild, wie du.
mentorship-suggestion-in-person = Trifft sich gern persönlich, wie du.
