# Die wenigen Seiten, die man aus einem Brief heraus öffnet, und das Postfach beim Entwickeln.

page-unsubscribe-title = Erinnerungen
page-unsubscribe-question = Möchtest du keine Erinnerungen per E-Mail mehr von uns bekommen?
page-unsubscribe-button = Keine Erinnerungen mehr
page-unsubscribe-done = Erledigt: Wir schicken dir keine Erinnerungen mehr. Wenn du sie irgendwann wieder möchtest, kannst du sie in deiner App einschalten.
page-unsubscribe-invalid = Dieser Link ist nicht von uns oder nicht vollständig. Nimm bitte den Link aus deiner neuesten E-Mail.

page-mailbox-title = Briefe
page-mailbox-introduction = Briefe, die sonst als E-Mail verschickt worden wären. Sie bleiben auf diesem Rechner, die neuesten zuerst.
page-mailbox-empty = Noch keine Briefe.
page-mailbox-back = Alle Briefe
page-mailbox-text = Als reiner Text
