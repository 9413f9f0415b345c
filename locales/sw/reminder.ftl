### Vikumbusho: barua pepe yenyewe, na jinsi mtu anavyotaka kukumbushwa.
### Kwa upole, bila kumfanya mtu ajisikie na hatia: kutokuja hakuhitaji sababu.

## Yanayoweza kurekebishwa

# $least, $most (namba): dakika.
reminder-lead = Kikumbusho kinaweza kuja dakika { $least } hadi { $most } kabla.
# $most (namba): mtu anaweza kukumbushwa mara ngapi kuhusu kikao kimoja.
reminder-leads = Unaweza kukumbushwa hadi mara { $most } kuhusu kila kikao. Tafadhali chagua muda gani kabla: angalau mmoja, na usirudie muda uleule.
reminder-time-of-day = Tafadhali andika saa kama vile 22:00.
reminder-quiet-half = Saa za utulivu zinahitaji mwanzo na mwisho.
reminder-quiet-all-day = Saa za utulivu haziwezi kuisha wakati uleule zinapoanza. Ikiwa hutaki vikumbusho kabisa, unaweza kuondoa ridhaa yako ya kukumbushwa.

## Barua pepe
## Kichwa na mstari wa utangulizi huonekana na walio karibu: hakuna neno lolote kuhusu mikutano, kupona wala jumuiya.

reminder-subject = Kikumbusho kidogo kwa ajili yako
# Kwa mtu tu aliyesema kwamba kichwa kinaweza kutaja barua pepe inahusu nini.
# $title (maandishi): jina la mkutano.
reminder-plain-subject = Kinachokaribia: { $title }
reminder-preheader = Ulituomba tukukumbushe.
reminder-opening = Jambo ulilokubali linakaribia. Itakuwa vizuri kuwa nawe.
reminder-cannot-come = Ikiwa leo si siku yake, ni sawa kabisa. Unaweza kumwachia mwingine nafasi yako kwenye programu yako, na hakuna atakayeuliza sababu.
reminder-footer = Umepokea barua pepe hii kwa sababu ulisema utakuja na ukatuomba tukukumbushe.
reminder-unsubscribe = Acha vikumbusho
