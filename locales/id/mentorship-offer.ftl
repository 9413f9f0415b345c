### Yang ditawarkan seorang pendamping, dan yang dicari orang pada pendamping.

# $least, $most (angka): paling sedikit dan paling banyak jam seminggu yang bisa diberikan.
mentorship-offer-hours-range = Pilih jumlah jam per minggu dari { $least } sampai { $most }.
mentorship-offer-topic-both-ways = Ada topik yang tercantum di antara yang suka kamu bicarakan dan juga di antara yang tidak ingin kamu bahas. Pilih salah satu.
mentorship-offer-no-contact-all-day = Jam ini mulai dan berakhir pada waktu yang sama. Pilih akhir yang berbeda dari awalnya.
mentorship-offer-pause-over = Untuk akhir jedamu, pilih hari yang masih akan datang.
mentorship-offer-perspective-not-yours = Profilmu tidak mencantumkan sudut pandang ini. Tambahkan dulu di sana, atau pilih salah satu yang sudah ada.
mentorship-offer-perspective-not-lived = Pendamping ditemukan lewat apa yang pernah dijalaninya: sebagai orang dalam pemulihan, sebagai orang yang merawat, atau sebagai keluarga. Pilih salah satu dari ini.
