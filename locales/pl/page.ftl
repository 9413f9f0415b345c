# Kilka stron, które otwiera się z wiadomości, oraz skrzynka pocztowa dla osób, które programują.

page-unsubscribe-title = Przypomnienia
page-unsubscribe-question = Czy nie chcesz już dostawać od nas e-maili z przypomnieniami?
page-unsubscribe-button = Nie chcę przypomnień
page-unsubscribe-done = Gotowe: nie będziemy już wysyłać Ci przypomnień. Jeśli kiedyś zechcesz do nich wrócić, możesz je znowu włączyć w swojej aplikacji.
page-unsubscribe-invalid = Ten link nie pochodzi od nas albo jest niepełny. Użyj linku z najnowszego e-maila.

page-mailbox-title = Wiadomości
page-mailbox-introduction = Wiadomości, które wyszłyby e-mailem. Zostają na tym komputerze, najnowsze na górze.
page-mailbox-empty = Nie ma jeszcze żadnych wiadomości.
page-mailbox-back = Wszystkie wiadomości
page-mailbox-text = Jako zwykły tekst
