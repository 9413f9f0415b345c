### De gemensamma reglerna, och vad en medlem tillåter.
### Tilltal: som i common.ftl.

# $current (tal): den version av de gemensamma reglerna som gäller nu.
consent-version-not-current = Våra gemensamma regler har uppdaterats sedan dess. Läs version { $current } innan du säger ja till den.
consent-source-text-missing = Lägg till texten på det språk som de här reglerna skrevs på.
# $limit (tal): hur många texter gemensamma regler kan ha.
consent-too-many-texts = { $limit ->
    [one] De gemensamma reglerna kan ha högst { $limit } text.
   *[other] De gemensamma reglerna kan ha högst { $limit } texter.
}
