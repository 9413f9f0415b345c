### Vad som märks om hur mycket en mentor ger. Det sägs till mentorn först, som omtanke och inte som en dom.

## Mejl
## De kommer med samma ämnesrad som i mentorship.ftl. De nämner ingen vid namn och anger inga siffror.

mentorship-load-over-hours = Två veckor i rad har du gett mer tid som mentor än du hade kommit överens om.
mentorship-load-many-endings = Flera av dina mentorskap har tagit slut på kort tid. Avslut tar kraft, även de som är fina.
mentorship-load-silence = I ett av dina mentorskap har ingen antecknat på ett tag hur det går. Det behöver inte betyda något.
# Efter var och en av meningarna ovan.
mentorship-load-signal-next = Det du ger är viktigt, och det är du också. Du kan pausa ditt erbjudande, komma överens om en annan rytm eller prata med någon du litar på. Än så länge är det bara du som vet om det. Om det fortfarande är så om en vecka får den person som du har bett hålla ett öga på hur mycket du bär, om det finns någon, veta timmar och datum, och ingenting annat.
