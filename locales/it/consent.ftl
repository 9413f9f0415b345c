### Il codice di condotta, e ciò che ciascuna persona permette.
### Forma: «tu», come in common.ftl.

# $current (numero): la versione del codice di condotta che vale adesso.
consent-version-not-current = Nel frattempo il nostro codice di condotta è stato aggiornato. Leggi la versione { $current } prima di accettarlo.
consent-source-text-missing = Aggiungi il testo nella lingua in cui è stato scritto questo codice di condotta.
# $limit (numero): quanti testi può avere un codice di condotta.
consent-too-many-texts = { $limit ->
    [one] Un codice di condotta può avere al massimo { $limit } testo.
    [many] Un codice di condotta può avere al massimo { $limit } di testi.
   *[other] Un codice di condotta può avere al massimo { $limit } testi.
}
