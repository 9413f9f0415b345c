### Migongano: wanachama wawili ambao kamwe hawapaswi kupendekezwa mmoja kwa mwingine.

## Yanayoweza kurekebishwa

mentorship-conflict-with-oneself = Huyu ni mwanachama yuleyule mara mbili. Tafadhali chagua watu wawili tofauti.
