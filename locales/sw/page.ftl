# Kurasa chache ambazo watu huzifungua kutoka kwenye barua pepe, na kisanduku cha barua cha msanidi.

page-unsubscribe-title = Vikumbusho
page-unsubscribe-question = Je, ungependa tuache kukutumia vikumbusho kwa barua pepe?
page-unsubscribe-button = Acha vikumbusho
page-unsubscribe-done = Tayari: hatutakutumia vikumbusho tena. Ukivitaka siku yoyote, unaweza kuviwasha tena kwenye programu yako.
page-unsubscribe-invalid = Kiungo hiki si chetu, au hakijakamilika. Tafadhali tumia kiungo kilicho kwenye barua pepe yako ya hivi karibuni zaidi.

page-mailbox-title = Barua pepe
page-mailbox-introduction = Barua pepe ambazo zingetumwa. Zinabaki kwenye kompyuta hii, mpya zaidi zikiwa mwanzoni.
page-mailbox-empty = Bado hakuna barua pepe.
page-mailbox-back = Barua pepe zote
page-mailbox-text = Kama maandishi matupu
