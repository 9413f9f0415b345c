### Τι μιλάει υπέρ δύο ανθρώπων, όπως λέγεται στον έναν με ολόκληρες προτάσεις για τον άλλο.
### Κανένας έπαινος και καμία κατάταξη. Χωρίς γένος. Ό,τι ισχύει και για τους δύο λέγεται με τα ίδια λόγια και στους δύο.

# $language (κείμενο): πώς λέγεται η γλώσσα, όπως «Αραβικά».
mentorship-suggestion-language = Μιλάει { $language }.

# $weekday (κείμενο): η ημέρα της εβδομάδας μόνη της, όπως «Τρίτη». Η ώρα είναι εκείνη του ατόμου που διαβάζει.
mentorship-suggestion-morning = Έχει χρόνο κάθε { $weekday } πρωί, στην ώρα του τόπου σου.
mentorship-suggestion-afternoon = Έχει χρόνο κάθε { $weekday } μεσημέρι, στην ώρα του τόπου σου.
mentorship-suggestion-evening = Έχει χρόνο κάθε { $weekday } απόγευμα ή βράδυ, στην ώρα του τόπου σου.
mentorship-suggestion-night = Έχει χρόνο κάθε { $weekday } νύχτα, στην ώρα του τόπου σου.

mentorship-suggestion-parent = Έχει παιδιά, όπως κι εσύ.
mentorship-suggestion-caregiver = Φροντίζει έναν άνθρωπο, όπως κι εσύ.
mentorship-suggestion-student = Σπουδάζει, όπως κι εσύ.
mentorship-suggestion-working = Εργάζεται, όπως κι εσύ.
mentorship-suggestion-shift-work = Δουλεύει με βάρδιες, όπως κι εσύ.
mentorship-suggestion-new-country = Έχει ριζώσει σε μια νέα χώρα, όπως κι εσύ.
mentorship-suggestion-lgbtqia = Είναι ΛΟΑΤΚΙΑ+, όπως κι εσύ.
mentorship-suggestion-chronic-illness = Ζει με μια μακροχρόνια πάθηση, όπως κι εσύ.
mentorship-suggestion-disability = Ζει με αναπηρία, όπως κι εσύ.
mentorship-suggestion-bereaved = Έχει χάσει έναν κοντινό άνθρωπο, όπως κι εσύ.
mentorship-suggestion-faith = Έχει μια πίστη που μετράει στην καθημερινότητα, όπως κι εσύ.
mentorship-suggestion-living-alone = Μένει χωρίς άλλα άτομα στο σπίτι, όπως κι εσύ.
mentorship-suggestion-athlete = Ασχολείται συστηματικά με άθλημα ή χορό, όπως κι εσύ.

mentorship-suggestion-lives-it = Γνωρίζει την ανάρρωση από προσωπική εμπειρία, όπως ήθελες.
mentorship-suggestion-cares = Φροντίζει έναν άνθρωπο σε ανάρρωση, όπως ήθελες.
mentorship-suggestion-is-family = Έχει στην οικογένεια έναν άνθρωπο σε ανάρρωση, όπως ήθελες.
mentorship-suggestion-your-perspective = Αναζητάει μέντορα με την οπτική που φέρνεις εσύ.

# $topic (κείμενο): πώς λέγεται το θέμα.
mentorship-suggestion-glad-to-talk = Μιλάει ευχαρίστως για το θέμα «{ $topic }».
mentorship-suggestion-would-talk = Θα ήθελε να μιλήσει για το θέμα «{ $topic }», για το οποίο μιλάς κι εσύ ευχαρίστως.

mentorship-suggestion-text = Προτιμάει την επαφή με γραπτά μηνύματα, όπως κι εσύ.
mentorship-suggestion-voice = Προτιμάει την κουβέντα χωρίς βίντεο, όπως κι εσύ.
mentorship-suggestion-video = Προτιμάει την κουβέντα με βίντεο, όπως κι εσύ.
mentorship-suggestion-in-person = Προτιμάει τη συνάντηση από κοντά, όπως κι εσύ.
