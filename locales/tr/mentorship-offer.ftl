### Bir yol arkadaşının ne sunduğu ve birinin bir yol arkadaşında ne aradığı.

# $least, $most (sayılar): haftada en az ve en çok kaç saat verilebileceği.
mentorship-offer-hours-range = Lütfen haftalık saat sayısı olarak { $least } ile { $most } arasında bir sayı seç.
mentorship-offer-topic-both-ways = Bir konu hem konuşmayı sevdiklerinin hem de dışarıda bıraktıklarının arasında. Lütfen ikisinden birini seç.
mentorship-offer-no-contact-all-day = Bu saatler aynı anda başlıyor ve bitiyor. Lütfen başlangıçtan farklı bir bitiş seç.
mentorship-offer-pause-over = Lütfen aranın sonu için henüz gelmemiş bir gün seç.
mentorship-offer-perspective-not-yours = Profilinde bu bakış açısı yok. Önce oraya ekle ya da orada olanlardan birini seç.
mentorship-offer-perspective-not-lived = Yol arkadaşları yaşadıklarıyla bulunur: iyileşme yolunda biri, birine destek olan ya da aileden biri olarak. Lütfen bunlardan birini seç.
