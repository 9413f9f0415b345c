# De få sidor som öppnas från ett mejl, och brevlådan för den som utvecklar.

page-unsubscribe-title = Påminnelser
page-unsubscribe-question = Vill du sluta få påminnelser per mejl från oss?
page-unsubscribe-button = Inga fler påminnelser
page-unsubscribe-done = Klart: vi skickar inga fler påminnelser till dig. Vill du ha dem igen någon gång kan du slå på dem i appen.
page-unsubscribe-invalid = Den här länken är inte en av våra, eller så är den inte hel. Använd länken i ditt senaste mejl.

page-mailbox-title = Mejl
page-mailbox-introduction = Mejl som annars skulle ha skickats. De stannar på den här datorn, de nyaste först.
page-mailbox-empty = Inga mejl än.
page-mailbox-back = Alla mejl
page-mailbox-text = Som ren text
